// Which marks an export draws: all without a choice, those chosen, and none where none is.
import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { readFileBack } from '#lib/export/check/readfile.ts';
import { canChoose, chosenRows, hasChosen } from '#lib/export/chosenrows.ts';
import { collectExport } from '#lib/export/collect.ts';
import { writeSvg } from '#lib/export/svg.ts';
import { writeViewCsv } from '#lib/export/viewcsv.ts';

const { document, story } = await readSeed('huawei-5g');
const inputs = story.views.map((view) => collectExport(document, view, null)).filter(canChoose);
const rowsOf = (csv: string) => csv.trim().split('\r\n').length - 1;

describe('chosenRows', () => {
  it.each(inputs.map((input) => [input.view.id, input] as const))(
    'takes an empty list in “%s” for none, and no list for all',
    (_, input) => {
      const ours = input.rows.filter(({ source }) => !('claims' in source));
      expect(chosenRows(input, undefined)).toEqual(input.rows);
      expect(chosenRows(input, [])).toEqual(ours);
      expect(chosenRows(input, ['no-such-mark'])).toEqual(ours);
      expect([undefined, [], ['no-such-mark']].map((marks) => hasChosen(input, marks))).toEqual([
        true,
        false,
        false
      ]);
    }
  );

  it('writes files of no mark that hold none', () => {
    for (const input of inputs) {
      const options = { size: 'screen', look: 'light', marks: [] } as const;
      const read = readFileBack(writeSvg(input, options));
      expect(read.ok && read.file.marks).toHaveLength(chosenRows(input, []).length);
      expect(read.ok && read.file.record.marks.filter(({ claims }) => claims.length > 0)).toEqual([]);
      expect(rowsOf(writeViewCsv(input, options))).toBe(chosenRows(input, []).length);
    }
  });
});
