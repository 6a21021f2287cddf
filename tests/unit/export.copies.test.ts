// What the menu puts on the clipboard carries what the reader has changed, or says that it cannot.
import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { collectExport } from '#lib/export/collect.ts';
import { readFileBack } from '#lib/export/check/readfile.ts';
import { writeCopy } from '#lib/export/menu/copies.ts';
import { defaultOptions, type ExportOptions } from '#lib/export/options.ts';
import { writeSvg } from '#lib/export/svg.ts';

const site = 'https://example.org';
const { document, story } = await readSeed('huawei-5g');
const input = collectExport(
  document,
  story.views.find(({ kind }) => kind === 'timeline')!,
  null
);
const copy = (what: 'embed code' | 'figure (HTML)', options: ExportOptions) =>
  writeCopy(what, { input, options, site, drawSvg: () => Promise.resolve(writeSvg(input, options)) });

describe('writeCopy', () => {
  it('leads to the site’s picture where nothing was changed, and has nothing to say', async () => {
    const options = { ...defaultOptions, chartWidth: 890 };
    const { text, note } = await copy('figure (HTML)', options);
    expect(text).toContain(`src="${site}/huawei-5g/timeline.svg"`);
    expect(note).toBe('');
    expect((await copy('embed code', options)).note).toBe('');
  });

  it('puts an edited picture whole into a figure, with its own words and voices', async () => {
    const marks = ['founded', 'executive-order'];
    const { text, note } = await copy('figure (HTML)', {
      ...defaultOptions,
      headline: 'Founded in 1987 & “more”',
      marks
    });
    const [, picture = ''] = /src="data:image\/svg\+xml;charset=utf-8,([^"]*)"/.exec(text) ?? [];
    const read = readFileBack(decodeURIComponent(picture));
    expect(read.ok && read.file.title).toBe('Founded in 1987 & “more”');
    expect(read.ok && read.file.record.marks.filter(({ claims }) => claims.length > 0)).toHaveLength(2);
    const [, alternative = ''] = /alt="([^"]*)"/.exec(text) ?? [];
    expect(alternative).toContain('Founded in 1987 &amp; “more”');
    expect(alternative).not.toContain('Liang');
    expect(text).toContain('<figcaption>Founded in 1987 &amp; “more”<br>');
    expect(text).not.toContain(`${site}/huawei-5g/timeline.svg`);
    expect(note).not.toBe('');
  });

  it.each([
    ['words', { subtitle: 'Other' }],
    ['marks', { marks: ['founded'] }],
    ['a look', { look: 'dark' }],
    ['a size', { size: 'phone' }],
    ['sentences', { notes: true }],
    ['a scale', { settings: { scale: 'order' } }]
  ] as const)('says that an embedded chart carries no %s of the reader’s own', async (_, own) => {
    const { text, note } = await copy('embed code', { ...defaultOptions, ...own });
    expect(text).toContain('/embed/huawei-5g/timeline/');
    expect(note).toMatch(/without your changes/);
  });
});
