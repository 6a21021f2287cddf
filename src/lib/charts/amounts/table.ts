// The amounts as a table and a key.
import type { AmountRow } from '#lib/charts/amounts/row.ts';
import type { KeyItem, Table } from '#lib/charts/kind.ts';
import { keyBounds } from '#lib/charts/label/bounds.ts';
import { keyVoices, makeSample } from '#lib/charts/label/sample.ts';
import { circle, rect } from '#lib/charts/scene/path.ts';

/** The twin: what, the amount with its hedge, the kind and period, the act, who says it. */
export function tabulateAmounts(rows: readonly AmountRow[]): Table {
  return {
    columns: [
      { id: 'what', title: 'What', numeric: false },
      { id: 'amount', title: 'Amount', numeric: true },
      { id: 'kind', title: 'Kind', numeric: false },
      { id: 'period', title: 'Period', numeric: false },
      { id: 'act', title: 'Said as', numeric: false },
      { id: 'voice', title: 'Who says it', numeric: false }
    ],
    rows: rows.map((row) => ({
      key: row.key,
      sentences: row.sentences,
      claims: 'claims' in row.source ? row.source.claims : [],
      cells: [
        row.label,
        row.words,
        row.measure,
        row.period,
        row.badge ?? 'a statement',
        row.derived === null ? row.teller : `${row.derived}; from ${row.from}`
      ],
      order: [null, row.order, null, null, null, null]
    }))
  };
}

/** Only what occurs: the voices, the bounds, what is foreseen, what is ours. */
export function keyAmounts(rows: readonly AmountRow[]): KeyItem[] {
  const quoted = rows.filter(({ derived }) => derived === null);
  const modal = quoted.some(({ badge }) => badge !== null);
  const ours = rows.some(({ derived }) => derived !== null);
  const dashed = circle(14, 7, 4.5, { fill: 'none', stroke: 'ink', strokeWidth: 2, dash: [2.5, 2] });
  const square = rect(
    { x: 9.5, y: 2.5, width: 9, height: 9 },
    { fill: 'none', stroke: 'ink', strokeWidth: 1.5 }
  );
  return [
    ...keyVoices(rows.map(({ voice }) => voice)),
    ...keyBounds(quoted.map(({ is }) => is)),
    ...(modal
      ? [
          {
            id: 'modal',
            sample: makeSample(28, [dashed]),
            meaning: 'announced, foreseen, pledged, alleged or denied'
          }
        ]
      : []),
    ...(ours ? [{ id: 'ours', sample: makeSample(28, [square]), meaning: 'computed by us' }] : [])
  ];
}
