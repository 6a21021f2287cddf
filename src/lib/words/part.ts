// A value that is a part of a whole, with the whole and what follows from it: “more than 20 of 40 contracts, so 21 to 40”.
import type { Value, VerifiedDocument } from '#lib/claims/claim.ts';
import { partOf } from '#lib/quantity/part.ts';
import { printValue } from '#lib/words/amount.ts';
import { printNumber } from '#lib/words/number.ts';

/**
 * A value; where it is a part, of what, and the whole numbers that this leaves possible.
 *
 * @example printPart(inEurope.value, document) // 'more than 20 of 40 contracts, so 21 to 40'
 * @example printPart(revenue.value, document) // 'more than $100 billion'
 */
export function printPart(value: Value, document: Pick<VerifiedDocument, 'about' | 'claims'>): string {
  const words = printValue(value, document);
  const whole = document.claims.find(({ id }) => id === value.partOf)?.value;
  if (whole === undefined) return words;
  const part = partOf(value, whole);
  // “5 to 9” says already what follows from it.
  const follows =
    part.ok &&
    part.open > 0 &&
    !(value.is === 'between' && part.least === value.low && part.most === value.high);
  const closed = follows ? `, so ${printSpanOf(part.least, part.most)}` : '';
  return `${words} of ${printValue(whole, document)}${closed}`;
}

/** `printSpanOf(21, 40)` → `'21 to 40'` */
export function printSpanOf(least: number, most: number): string {
  return least === most ? printNumber(least) : `${printNumber(least)} to ${printNumber(most)}`;
}
