// The statements as a row of the registry.
import type { ChartKind } from '#lib/charts/kind.ts';
import { layOutStatements } from '#lib/charts/statements/layout.ts';
import type { StatementRow } from '#lib/charts/statements/row.ts';
import { makeRows, refusesClaim } from '#lib/charts/statements/rows.ts';
import { keyStatements, tabulateStatements } from '#lib/charts/statements/table.ts';

export const statements: ChartKind<StatementRow> = {
  kind: 'statements',
  title: 'Statements',
  isNarrow: false,
  settings: {},
  refuses: refusesClaim,
  refusesTogether: () => null,
  rows: makeRows,
  layout: layOutStatements,
  key: keyStatements,
  table: tabulateStatements,
  reading: {
    how: 'Each card gives the words of the text under the name of whoever they are said to come from, with the verb for what is done by saying them. Quotation marks stand only around what the text quotes; the rest is told in the outlet’s words. Conditions and negations are written out. An arrow names what a statement answers.',
    wrong: '“A pledge or a denial on a card is a fact.”',
    why: 'The card shows that somebody said it. Whether the pledge is kept or the denial is true, the text does not settle.'
  }
};
