// What a file says to those who do not see it, and its foot, read as a reader hears them.
import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { readFileBack } from '#lib/export/check/readfile.ts';
import { writeLongAlternative, writeShortAlternative } from '#lib/export/alternative.ts';
import { collectExport } from '#lib/export/collect.ts';
import { sizeNames } from '#lib/export/options.ts';
import { writeSvg } from '#lib/export/svg.ts';

const { document, story } = await readSeed('huawei-5g');
const views = story.views.map((view) => [view.id, collectExport(document, view, null)] as const);

describe.each(views)('%s', (_, input) => {
  it('ends each line of its alternative text with one full stop', () => {
    const lines = writeLongAlternative(input).split('\n');
    expect(lines.filter((line) => /\.\.|\.[”’)]*\.$/.test(line))).toEqual([]);
    expect(writeShortAlternative(input, { headline: 'Founded in 1987.' })).toMatch(/: Founded in 1987\.$/);
  });

  it('begins its description with a word, and leaves no empty line, where the subtitle was emptied', () => {
    const read = readFileBack(writeSvg(input, { size: 'screen', look: 'light', subtitle: '' }));
    expect(read.ok && read.file.description).toMatch(/^\S/);
    expect(read.ok && read.file.description).not.toMatch(/\.\./);
    expect(writeLongAlternative(input, { subtitle: '' })).not.toContain('\n\n');
  });

  it.each(sizeNames)('keeps each mark beside its bracket in the foot at %s', (size) => {
    const read = readFileBack(writeSvg(input, { size, look: 'light' }));
    const texts = read.ok ? read.file.texts : [];
    expect(texts.filter((text) => /^\(\d+[,)]/.test(text))).toEqual([]);
    expect(texts.some((text) => /\d\u00a0\(\d/.test(text))).toBe(true);
  });
});
