// The denial as a table and a key.
import type { DenialRow } from '#lib/charts/denial/row.ts';
import type { KeyItem, Table } from '#lib/charts/kind.ts';
import { keyVoices, makeSample } from '#lib/charts/label/sample.ts';
import { badgeOutline, bracket } from '#lib/charts/scene/path.ts';

const sides = { allegation: 'what is answered', answer: 'an answer' } as const;

/** The twin: on which side, what, the verb, who says it, the condition. */
export function tabulateDenial(rows: readonly DenialRow[]): Table {
  return {
    columns: [
      { id: 'side', title: 'Side', numeric: false },
      { id: 'what', title: 'What', numeric: false },
      { id: 'act', title: 'Said as', numeric: false },
      { id: 'voice', title: 'Who says it', numeric: false },
      { id: 'condition', title: 'On condition', numeric: false }
    ],
    rows: rows.map((row) => ({
      key: row.key,
      sentences: row.sentences,
      claims: 'claims' in row.source ? row.source.claims : [],
      cells: [sides[row.role], row.label, row.badge ?? 'a statement', row.name, row.condition ?? ''],
      order: [null, null, null, null, null]
    }))
  };
}

/** Only what occurs: the voices, the verb, the bracket around the answers. */
export function keyDenial(rows: readonly DenialRow[]): KeyItem[] {
  const badge = badgeOutline({ x: 1, y: 1, width: 26, height: 12 }, 'muted');
  const tie = bracket({ x: 4, y: 0, width: 6, height: 14 }, 'muted', 'left', 1.5);
  return [
    ...keyVoices(rows.map(({ voice }) => voice)),
    ...(rows.some((row) => row.badge !== null)
      ? [{ id: 'act', sample: makeSample(28, [badge]), meaning: 'not told as fact: the verb is inside' }]
      : []),
    ...(rows.some(({ role }) => role === 'answer')
      ? [{ id: 'answers', sample: makeSample(14, [tie]), meaning: 'what answers it' }]
      : [])
  ];
}
