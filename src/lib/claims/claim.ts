// The claim, the one noun everything turns on: quotations from the source, and what they were read to say.
import type { Bound, Quantity } from '#lib/quantity/quantity.ts';
import type { Place, Sentence } from '#lib/source/sentence.ts';
import type { Time } from '#lib/time/time.ts';
import type { Act, DocumentEntry, How, SecondReading, VoiceEntry } from '#lib/claims/schema.ts';
import type { CheckNumber } from '#lib/claims/problem.ts';

export type ClaimId = string;
export type SentenceId = string;
export type VoiceId = string;

export interface Voice extends VoiceEntry {
  id: VoiceId;
}

/** Someone through whom the words came, with the words that say so. */
export interface Relay {
  voice: VoiceId;
  words: string;
  /** The sentence with these words, where it is another. */
  in?: SentenceId;
}

/** Whose words these are, and how they are told. */
export interface Says {
  voice: VoiceId;
  how: How;
  words?: string;
  /** The sentence with the attributing words, where it is another. */
  in?: SentenceId;
  via: readonly Relay[];
}

/** A quotation at its place. A quotation split by “he said” has several places. */
export interface Quote {
  exact: string;
  parts: readonly string[];
  places: readonly [Place, ...Place[]];
  prefix?: string;
  suffix?: string;
  sentence: SentenceId;
  /** The number that a reader sees: 17 for s17; a heading has none. */
  sentenceNumber: number | null;
  says: Says;
  /** Who acts, where that is not the teller: “Ren founded”, told by VOA. */
  by?: VoiceId;
  /** The words in this quote that witness act, condition, negation, value and date. */
  witness: { act?: string; if?: string; negated?: string; value?: string; when?: string };
}

/** When it was, as the words say it. */
export interface When {
  words: string;
  /** Absent where the text gives no date. */
  edtf?: string;
  time?: Time;
  extent?: 'within' | 'throughout';
  against?: 'reference';
  undated?: 'tense' | 'utterance' | 'vague';
}

export interface Value extends Quantity {
  is: Bound;
  /** Absent in a derived value: no sentence says it. */
  words?: string;
  /** What it must be at the least and at the most; a counted unit closes an open bound. */
  least?: number;
  most?: number;
  measure?: 'stock' | 'flow' | 'total';
  over?: string;
  partOf?: ClaimId;
}

/** An amount as it was read; its unit is null where the words name none. */
export type ReadAmount = Omit<Quantity, 'unit'> & { unit: string | null };

/** How one check went for one claim; `not-needed` where the claim has nothing for it to check. */
export interface CheckResult {
  check: CheckNumber;
  result: 'passed' | 'not-needed' | 'by-hand';
  /** What the machine read, in the words of the format: “above 20 contract”. */
  read?: string;
  /** The same where it is an amount. */
  amount?: ReadAmount;
}

export interface Derivation {
  op: 'sum' | 'difference' | 'share' | 'rate' | 'gap';
  of: readonly ClaimId[];
  /** Parents read as a name that counts as one. */
  names: readonly ClaimId[];
}

export interface Relation {
  to: ClaimId;
  as: 'answers' | 'repeats' | 'part-of-same';
}

interface ClaimContent {
  id: ClaimId;
  /** Empty for a derived claim. */
  quotes: readonly Quote[];
  derived?: Derivation;
  act: Act;
  /** The words that show the act: “will be added”. */
  actWords?: string;
  if?: string;
  negated?: string;
  when?: When;
  value?: Value;
  label: string;
  topic?: string;
  /** As recorded, one way; `relationsOf` adds the other way round. */
  relates: readonly Relation[];
  checked: string;
  corrections: readonly { date: string; was: string; why: string }[];
  retired?: { why: string; by?: ClaimId };
  checks: readonly CheckResult[];
}

declare const verified: unique symbol;
/** A claim that passed every check. Only `verify.ts` can make one. */
export type VerifiedClaim = ClaimContent & { readonly [verified]: true };
/** The same before it is checked. */
export type UnverifiedClaim = ClaimContent;

/** A stretch of a sentence and whose words it is. */
export interface Attribution {
  at: SentenceId;
  place: Place;
  says: Says;
  about: readonly VoiceId[];
  terms: readonly Place[];
  gloss: boolean;
  /** Its row in attributions.yaml, from 0. */
  row: number;
}

/** An expression or a sentence that no claim uses, and why. */
export interface SetAside {
  at: SentenceId;
  /** Null where the whole sentence is set aside. */
  words: string | null;
  place: Place;
  reason: 'name' | 'furniture' | 'background' | 'repeats' | 'vague';
  of?: ClaimId;
  why?: string;
}

/** An expression of a number or a time that the readers found, and what became of it. */
export interface LedgerEntry {
  at: SentenceId;
  place: Place;
  words: string;
  kind: 'amount' | 'time';
  outcome: 'claimed' | 'set-aside';
  claims: readonly ClaimId[];
}

/** The reference date: the interval against which relative words are read. Ours where it is from outside. */
export interface Reference {
  time: Time;
  outside: boolean;
  from: string;
}

/** What is on record about the independent second reading. */
export interface SecondReadingRecord {
  readOn: string;
  method: string;
  /** How many expressions and statements it has. */
  entries: number;
  /** How many differences the first comparison found, by field. */
  atFirst: Readonly<Record<string, number>>;
  settled: SecondReading['settled'];
}

/** A document that passed every check, ready for charts and pages. */
export interface VerifiedDocument {
  id: string;
  about: DocumentEntry;
  text: string;
  sentences: readonly Sentence[];
  voices: ReadonlyMap<VoiceId, Voice>;
  attributions: readonly Attribution[];
  reference: Reference;
  claims: readonly VerifiedClaim[];
  setAside: readonly SetAside[];
  ledger: readonly LedgerEntry[];
  secondReading: SecondReadingRecord;
}
