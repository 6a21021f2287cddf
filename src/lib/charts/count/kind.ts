// The counts as a row of the registry.
import { layOutCounts } from '#lib/charts/count/layout.ts';
import type { CountRow } from '#lib/charts/count/row.ts';
import { makeRows, refusesClaim, refusesClaims } from '#lib/charts/count/rows.ts';
import { keyCounts, tabulateCounts } from '#lib/charts/count/table.ts';
import type { ChartKind } from '#lib/charts/kind.ts';

export const count: ChartKind<CountRow> = {
  kind: 'count',
  title: 'Counts',
  isNarrow: true,
  settings: {},
  refuses: refusesClaim,
  refusesTogether: refusesClaims,
  rows: makeRows,
  layout: layOutCounts,
  key: keyCounts,
  table: tabulateCounts,
  reading: {
    how: 'Each circle is one thing, so that a number can be felt by counting it. Numbers that nobody can feel are set as a sentence, with who says it. A bracket is a sum of ours: no sentence says it.',
    wrong: '“The large words are larger than the circles, so they matter more.”',
    why: 'They are large because so many circles would be a grey field. A count says how many there are, not how much they weigh.'
  }
};
