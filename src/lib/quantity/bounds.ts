// What a quantity leaves possible: its least and its most, and whether each end belongs to it.

import type { Quantity } from '#lib/quantity/quantity.ts';
import { isDiscrete, type CountedUnit } from '#lib/quantity/units.ts';

/** An interval. An absent end is open without limit; its `included` is then false. */
export interface Bounded {
  least?: number;
  leastIncluded: boolean;
  most?: number;
  mostIncluded: boolean;
}

/** The interval of the words alone, before a unit's whole ones close it. `about` bounds nothing. */
export function statedBounds(quantity: Quantity): Bounded {
  const { is, low, high } = quantity;
  if (is === 'about') return { leastIncluded: false, mostIncluded: false };
  return {
    ...(low === undefined ? {} : { least: low }),
    leastIncluded: low !== undefined && is !== 'above',
    ...(high === undefined ? {} : { most: high }),
    mostIncluded: high !== undefined && is !== 'below'
  };
}

/** Moves the ends of an interval to the nearest whole numbers inside it. (20, …) → [21, …) */
export function closeOnWhole(interval: Bounded): Bounded {
  const { least, most } = interval;
  const up =
    least === undefined ? undefined : interval.leastIncluded ? Math.ceil(least) : Math.floor(least) + 1;
  const down =
    most === undefined ? undefined : interval.mostIncluded ? Math.floor(most) : Math.ceil(most) - 1;
  return {
    ...(up === undefined ? {} : { least: up }),
    leastIncluded: up !== undefined,
    ...(down === undefined ? {} : { most: down }),
    mostIncluded: down !== undefined
  };
}

/**
 * The least and the most that a quantity leaves possible. Units counted in whole ones close open bounds.
 * An `about` has neither: nobody said how far off it may be.
 * @example bounded({ is: 'above', low: 20, unit: 'contract' }) // { least: 21, leastIncluded: true, mostIncluded: false }
 * @example bounded({ is: 'above', low: 5000, unit: 'USD' }) // { least: 5000, leastIncluded: false, mostIncluded: false }
 */
export function bounded(quantity: Quantity, own: readonly CountedUnit[] = []): Bounded {
  const stated = statedBounds(quantity);
  if (!isDiscrete(quantity.unit, own)) return stated;
  const whole = closeOnWhole(stated);
  // A document may state 2.5 of a counted thing (an average); no whole number is inside, so the words stand.
  const empty = whole.least !== undefined && whole.most !== undefined && whole.least > whole.most;
  return empty ? stated : whole;
}

/** The least it can be, or `'open'`. `leastOf({ is: 'above', low: 20, unit: 'contract' })` → 21 */
export function leastOf(quantity: Quantity, own: readonly CountedUnit[] = []): number | 'open' {
  return bounded(quantity, own).least ?? 'open';
}

/** The most it can be, or `'open'`. `mostOf({ is: 'below', high: 300, unit: 'person' })` → 299 */
export function mostOf(quantity: Quantity, own: readonly CountedUnit[] = []): number | 'open' {
  return bounded(quantity, own).most ?? 'open';
}
