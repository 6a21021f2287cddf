// Amounts with their units and bounds: “more than $100 billion”, “at least 21 contracts”, “5 to 9 years”.
import type { Value, VerifiedDocument } from '#lib/claims/claim.ts';
import type { Bound, Quantity } from '#lib/quantity/quantity.ts';
import { isDiscrete } from '#lib/quantity/units.ts';
import { printNumber } from '#lib/words/number.ts';
import { currencySign, isCurrency, printUnit, splitRate, type UnitNames } from '#lib/words/unit.ts';

/** What is needed of a document to print its amounts. */
export type UnitSource = Pick<VerifiedDocument, 'about'>;

/**
 * A value in the source's own words where it has them, else in ours with the bound written out.
 *
 * @example printValue(revenue.value, document) // 'more than $100 billion', as the article says it
 * @example printValue(founders.value, document) // '6 people', which no sentence says
 */
export function printValue(value: Value, document: UnitSource): string {
  return value.words ?? printQuantity(value, document.about.units);
}

/**
 * A quantity in our words. Every bound but “as stated” is written.
 *
 * @example printQuantity({ is: 'above', low: 50, unit: 'percent' }, {}) // 'more than 50 %' (with a no-break space)
 * @example printQuantity({ is: 'between', low: 5, high: 9, unit: 'year' }, {}) // '5 to 9 years'
 */
export function printQuantity(quantity: Quantity, own: UnitNames): string {
  const { is, low, high, unit } = quantity;
  const hedge = printHedge(is, unit);
  if (low !== undefined && high !== undefined && low !== high) {
    return isCurrency(splitRate(unit)[0])
      ? `${printAmount(low, unit, own)} to ${printAmount(high, unit, own)}`
      : `${printNumber(low)} to ${printAmount(high, unit, own)}`;
  }
  const number = low ?? high;
  if (number === undefined) return 'no number given';
  return hedge + printAmount(number, unit, own);
}

/** A bound in words, with the space after it; empty for “as stated”. `printHedge('below', 'person')` → `'fewer than '` */
export function printHedge(is: Bound, unit: string): string {
  switch (is) {
    case 'above':
      return 'more than ';
    case 'at-least':
      return 'at least ';
    case 'below':
      return isDiscrete(unit) ? 'fewer than ' : 'less than ';
    case 'at-most':
      return 'at most ';
    case 'about':
      return 'about ';
    case 'as-stated':
    case 'between':
      return '';
  }
}

/**
 * One number with its unit and no bound: a step of a calculation, never a claim's whole value.
 *
 * @example printAmount(100e9, 'USD', {}) // '$100 billion'
 * @example printAmount(12e9, 'USD per year', {}) // '$12 billion per year'
 */
export function printAmount(value: number, unit: string, own: UnitNames): string {
  const [over, under] = splitRate(unit);
  if (under !== null) return `${printAmount(value, over, own)} per ${printUnit(under, 1, own)}`;
  if (isCurrency(unit)) {
    const sign = value < 0 ? '−' : '';
    return sign + currencySign(unit) + printNumber(Math.abs(value));
  }
  const number = printNumber(value);
  if (unit === 'percent') return `${number}\u00a0%`;
  if (unit === 'share' || unit === 'ratio') return number;
  return `${number} ${printUnit(unit, value, own)}`;
}
