// The counts as a table and a key.
import type { CountRow } from '#lib/charts/count/row.ts';
import type { KeyItem, Table } from '#lib/charts/kind.ts';
import { keyBounds } from '#lib/charts/label/bounds.ts';
import { keyVoices, makeSample } from '#lib/charts/label/sample.ts';
import { bracket, circle } from '#lib/charts/scene/path.ts';

/** The twin: what, how many with the hedge, the act, who says it or how it was computed. */
export function tabulateCounts(rows: readonly CountRow[]): Table {
  return {
    columns: [
      { id: 'what', title: 'What', numeric: false },
      { id: 'count', title: 'How many', numeric: true },
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
        row.badge ?? 'a statement',
        row.teller + (row.from ? `; from ${row.from}` : '')
      ],
      order: [null, row.order, null, null]
    }))
  };
}

/** Only what occurs: the voices, one unit, what is announced, the sum of ours, open bounds. */
export function keyCounts(rows: readonly CountRow[]): KeyItem[] {
  const units = rows.filter(({ count }) => count > 0);
  const told = units.find(({ badge }) => badge === null);
  const modal = units.find(({ badge }) => badge !== null);
  const dashed = circle(8, 7, 5.5, { fill: 'none', stroke: 'ink', strokeWidth: 1.75, dash: [3, 2] });
  const sample = (id: string, meaning: string, width: number, shape: Parameters<typeof makeSample>[1]) => ({
    id,
    sample: makeSample(width, shape),
    meaning
  });
  return [
    ...keyVoices(rows.map(({ voice }) => voice)),
    ...(told === undefined ? [] : [sample('unit', `1 ${told.unit}`, 16, [circle(8, 7, 6, { fill: 'ink' })])]),
    ...(modal === undefined
      ? []
      : [sample('modal', `1 ${modal.unit}, announced, foreseen, pledged, alleged or denied`, 16, [dashed])]),
    ...(rows.some(({ role }) => role === 'sum')
      ? [
          sample('sum', 'a sum of ours', 28, [
            bracket({ x: 1, y: 3, width: 26, height: 8 }, 'muted', 'top', 1.5)
          ])
        ]
      : []),
    ...keyBounds(rows.map(({ is }) => is).filter((is) => is !== 'as-stated'))
  ];
}
