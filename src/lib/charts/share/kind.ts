// The share as a row of the registry.
import type { ChartKind } from '#lib/charts/kind.ts';
import { layOutShare } from '#lib/charts/share/layout.ts';
import type { ShareRow } from '#lib/charts/share/row.ts';
import { makeRows, refusesClaim, refusesClaims } from '#lib/charts/share/rows.ts';
import { keyShare, tabulateShare } from '#lib/charts/share/table.ts';

export const share: ChartKind<ShareRow> = {
  kind: 'share',
  title: 'Share',
  isNarrow: true,
  settings: {},
  refuses: refusesClaim,
  refusesTogether: refusesClaims,
  rows: makeRows,
  layout: layOutShare,
  key: keyShare,
  table: tabulateShare,
  reading: {
    how: 'Each circle is a unit of the whole. Filled ones are certain from the words, a “?” is one that the words leave open. The ring with an arrow stands after the stated number, which itself is not enough.',
    wrong: '“The filled circles are the share.”',
    why: 'They are the least it can be. Any of the circles with a “?” may belong to it too; the text does not say.'
  }
};
