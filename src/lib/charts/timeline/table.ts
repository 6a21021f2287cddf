// The timeline as a table: every row with its date in words, how far the date reaches, and who says it.
import type { Table } from '#lib/charts/kind.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';

const columns = [
  { id: 'what', title: 'What', numeric: false },
  { id: 'act', title: 'Told as', numeric: false },
  { id: 'words', title: 'The text’s words', numeric: false },
  { id: 'date', title: 'Date', numeric: false },
  { id: 'reach', title: 'Which part of it', numeric: false },
  { id: 'voice', title: 'Who says it', numeric: false }
] as const;

/** One row a mark, in the order of the rows; dates sort by their first instant, the undated last. */
export function makeTable(rows: readonly EventRow[]): Table {
  return {
    columns,
    rows: rows.map((row) => ({
      key: row.key,
      sentences: row.sentences,
      claims: 'claims' in row.source ? row.source.claims : [],
      cells: [
        row.label,
        row.badge ?? (row.form === 'dated' || row.form === 'undated' ? 'a statement' : ''),
        row.quoted ?? '',
        row.derived?.words ?? row.date,
        row.undated ?? row.reach,
        row.voices ?? row.voice?.name ?? 'ours'
      ],
      order: [null, null, null, row.span?.start ?? row.span?.end ?? null, null, null]
    }))
  };
}
