// The denial as a row of the registry.
import { layOutDenial } from '#lib/charts/denial/layout.ts';
import type { DenialRow } from '#lib/charts/denial/row.ts';
import { makeRows, refusesClaim, refusesClaims } from '#lib/charts/denial/rows.ts';
import { keyDenial, tabulateDenial } from '#lib/charts/denial/table.ts';
import type { ChartKind } from '#lib/charts/kind.ts';

export const denial: ChartKind<DenialRow> = {
  kind: 'denial',
  title: 'Denial',
  isNarrow: false,
  settings: {},
  refuses: refusesClaim,
  refusesTogether: refusesClaims,
  rows: makeRows,
  layout: layOutDenial,
  key: keyDenial,
  table: tabulateDenial,
  reading: {
    how: 'At the left, or on top, stands what is alleged. In the bracket stand the statements that answer it, each with who says it and the verb. Quotation marks stand only around what the text quotes.',
    wrong: '“There are more denials than allegations, so they weigh more.”',
    why: 'How often something is denied says nothing of whether it is true. Compare what exactly is alleged with what exactly is denied.'
  }
};
