// What a reader took out of words, for people: the bound as it was recorded, and the amount with its unit.
import type { ReadAmount } from '#lib/claims/claim.ts';
import { printAmount } from '#lib/words/amount.ts';
import { printDigits } from '#lib/words/number.ts';
import type { UnitNames } from '#lib/words/unit.ts';

/**
 * @example printReading({ is: 'as-stated', low: 40, high: 40, unit: 'contract' }, {}) // 'as stated: 40 contracts'
 * @example printReading({ is: 'above', low: 100e9, unit: 'USD' }, {}) // 'above $100 billion'
 * @example printReading({ is: 'between', low: 5, high: 9, unit: 'year' }, {}) // 'between 5 years and 9 years'
 */
export function printReading({ is, low, high, unit }: ReadAmount, own: UnitNames): string {
  const ends = [low, low === high ? undefined : high].filter((end) => end !== undefined);
  const amounts = ends.map((end) => (unit === null ? printDigits(end) : printAmount(end, unit, own)));
  const said = amounts.length === 0 ? 'no number' : amounts.join(' and ');
  return is === 'as-stated' ? `as stated: ${said}` : `${is.replace('-', ' ')} ${said}`;
}
