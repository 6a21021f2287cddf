// The columns of claims.csv: what each is called, holds and means. The file and its data package come from this one list.
import type { Quote, VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { toCodePoint, type CodePointIndex } from '#lib/source/codepoints.ts';
import { firstDayOf, lastDayOf } from '#lib/time/last.ts';
import { printVoice } from '#lib/words/voice.ts';

/** One row: a claim and one of its quotations; a derived claim has none and takes one row. */
export interface ClaimRow {
  document: VerifiedDocument;
  codePoints: CodePointIndex;
  claim: VerifiedClaim;
  quote?: Quote;
  /** Which of the claim’s quotations it is, from 1. */
  number?: number;
}

export interface ClaimColumn {
  name: string;
  /** A type of Table Schema. */
  type: 'string' | 'integer' | 'number' | 'date';
  description: string;
  required?: true;
  /** Undefined is an empty cell. */
  of: (row: ClaimRow) => string | number | undefined;
}

const list = (items: readonly string[]): string | undefined => items.join('; ') || undefined;

/** The claim’s own words stand in its first quotation; a further one brings the words that witness the same. */
function wordsOf({ claim, quote, number }: ClaimRow, kind: keyof Quote['witness']): string | undefined {
  if (number !== 1) return quote?.witness[kind];
  const own = { act: claim.actWords, if: claim.if, negated: claim.negated, value: claim.value?.words };
  return quote?.witness[kind] ?? (kind === 'when' ? claim.when?.words : own[kind]);
}

const positionOf = ({ codePoints }: ClaimRow, offset: number | undefined) =>
  offset === undefined ? undefined : toCodePoint(codePoints, offset);

export const claimColumns: readonly ClaimColumn[] = [
  {
    name: 'claim',
    type: 'string',
    required: true,
    description: 'The claim’s public id; its page is claims/<id>/ beside this file.',
    of: ({ claim }) => claim.id
  },
  {
    name: 'quote',
    type: 'integer',
    description: 'Which of the claim’s quotations this row holds, from 1. Empty where the claim is ours.',
    of: ({ number }) => number
  },
  {
    name: 'label',
    type: 'string',
    required: true,
    description: 'Our short name for it.',
    of: ({ claim }) => claim.label
  },
  { name: 'topic', type: 'string', description: 'A group of claims.', of: ({ claim }) => claim.topic },
  {
    name: 'act',
    type: 'string',
    required: true,
    description:
      'What the speaker does by saying it: states, denies, pledges, announces, alleges, warns, predicts.',
    of: ({ claim }) => claim.act
  },
  {
    name: 'act_words',
    type: 'string',
    description: 'The words that show the act.',
    of: (row) => wordsOf(row, 'act')
  },
  {
    name: 'if',
    type: 'string',
    description: 'The words of the condition under which it is said.',
    of: (row) => wordsOf(row, 'if')
  },
  {
    name: 'negated',
    type: 'string',
    description: 'The words that make it a negation.',
    of: (row) => wordsOf(row, 'negated')
  },
  {
    name: 'voice',
    type: 'string',
    description: 'Whose words these are, as an id of the document’s voices.',
    of: ({ quote }) => quote?.says.voice
  },
  {
    name: 'voice_name',
    type: 'string',
    description: 'The voice’s name, role and body as the text gives them.',
    of: ({ document, quote }) => quote && printVoice(document, quote.says.voice)
  },
  {
    name: 'how',
    type: 'string',
    description: 'outlet: the writer’s own words; reported: another’s, retold; quoted: in quotation marks.',
    of: ({ quote }) => quote?.says.how
  },
  {
    name: 'via',
    type: 'string',
    description: 'Through whom the words came, in order, parted by semicolons.',
    of: ({ quote }) => quote && list(quote.says.via.map(({ voice }) => voice))
  },
  {
    name: 'attribution',
    type: 'string',
    description: 'The words of the text that say whose words these are.',
    of: ({ quote }) => quote?.says.words
  },
  {
    name: 'exact',
    type: 'string',
    description: 'The quotation, letter by letter. “ … ” stands where it is split by other words.',
    of: ({ quote }) => quote?.parts.join(' … ')
  },
  {
    name: 'sentence',
    type: 'string',
    description: 'The sentence it stands in; s17 is the seventeenth.',
    of: ({ quote }) => quote?.sentence
  },
  {
    name: 'start',
    type: 'integer',
    description: 'Where it begins in source.txt, in UTF-16 units.',
    of: ({ quote }) => quote?.places[0].start
  },
  {
    name: 'end',
    type: 'integer',
    description: 'Where it ends, in UTF-16 units; the first unit that no longer belongs to it.',
    of: ({ quote }) => quote?.places.at(-1)?.end
  },
  {
    name: 'position_start',
    type: 'integer',
    description: 'Where it begins, in Unicode code points, as the W3C’s TextPositionSelector counts.',
    of: (row) => positionOf(row, row.quote?.places[0].start)
  },
  {
    name: 'position_end',
    type: 'integer',
    description: 'Where it ends, in Unicode code points.',
    of: (row) => positionOf(row, row.quote?.places.at(-1)?.end)
  },
  {
    name: 'value_words',
    type: 'string',
    description: 'The amount in the text’s words, hedge included.',
    of: (row) => wordsOf(row, 'value')
  },
  {
    name: 'is',
    type: 'string',
    description:
      'How the words bound the number: as-stated, above, at-least, below, at-most, about, between.',
    of: ({ claim }) => claim.value?.is
  },
  {
    name: 'low',
    type: 'number',
    description: 'The lower number as written; empty where that side is open.',
    of: ({ claim }) => claim.value?.low
  },
  {
    name: 'high',
    type: 'number',
    description: 'The higher number as written; empty where that side is open.',
    of: ({ claim }) => claim.value?.high
  },
  {
    name: 'least',
    type: 'number',
    description: 'What it must be at the least, computed.',
    of: ({ claim }) => claim.value?.least
  },
  {
    name: 'most',
    type: 'number',
    description: 'What it can be at the most, computed; empty where that is open.',
    of: ({ claim }) => claim.value?.most
  },
  {
    name: 'unit',
    type: 'string',
    description: 'What is counted or measured.',
    of: ({ claim }) => claim.value?.unit
  },
  {
    name: 'measure',
    type: 'string',
    description: 'stock: at one time; flow: within a period; total: summed over a period.',
    of: ({ claim }) => claim.value?.measure
  },
  {
    name: 'over',
    type: 'string',
    description: 'The period that a flow or a total covers, as EDTF.',
    of: ({ claim }) => claim.value?.over
  },
  {
    name: 'part_of',
    type: 'string',
    description: 'The claim that gives the whole of which this is a part.',
    of: ({ claim }) => claim.value?.partOf
  },
  {
    name: 'when_words',
    type: 'string',
    description: 'When, in the text’s words.',
    of: (row) => wordsOf(row, 'when')
  },
  {
    name: 'edtf',
    type: 'string',
    description: 'The date as EDTF (ISO 8601-2); empty where the text gives none.',
    of: ({ claim }) => claim.when?.edtf
  },
  {
    name: 'earliest',
    type: 'string',
    description: 'The first day that belongs to the date; open where it has none.',
    of: ({ claim }) => claim.when?.time && firstDayOf(claim.when.time)
  },
  {
    name: 'latest',
    type: 'string',
    description: 'The last day that belongs to the date; open where it has none.',
    of: ({ claim }) => claim.when?.time && lastDayOf(claim.when.time)
  },
  {
    name: 'extent',
    type: 'string',
    description: 'within: some moment in it; throughout: all of it.',
    of: ({ claim }) => claim.when?.extent
  },
  {
    name: 'against',
    type: 'string',
    description: 'reference: relative words, read against the document’s reference date.',
    of: ({ claim }) => claim.when?.against
  },
  {
    name: 'undated',
    type: 'string',
    description:
      'Why there is no date: tense: only a verb’s tense; utterance: said at a time not given; vague words.',
    of: ({ claim }) => claim.when?.undated
  },
  {
    name: 'op',
    type: 'string',
    description: 'For a claim that is ours: sum, difference, share, rate, gap.',
    of: ({ claim }) => claim.derived?.op
  },
  {
    name: 'of',
    type: 'string',
    description: 'For a claim that is ours: the claims it is computed from, parted by semicolons.',
    of: ({ claim }) => claim.derived && list(claim.derived.of)
  },
  {
    name: 'relates',
    type: 'string',
    description: 'What it answers, repeats or belongs with, as relation:claim, parted by semicolons.',
    of: ({ claim }) => list(claim.relates.map(({ to, as }) => `${as}:${to}`))
  },
  {
    name: 'checked',
    type: 'date',
    required: true,
    description: 'The day of the second reading.',
    of: ({ claim }) => claim.checked
  },
  {
    name: 'corrections',
    type: 'string',
    description: 'Days on which it was corrected, parted by semicolons; its page says what and why.',
    of: ({ claim }) => list(claim.corrections.map(({ date }) => date))
  },
  {
    name: 'retired',
    type: 'string',
    description: 'Why it no longer stands; empty where it stands.',
    of: ({ claim }) => claim.retired?.why
  }
];
