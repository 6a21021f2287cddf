// The statements as a table and a key.
import type { KeyItem, Table } from '#lib/charts/kind.ts';
import { keyVoices, makeSample } from '#lib/charts/label/sample.ts';
import { openArrow } from '#lib/charts/scene/bound.ts';
import { badgeOutline } from '#lib/charts/scene/path.ts';
import type { StatementRow } from '#lib/charts/statements/row.ts';

/** The twin: what, the verb, who says it, the condition and negation, what it answers. */
export function tabulateStatements(rows: readonly StatementRow[]): Table {
  return {
    columns: ['What', 'Said as', 'Who says it', 'On condition', 'Negated or denied by', 'Answers'].map(
      (title, at) => ({
        id: ['what', 'act', 'voice', 'condition', 'negation', 'answers'][at] ?? title,
        title,
        numeric: false
      })
    ),
    rows: rows.map((row) => ({
      key: row.key,
      sentences: row.sentences,
      claims: 'claims' in row.source ? row.source.claims : [],
      cells: [
        row.label,
        row.badge ?? 'a statement',
        row.name,
        row.condition ?? '',
        row.negation ?? '',
        row.answers.map(({ label }) => label).join('; ')
      ],
      order: [null, null, null, null, null, null]
    }))
  };
}

/** Only what occurs: the voices, the badge of a verb, the arrow of an answer. */
export function keyStatements(rows: readonly StatementRow[]): KeyItem[] {
  const badge = badgeOutline({ x: 1, y: 1, width: 26, height: 12 }, 'muted');
  const arrow = openArrow(22, 7, 0, 16, 'muted', 'left', 1.5);
  return [
    ...keyVoices(rows.map(({ voice }) => voice)),
    ...(rows.some((row) => row.badge !== null)
      ? [{ id: 'act', sample: makeSample(28, [badge]), meaning: 'not told as fact: the verb is inside' }]
      : []),
    ...(rows.some(({ answers }) => answers.length > 0)
      ? [{ id: 'answers', sample: makeSample(28, [arrow]), meaning: 'answers an earlier statement' }]
      : [])
  ];
}
