// What the reader of amounts finds in a text: a place, a bound, numbers, a unit, and which form they took.

import type { Bound } from '#lib/quantity/quantity.ts';

export interface Span {
  start: number;
  end: number;
}

/** One expression of an amount. Offsets are UTF-16 units in the text that was read, `end` exclusive. */
export interface AmountReading extends Span {
  /** The whole expression: hedge, currency, number, multiplier and, where its unit is known, the noun. */
  words: string;
  is: Bound;
  /** As written, in whole units; absent where the words leave that side open, and both absent where vague. */
  low?: number;
  high?: number;
  /** A unit's id, or null where the words name none that is known, or one that could be several. */
  unit: string | null;
  /** Several units that the words could mean: “pounds” are money or mass. Then `unit` is null. */
  mayBe?: readonly string[];
  /** The words that name the unit, as written. */
  unitWords?: string;
  /** How the amount is written: plain, number-word, currency, range-between, fraction, … (see README). */
  form: string;
  /** Which hedge bounds it: more-than, nearly, or-more, … */
  hedge?: string;
  /** A rank, not an amount: “first”, “21st”. `low` is the rank. */
  ordinal?: true;
  /** The two numbers of a ratio or a fraction, exact: one in five is [1, 5]. */
  terms?: readonly [number, number];
  /** The expression without the noun and the words between. */
  core: Span;
}
