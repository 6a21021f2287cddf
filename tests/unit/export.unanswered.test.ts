import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { collectExport } from '#lib/export/collect.ts';
import { missingAnswers } from '#lib/export/unanswered.ts';

const { document, story } = await readSeed('huawei-5g');
const view = story.views.find(({ kind }) => kind === 'denial')!;
const input = collectExport(document, view, null);
const keys = input.rows.flatMap(({ key, source }) => ('claims' in source ? [key] : []));

describe('missingAnswers', () => {
  it('says nothing of a picture that has both sides', () => {
    expect(missingAnswers(input)).toEqual([]);
  });

  it('points out what is answered elsewhere, and what answers something that is left out', () => {
    const told = keys.flatMap((key) => missingAnswers(input, { marks: [key] }));
    expect(
      told.filter((words) => /^“.+” is answered by “.+” and \d+ more, none of which is in/.test(words))
    ).toHaveLength(1);
    expect(
      told.filter((words) => /^“.+” answers “.+”, which is not in this picture\.$/.test(words)).length
    ).toBeGreaterThan(0);
  });
});
