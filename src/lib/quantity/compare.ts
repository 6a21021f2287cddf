// Whether two quantities are the same, and which of two is certainly the larger.

import { bounded } from '#lib/quantity/bounds.ts';
import type { Quantity } from '#lib/quantity/quantity.ts';
import type { CountedUnit } from '#lib/quantity/units.ts';

/** `open`: the bounds leave it open which is larger. */
export type Comparison = 'less' | 'same' | 'greater' | 'open' | 'mixed-units';

/** Shares such as two thirds are written by hand with four figures (0.6667). */
function isNear(a: number, b: number, unit: string): boolean {
  const tolerance = unit === 'share' ? 5e-5 : 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  return Math.abs(a - b) <= tolerance;
}

function isSameEnd(a: number | undefined, b: number | undefined, unit: string): boolean {
  if (a === undefined || b === undefined) return a === b;
  return isNear(a, b, unit);
}

/**
 * Whether two quantities say the same: same bound, numbers and unit. “More than 20” and “at least 21” contracts
 * are not the same words, so they are not the same quantity.
 * @example sameQuantity({ is: 'about', low: 20, high: 20, unit: 'EUR' }, { is: 'as-stated', low: 20, high: 20, unit: 'EUR' }) // false
 */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  return (
    a.is === b.is && a.unit === b.unit && isSameEnd(a.low, b.low, a.unit) && isSameEnd(a.high, b.high, a.unit)
  );
}

/**
 * Which of two is certainly the larger, from their bounds alone.
 * @example compareQuantity({ is: 'above', low: 20, unit: 'EUR' }, { is: 'as-stated', low: 20, high: 20, unit: 'EUR' }) // 'greater'
 * @example compareQuantity({ is: 'above', low: 20, unit: 'EUR' }, { is: 'as-stated', low: 40, high: 40, unit: 'EUR' }) // 'open'
 */
export function compareQuantity(a: Quantity, b: Quantity, own: readonly CountedUnit[] = []): Comparison {
  if (a.unit !== b.unit) return 'mixed-units';
  const left = bounded(a, own);
  const right = bounded(b, own);
  if (isBelow(left, right)) return 'less';
  if (isBelow(right, left)) return 'greater';
  const ends = [left.least, left.most, right.least, right.most];
  return ends.every((end) => end !== undefined && end === ends[0]) ? 'same' : 'open';
}

function isBelow(a: ReturnType<typeof bounded>, b: ReturnType<typeof bounded>): boolean {
  if (a.most === undefined || b.least === undefined) return false;
  return a.most < b.least || (a.most === b.least && !(a.mostIncluded && b.leastIncluded));
}

/** The number that the words name, for placing and sorting: its low end, or its high one where only that is named. */
export function statedNumber(quantity: Quantity): number | 'open' {
  return quantity.low ?? quantity.high ?? 'open';
}
