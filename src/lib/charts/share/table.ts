// The share as a table and a key.
import type { KeyItem, Table } from '#lib/charts/kind.ts';
import { keyBounds } from '#lib/charts/label/bounds.ts';
import { keyVoices, makeSample } from '#lib/charts/label/sample.ts';
import type { Ink } from '#lib/charts/scene/scene.ts';
import type { ShareRole, ShareRow } from '#lib/charts/share/row.ts';
import { drawUnit } from '#lib/charts/share/unit.ts';
import { printNumber } from '#lib/words/number.ts';

const meanings: Record<ShareRole, string> = {
  whole: 'the whole',
  certain: 'certain',
  open: 'open: the text does not say',
  not: 'certainly not'
};

/** The twin: how many are certain, open and not, with the words that say so. */
export function tabulateShare(rows: readonly ShareRow[]): Table {
  return {
    columns: [
      { id: 'what', title: 'What', numeric: false },
      { id: 'how-sure', title: 'How sure', numeric: false },
      { id: 'count', title: 'Units', numeric: true },
      { id: 'words', title: 'As stated', numeric: false },
      { id: 'act', title: 'Said as', numeric: false },
      { id: 'voice', title: 'Who says it', numeric: false }
    ],
    rows: rows.map((row) => ({
      key: row.key,
      sentences: row.sentences,
      claims: 'claims' in row.source ? row.source.claims : [],
      cells: [
        row.label,
        meanings[row.role],
        printNumber(row.count),
        row.words,
        row.badge ?? 'a statement',
        row.teller
      ],
      order: [null, null, row.count, null, null, null]
    }))
  };
}

/** Only what occurs: the voices, certain, open and not, and the bound. */
export function keyShare(rows: readonly ShareRow[]): KeyItem[] {
  const parts = rows.filter(({ role }) => role !== 'whole');
  const ink: Ink = parts[0]?.voice?.ink ?? 'ink';
  const units = parts.map(({ role }) => ({
    id: role,
    sample: makeSample(
      16,
      drawUnit(role, 8, 7, ink, { radius: 6.5, size: role === 'open' ? 13 : 12, stroke: 1.5 })
    ),
    meaning: meanings[role]
  }));
  const bounds = parts.map(({ stated }) => stated.is).filter((is) => is !== 'as-stated' && is !== 'between');
  return [...keyVoices(rows.map(({ voice }) => voice)), ...units, ...keyBounds(bounds)];
}
