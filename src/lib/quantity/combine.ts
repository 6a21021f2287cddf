// What can be computed from stated quantities, with their bounds: sums, differences, shares, rates.

import { bounded, statedBounds, type Bounded } from '#lib/quantity/bounds.ts';
import {
  add,
  clamp,
  divide,
  fromEnds,
  scale,
  subtract,
  tidy,
  toEnds,
  type Ends
} from '#lib/quantity/interval.ts';
import type { Quantity } from '#lib/quantity/quantity.ts';
import { isDiscrete, type CountedUnit } from '#lib/quantity/units.ts';

export type Operation = 'sum' | 'difference' | 'share' | 'rate';

export const operations: readonly Operation[] = ['sum', 'difference', 'share', 'rate'];

export type CombineReason =
  /** The parts are not in one unit. */
  | 'mixed-units'
  /** The divisor is, or cannot be more than, 0. */
  | 'divide-by-zero'
  /** A share or a rate of something below 0. */
  | 'negative'
  /** The part is certainly larger than its whole. */
  | 'part-exceeds-whole'
  /** “About 20” and “more than 5”: no bound that anyone stated follows. */
  | 'about-with-bound'
  /** Too few parts, or too many. */
  | 'wrong-number-of-parts'
  /** Nothing follows: both ends stay open. */
  | 'undefined';

export type Combined =
  | {
      ok: true;
      value: Quantity;
      /** The same with both ends, closed by whole ones and by the whole where these close it. */
      within: Bounded;
    }
  | { ok: false; reason: CombineReason };

export interface CombineOptions {
  /** The document's own counted things; they say which are counted in whole ones. */
  units?: readonly CountedUnit[];
}

/**
 * Computes with stated quantities and keeps their bounds. `sum` adds all parts; `difference` takes the others from
 * the first; `share` is the first in percent of the second, never more than 100; `rate` is the first per one of the
 * second (`USD per year`). `about` survives with stated numbers only.
 * @example combine('sum', [{ is: 'above', low: 20, unit: 'contract' }, { is: 'as-stated', low: 5, high: 5, unit: 'contract' }])
 * // { ok: true, value: { is: 'above', low: 25, unit: 'contract' }, within: { least: 26, leastIncluded: true, mostIncluded: false } }
 */
export function combine(
  operation: Operation,
  parts: readonly Quantity[],
  options: CombineOptions = {}
): Combined {
  const [first, second] = parts;
  const isPair = operation === 'share' || operation === 'rate';
  if (first === undefined || second === undefined || (isPair && parts.length > 2)) {
    return { ok: false, reason: 'wrong-number-of-parts' };
  }
  if (operation !== 'rate' && parts.some((part) => part.unit !== first.unit))
    return { ok: false, reason: 'mixed-units' };

  const abouts = parts.filter((part) => part.is === 'about').length;
  const stated = parts.filter((part) => part.is === 'as-stated').length;
  if (abouts > 0 && abouts + stated < parts.length) return { ok: false, reason: 'about-with-bound' };
  if (abouts > 0) return combineAbout(operation, parts, options);

  const unit = resultUnit(operation, first, second);
  const wide = compute(
    operation,
    parts.map((part) => toEnds(statedBounds(part)))
  );
  const tight = compute(
    operation,
    parts.map((part) => toEnds(bounded(part, options.units)))
  );
  if (!wide.ok) return wide;
  if (!tight.ok) return tight;
  const within = fromEnds(tight.ends);
  // Whole ones make a sum tighter than its words: more than 20 and more than 5 is at least 21 + 6.
  const isWhole = isDiscrete(unit, options.units);
  const words = isWhole ? reopen(within, fromEnds(wide.ends)) : fromEnds(wide.ends);
  const value = toQuantity(words, unit, operation);
  return value === undefined ? { ok: false, reason: 'undefined' } : { ok: true, value, within };
}

/** “About 20” and 5: the words' hedge passes on to the result, and bounds nothing there either. */
function combineAbout(operation: Operation, parts: readonly Quantity[], options: CombineOptions): Combined {
  const plain = parts.map((part): Quantity => ({ ...part, is: 'as-stated' }));
  const result = combine(operation, plain, options);
  if (!result.ok) return result;
  return {
    ok: true,
    value: { ...result.value, is: 'about' },
    within: { leastIncluded: false, mostIncluded: false }
  };
}

function resultUnit(operation: Operation, first: Quantity, second: Quantity): string {
  if (operation === 'share') return 'percent';
  return operation === 'rate' ? `${first.unit} per ${second.unit}` : first.unit;
}

type Computed = { ok: true; ends: Ends } | { ok: false; reason: CombineReason };

function compute(operation: Operation, parts: readonly Ends[]): Computed {
  if (operation === 'sum') return { ok: true, ends: parts.reduce(add) };
  if (operation === 'difference') return { ok: true, ends: parts.reduce(subtract) };
  const [over, under] = parts as [Ends, Ends];
  if (
    over.high.at < 0 ||
    under.high.at < 0 ||
    (over.low.at < 0 && over.low.at !== -Infinity) ||
    (under.low.at < 0 && under.low.at !== -Infinity)
  ) {
    return { ok: false, reason: 'negative' };
  }
  if (under.high.at === 0) return { ok: false, reason: 'divide-by-zero' };
  // Where the words leave the low side open, an amount that is shared out is still not below 0.
  const numerator = clamp(over, 0, Infinity);
  const denominator = clamp(under, 0, Infinity);
  if (operation === 'rate') return { ok: true, ends: divide(numerator, denominator) };
  if (numerator.low.at > denominator.high.at) return { ok: false, reason: 'part-exceeds-whole' };
  return { ok: true, ends: clamp(scale(divide(numerator, denominator), 100), 0, 100) };
}

/** Says a closed whole bound in the words it came from: at least 26 out of “more than 20” and 5 is “more than 25”. */
function reopen(tight: Bounded, wide: Bounded): Bounded {
  return {
    ...tight,
    ...(tight.least !== undefined && !wide.leastIncluded && tight.most === undefined
      ? { least: tight.least - 1, leastIncluded: false }
      : {}),
    ...(tight.most !== undefined && !wide.mostIncluded && tight.least === undefined
      ? { most: tight.most + 1, mostIncluded: false }
      : {})
  };
}

function toQuantity(interval: Bounded, unit: string, operation: Operation): Quantity | undefined {
  const { leastIncluded, mostIncluded } = interval;
  // Not below 0, and not above the whole, is true of every share and rate: no bound that needs saying.
  const isPair = operation === 'share' || operation === 'rate';
  const low = isPair && interval.least === 0 && interval.most !== 0 ? undefined : interval.least;
  const high =
    operation === 'share' && interval.most === 100 && interval.least !== 100 ? undefined : interval.most;
  if (low === undefined && high === undefined) return undefined;
  if (low === undefined) return { is: mostIncluded ? 'at-most' : 'below', high: tidy(high as number), unit };
  if (high === undefined) return { is: leastIncluded ? 'at-least' : 'above', low: tidy(low), unit };
  return { is: low === high ? 'as-stated' : 'between', low: tidy(low), high: tidy(high), unit };
}
