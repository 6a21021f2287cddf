// What a language must tell the reader of amounts. Another language is one more file that fills this in.

import type { Bound } from '#lib/quantity/quantity.ts';
import type { DigitMarks } from '#lib/quantity/tokens.ts';

/** Words that bound a number: “more than”, “or so”. */
export interface HedgeWords {
  name: string;
  is: Bound;
  words: readonly string[];
  /** Directly after one of these words it is no hedge: a story about three men, to take over five shops. */
  notAfter?: readonly string[];
  /** Before a length of time it means something else: over five years is during them. */
  notBeforeTime?: true;
  /** Only where the amount has a unit: within 10 metres. */
  onlyWithUnit?: true;
}

/** The names of a built-in unit. */
export interface UnitNames {
  /** Several ids where the name could mean each of them. */
  ids: readonly string[];
  one: readonly string[];
  many: readonly string[];
}

/** A pattern over the text whose matches are never amounts: dates, addresses, versions, names. */
export interface NotAnAmount {
  name: string;
  pattern: RegExp;
}

export interface AmountLanguage extends DigitMarks {
  id: string;
  /** 0 to 99 as single words. */
  small: Readonly<Record<string, number>>;
  /** The word for 100, which multiplies only what stands before it in its group. */
  hundred: readonly string[];
  /** Thousand and up. */
  scales: Readonly<Record<string, number>>;
  /** Glued to digits: 40k, 3.5bn. */
  scaleSuffixes: Readonly<Record<string, number>>;
  /** Of the suffixes, those that are also a unit's symbol: 5m is metres unless money or a count. */
  unclearSuffixes: readonly string[];
  /** A dozen. */
  groups: Readonly<Record<string, number>>;
  /** Group nouns that need “of” or a noun: a pair of. */
  sets: Readonly<Record<string, number>>;
  /** Number words that mostly are something else: “one of”, “zero in”. */
  weakNumbers: readonly string[];
  /** After these they always are: no one, this one. */
  weakNotAfter: readonly string[];
  articles: readonly string[];
  and: readonly string[];
  point: readonly string[];
  minus: readonly string[];
  half: readonly string[];
  /** After “half” they make it no amount: half past. */
  halfNotBefore: readonly string[];
  /** Before “half” they make it a part of something else: the first half. */
  halfNotAfter: readonly string[];
  /** Thirds, quarters, …: word → denominator. Plurals too. */
  denominators: Readonly<Record<string, number>>;
  denominatorPlurals: Readonly<Record<string, number>>;
  unclearDenominators: readonly string[];
  of: readonly string[];
  ordinals: Readonly<Record<string, number>>;
  ordinalSuffixes: readonly string[];
  /** After these an ordinal is no rank: “at first”. Before these neither: “first of all”. */
  ordinalNotAfter: readonly string[];
  ordinalNotBefore: readonly string[];
  hedgesBefore: readonly HedgeWords[];
  hedgesAfter: readonly HedgeWords[];
  /** Before these they open something else: 20 or more than 20. */
  hedgeAfterNotBefore: readonly string[];
  /** Words that join a hedge to its amount and change nothing: up to “a total of”. */
  fillers: readonly string[];
  between: readonly string[];
  betweenAnd: readonly string[];
  from: readonly string[];
  to: readonly string[];
  or: readonly string[];
  plusMinus: readonly string[];
  /** Before “from … to …” they make it a change of two amounts and no range. */
  changes: readonly string[];
  /** Before or after “2–3” they make it a score. */
  scores: readonly string[];
  /** After these “a third” is a share without “of”: by a third. */
  fractionAfter: readonly string[];
  /** And before these: a third more. */
  fractionBefore: readonly string[];
  /** One in five; three out of four. */
  ratioIn: readonly string[];
  ratioOutOf: readonly string[];
  ratioTo: readonly string[];
  /** Twice, tripled: word → factor; halved → 0.5. */
  multipliers: Readonly<Record<string, number>>;
  /** Double the …: factors only before these words. */
  multipliersBefore: Readonly<Record<string, number>>;
  determiners: readonly string[];
  times: readonly string[];
  fold: readonly string[];
  /** Dozens, hundreds, thousands. */
  vague: readonly string[];
  /** Before hundred, dozen: a few hundred. */
  vagueBefore: readonly string[];
  /** Whole phrases: a couple of. */
  vaguePhrases: readonly string[];
  /** $12 billion a year, per year. */
  per: readonly string[];
  perAlways: readonly string[];
  /** Annually → year. */
  perWords: Readonly<Record<string, string>>;
  /** After “a year” they make it a date: a year ago. */
  perNotBefore: readonly string[];
  /** Before “over” and a length of time: it lasted over five years. */
  hedgeTimeAfter: readonly string[];
  /** A length of time beside these is a date: five years ago, the past five years. */
  timeBefore: readonly string[];
  timeAfter: readonly string[];
  /** Before “a week” they make it an amount: only a week. */
  onlyBefore: readonly string[];
  old: readonly string[];
  unitNames: readonly UnitNames[];
  /** Words that may stand between a number and a built-in unit of measure. */
  measureBetween: readonly string[];
  /** Words that end the search for a counted noun. */
  stops: readonly string[];
  /** “of the” before a noun: more than 20 of the contracts. */
  partitives: readonly string[];
  /** Whether a word is the plural of a noun, so that no noun further on is counted. */
  looksPlural: (word: string) => boolean;
  /** Function words that may open a sentence before a number. */
  openers: readonly string[];
  /** Capitalised words after which a number is no name: On Wednesday 40 people. */
  capitalsBefore: readonly string[];
  /** Nouns in six-nation, two-page; other words after number and hyphen are no unit. */
  compoundNouns: readonly string[];
  /** Hedges with which a bare four-digit number is an amount and no year: more than 2000. */
  yearHedges: readonly string[];
  /** Directly after these a round four-digit number is a year even before a noun: the 2000 elections. */
  yearAfter: readonly string[];
  /** Nouns inside a ratio: one man in three. */
  partNouns: readonly string[];
  notAmounts: readonly NotAnAmount[];
}
