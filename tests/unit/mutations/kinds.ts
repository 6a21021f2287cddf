// The kinds of mistake that no check from 1 to 7 can see, because the text itself does not decide them.
import type { Fate } from './run.ts';

export interface KindOfMistake {
  id: string;
  title: string;
  /** For a reader of the audit: what may be wrong although every check passed. */
  explains: string;
  /** The families of mutants whose survivors are of this kind. */
  families: readonly string[];
}

export const kindsOfMistake: readonly KindOfMistake[] = [
  {
    id: 'which-act',
    title: 'What somebody does by saying it',
    explains:
      '“Will”, “would” and “may” promise, announce, warn or predict; which of them it is, a reader decides from the whole passage.',
    families: ['an act']
  },
  {
    id: 'shorter-words',
    title: 'Fewer words than the best quotation',
    explains:
      'A quotation, or the words that show an act, a condition or a speaker, may be shorter than it could be where the words that are missing only join, name a role or stand in another quotation.',
    families: [
      'a quotation shorter by some words',
      'the attributing words',
      'the words of an act',
      'a condition',
      'a negation'
    ]
  },
  {
    id: 'who-answers-whom',
    title: 'What belongs together, and who speaks where nobody is named beside the verb',
    explains:
      'Which pledge answers which allegation, what is told twice, and whose words they are where a sentence names several voices.',
    families: ['what a claim answers or repeats', 'a voice', 'a relay']
  },
  {
    id: 'open-time',
    title: 'Time that the words leave open',
    explains:
      'Whether something filled a year or fell somewhere in it, why a time has no date, and the reference date, which is from outside the text.',
    families: [
      'the extent of a date',
      'the reason for no date',
      'a date left out',
      'a digit or a word of the words of a date',
      'the reference date'
    ]
  },
  {
    id: 'ours-left-out',
    title: 'A sum of ours that is not drawn',
    explains: 'What we derive ourselves may be left out without a trace; the text never said it.',
    families: ['a claim left out']
  }
];

/** What is published: how many wrong documents were made, and what became of them. */
export interface MutationRecord {
  mutants: number;
  /** Refused by checks 1 to 7 for the right reason. */
  caught: number;
  /** Refused by the second reading alone. */
  bySecondReading: number;
  survived: number;
  kinds: { id: string; title: string; explains: string; bySecondReading: number; survived: number }[];
  families: { name: string; mutants: number; caught: number; bySecondReading: number; survived: number }[];
}

export function recordOf(fates: readonly Fate[]): MutationRecord {
  const sum = (of: (fate: Fate) => number, among = fates) =>
    among.reduce((total, fate) => total + of(fate), 0);
  return {
    mutants: sum(({ count }) => count),
    caught: sum(({ caught }) => caught),
    bySecondReading: sum((fate) => fate.bySecondReading.length),
    survived: sum((fate) => fate.survived.length),
    kinds: kindsOfMistake.map(({ id, title, explains, families }) => {
      const own = fates.filter(({ name }) => families.includes(name));
      return {
        ...{ id, title, explains },
        bySecondReading: sum((fate) => fate.bySecondReading.length, own),
        survived: sum((fate) => fate.survived.length, own)
      };
    }),
    families: fates.map(({ name, count, caught, bySecondReading, survived }) => ({
      ...{ name, mutants: count, caught },
      ...{ bySecondReading: bySecondReading.length, survived: survived.length }
    }))
  };
}

/** The record as a module of its own, one row a line, for the page that shows it. */
export function printRecord({ kinds, families, ...totals }: MutationRecord): string {
  const rows = (list: readonly object[]) => list.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `// How many wrong documents were made out of the real one, and which kinds of mistake only a person can see.
// Written by \`npm run mutations\`; tests/unit/mutations.test.ts fails where it is out of date.

/** What became of the wrong documents. */
export const mutationRecord = {
  ${Object.entries(totals)
    .map(([key, value]) => `${key}: ${value},`)
    .join('\n  ')}
  kinds: [
${rows(kinds)}
  ],
  families: [
${rows(families)}
  ]
} as const;
`;
}
