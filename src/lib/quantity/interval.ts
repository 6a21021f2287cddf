// Interval arithmetic on open and closed ends, after Moore, Kearfott and Cloud, “Introduction to Interval Analysis”.

import type { Bounded } from '#lib/quantity/bounds.ts';

/** One end: its place (±Infinity where open without limit) and whether it belongs to the interval. */
export interface End {
  at: number;
  included: boolean;
}

export interface Ends {
  low: End;
  high: End;
}

export function toEnds(interval: Bounded): Ends {
  return {
    low: { at: interval.least ?? -Infinity, included: interval.leastIncluded },
    high: { at: interval.most ?? Infinity, included: interval.mostIncluded }
  };
}

/** Rounds the last bits away, so that 0.1 + 0.2 is 0.3. */
export function tidy(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}

export function fromEnds({ low, high }: Ends): Bounded {
  const least = Number.isFinite(low.at) ? tidy(low.at) : undefined;
  const most = Number.isFinite(high.at) ? tidy(high.at) : undefined;
  return {
    ...(least === undefined ? {} : { least }),
    leastIncluded: least !== undefined && low.included,
    ...(most === undefined ? {} : { most }),
    mostIncluded: most !== undefined && high.included
  };
}

function join(a: End, b: End, at: number): End {
  return { at, included: a.included && b.included };
}

/** [a, b] + [c, d] = [a + c, b + d] */
export function add(a: Ends, b: Ends): Ends {
  return { low: join(a.low, b.low, a.low.at + b.low.at), high: join(a.high, b.high, a.high.at + b.high.at) };
}

/** [a, b] − [c, d] = [a − d, b − c] */
export function subtract(a: Ends, b: Ends): Ends {
  return { low: join(a.low, b.high, a.low.at - b.high.at), high: join(a.high, b.low, a.high.at - b.low.at) };
}

export function scale(a: Ends, factor: number): Ends {
  return {
    low: { at: a.low.at * factor, included: a.low.included },
    high: { at: a.high.at * factor, included: a.high.included }
  };
}

/** The quotient of an interval that is not negative by one that is positive, or only reaches down to 0. */
export function divide(a: Ends, b: Ends): Ends {
  const low =
    b.high.at === Infinity
      ? { at: 0, included: a.low.at === 0 && a.low.included }
      : join(a.low, b.high, a.low.at / b.high.at);
  const high =
    b.low.at === 0 || a.high.at === Infinity
      ? { at: Infinity, included: false }
      : join(a.high, b.low, a.high.at / b.low.at);
  return { low, high: a.high.at === 0 ? { at: 0, included: true } : high };
}

/** Keeps what lies between two limits, both included. */
export function clamp(a: Ends, from: number, to: number): Ends {
  return {
    low: a.low.at < from ? { at: from, included: true } : a.low,
    high: a.high.at > to ? { at: to, included: true } : a.high
  };
}
