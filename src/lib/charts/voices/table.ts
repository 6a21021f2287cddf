// The voices as a table and a key.
import type { KeyItem, Table } from '#lib/charts/kind.ts';
import { makeSample } from '#lib/charts/label/sample.ts';
import { rect } from '#lib/charts/scene/path.ts';
import type { VoiceRow } from '#lib/charts/voices/row.ts';
import { printNumber } from '#lib/words/number.ts';

/** The only place with shares, and their column says what they are not. */
const shareTitle = 'Share of the words (the outlet chose every quote; an amount of text is not fairness)';

/** The twin: who, who that is, how many words quoted and reported. */
export function tabulateVoices(rows: readonly VoiceRow[]): Table {
  return {
    columns: [
      { id: 'voice', title: 'Voice', numeric: false },
      { id: 'who', title: 'Who that is', numeric: false },
      { id: 'quoted', title: 'Words in quotation marks', numeric: true },
      { id: 'reported', title: 'Words told by the outlet', numeric: true },
      { id: 'share', title: shareTitle, numeric: true }
    ],
    rows: rows.map(({ key, sentences, source, name, detail, words }) => ({
      key,
      sentences,
      claims: 'claims' in source ? source.claims : [],
      cells:
        words === null
          ? [name, detail, 'not heard', 'not heard', 'not heard']
          : [name, detail, printNumber(words.quoted), printNumber(words.reported), words.share],
      order:
        words === null
          ? [null, null, -1, -1, -1]
          : [null, null, words.quoted, words.reported, words.quoted + words.reported]
    }))
  };
}

/** Only what occurs. The names stand at their lanes, so that the key need not repeat them. */
export function keyVoiceRows(rows: readonly VoiceRow[]): KeyItem[] {
  const hows = new Set(
    rows.filter(({ role }) => role === 'heard').flatMap(({ stretches }) => stretches.map(([, , how]) => how))
  );
  const has = (role: VoiceRow['role']) => rows.some((row) => row.role === role);
  const low = { x: 3, y: 6, width: 22, height: 6 };
  return [
    ...(hows.has('quoted')
      ? [
          {
            id: 'quoted',
            sample: makeSample(28, [rect({ x: 3, y: 0, width: 22, height: 14 }, { fill: 'ink' })]),
            meaning: 'in quotation marks'
          }
        ]
      : []),
    ...(hows.has('low') || has('outlet')
      ? [
          {
            id: 'low',
            sample: makeSample(28, [rect(low, { fill: 'ink' })]),
            meaning: 'told in the outlet’s words'
          }
        ]
      : []),
    ...(has('not-heard')
      ? [
          {
            id: 'not-heard',
            sample: makeSample(28, [rect(low, { fill: 'none', stroke: 'muted', strokeWidth: 1.25 })]),
            meaning: 'spoken about'
          }
        ]
      : [])
  ];
}
