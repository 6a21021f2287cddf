// How many wrong documents were made out of the real one, and which kinds of mistake only a person can see.
// Written by `npm run mutations`; tests/unit/mutations.test.ts fails where it is out of date.

/** What became of the wrong documents. */
export const mutationRecord = {
  mutants: 7313,
  caught: 7141,
  bySecondReading: 51,
  survived: 121,
  kinds: [
    {
      id: 'which-act',
      title: 'What somebody does by saying it',
      explains:
        '“Will”, “would” and “may” promise, announce, warn or predict; which of them it is, a reader decides from the whole passage.',
      bySecondReading: 41,
      survived: 3
    },
    {
      id: 'shorter-words',
      title: 'Fewer words than the best quotation',
      explains:
        'A quotation, or the words that show an act, a condition or a speaker, may be shorter than it could be where the words that are missing only join, name a role or stand in another quotation.',
      bySecondReading: 0,
      survived: 83
    },
    {
      id: 'who-answers-whom',
      title: 'What belongs together, and who speaks where nobody is named beside the verb',
      explains:
        'Which pledge answers which allegation, what is told twice, and whose words they are where a sentence names several voices.',
      bySecondReading: 2,
      survived: 24
    },
    {
      id: 'open-time',
      title: 'Time that the words leave open',
      explains:
        'Whether something filled a year or fell somewhere in it, why a time has no date, and the reference date, which is from outside the text.',
      bySecondReading: 8,
      survived: 6
    },
    {
      id: 'ours-left-out',
      title: 'A sum of ours that is not drawn',
      explains: 'What we derive ourselves may be left out without a trace; the text never said it.',
      bySecondReading: 0,
      survived: 5
    }
  ],
  families: [
    { name: 'a digit of a value', mutants: 163, caught: 163, bySecondReading: 0, survived: 0 },
    {
      name: 'a digit or a word of the words of a value',
      mutants: 65,
      caught: 65,
      bySecondReading: 0,
      survived: 0
    },
    { name: 'a bound', mutants: 90, caught: 90, bySecondReading: 0, survived: 0 },
    { name: 'a unit', mutants: 151, caught: 151, bySecondReading: 0, survived: 0 },
    { name: 'what is measured, or its period', mutants: 48, caught: 48, bySecondReading: 0, survived: 0 },
    { name: 'the whole of a part', mutants: 15, caught: 15, bySecondReading: 0, survived: 0 },
    { name: 'a digit or the precision of a date', mutants: 52, caught: 52, bySecondReading: 0, survived: 0 },
    { name: 'the extent of a date', mutants: 10, caught: 6, bySecondReading: 4, survived: 0 },
    { name: 'what a date is read against', mutants: 5, caught: 5, bySecondReading: 0, survived: 0 },
    { name: 'a date where the text gives none', mutants: 62, caught: 62, bySecondReading: 0, survived: 0 },
    { name: 'the reason for no date', mutants: 62, caught: 59, bySecondReading: 3, survived: 0 },
    {
      name: 'a digit or a word of the words of a date',
      mutants: 49,
      caught: 45,
      bySecondReading: 0,
      survived: 4
    },
    { name: 'a date left out', mutants: 12, caught: 11, bySecondReading: 1, survived: 0 },
    { name: 'the reference date', mutants: 16, caught: 14, bySecondReading: 0, survived: 2 },
    { name: 'a letter of a quotation', mutants: 519, caught: 519, bySecondReading: 0, survived: 0 },
    {
      name: 'a quotation shorter by some words',
      mutants: 1720,
      caught: 1690,
      bySecondReading: 0,
      survived: 30
    },
    { name: 'a further quotation left out', mutants: 3, caught: 3, bySecondReading: 0, survived: 0 },
    { name: 'a voice', mutants: 1156, caught: 1154, bySecondReading: 2, survived: 0 },
    { name: 'quoted or reported', mutants: 136, caught: 136, bySecondReading: 0, survived: 0 },
    { name: 'the attributing words', mutants: 208, caught: 188, bySecondReading: 0, survived: 20 },
    { name: 'the sentence of the attributing words', mutants: 2, caught: 2, bySecondReading: 0, survived: 0 },
    { name: 'a relay', mutants: 85, caught: 85, bySecondReading: 0, survived: 0 },
    { name: 'a stretch', mutants: 128, caught: 128, bySecondReading: 0, survived: 0 },
    { name: 'a term or a gloss', mutants: 6, caught: 6, bySecondReading: 0, survived: 0 },
    { name: 'who acts in a quotation', mutants: 42, caught: 42, bySecondReading: 0, survived: 0 },
    { name: 'an act', mutants: 441, caught: 397, bySecondReading: 41, survived: 3 },
    { name: 'the words of an act', mutants: 215, caught: 185, bySecondReading: 0, survived: 30 },
    { name: 'a condition', mutants: 110, caught: 110, bySecondReading: 0, survived: 0 },
    { name: 'a negation', mutants: 10, caught: 7, bySecondReading: 0, survived: 3 },
    { name: 'what a claim answers or repeats', mutants: 56, caught: 32, bySecondReading: 0, survived: 24 },
    { name: 'how a result is derived', mutants: 20, caught: 20, bySecondReading: 0, survived: 0 },
    { name: 'what a result is derived from', mutants: 149, caught: 149, bySecondReading: 0, survived: 0 },
    { name: 'a claim left out', mutants: 68, caught: 63, bySecondReading: 0, survived: 5 },
    { name: 'a set-aside entry left out', mutants: 21, caught: 21, bySecondReading: 0, survived: 0 },
    { name: 'a claim twice', mutants: 68, caught: 68, bySecondReading: 0, survived: 0 },
    { name: 'a number in a label', mutants: 136, caught: 136, bySecondReading: 0, survived: 0 },
    { name: 'a date in a label', mutants: 136, caught: 136, bySecondReading: 0, survived: 0 },
    { name: 'a hedge lost or added in a label', mutants: 60, caught: 60, bySecondReading: 0, survived: 0 },
    { name: 'a letter of a listed sentence', mutants: 458, caught: 458, bySecondReading: 0, survived: 0 },
    { name: 'a letter of the source', mutants: 458, caught: 458, bySecondReading: 0, survived: 0 },
    { name: 'our own words', mutants: 102, caught: 102, bySecondReading: 0, survived: 0 }
  ]
} as const;
