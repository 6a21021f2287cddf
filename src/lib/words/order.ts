// What an amount sorts by, so that “more than 20” stands after 20 and “less than 20” before it.
import type { Quantity } from '#lib/quantity/quantity.ts';

/**
 * A number for sorting, never for showing: the stated number, pushed by a billionth in the direction that is open.
 * Null where there is no number.
 *
 * @example orderOf({ is: 'above', low: 20, unit: 'contract' }) > 20 // true
 */
export function orderOf({ is, low, high }: Quantity): number | null {
  const number = low ?? high;
  if (number === undefined) return null;
  const push = (Math.abs(number) || 1) * 1e-9;
  if (is === 'above') return number + 2 * push;
  if (is === 'at-least') return number + push;
  if (is === 'below') return number - 2 * push;
  return is === 'at-most' ? number - push : number;
}
