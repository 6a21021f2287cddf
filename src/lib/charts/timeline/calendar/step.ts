// Steps of the calendar for axes: whole years, quarters, months, days and hours, always in UTC.
import type { Instant } from '#lib/time/time.ts';

export type StepUnit = 'year' | 'quarter' | 'month' | 'day' | 'hour' | 'minute';

/** So many units: `{ unit: 'year', count: 5 }`. */
export interface Step {
  unit: StepUnit;
  count: number;
}

export const hourLength = 3_600_000;
export const dayLength = 86_400_000;
/** The mean length of a Gregorian year, for estimates only. */
export const meanYear = 365.2425 * dayLength;

/** Steps from the finest to the coarsest. Weeks are left out: no reader counts years in them. */
export const steps: readonly Step[] = [
  { unit: 'minute', count: 1 },
  { unit: 'minute', count: 15 },
  { unit: 'hour', count: 1 },
  { unit: 'hour', count: 6 },
  { unit: 'day', count: 1 },
  { unit: 'month', count: 1 },
  { unit: 'quarter', count: 1 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000].map(
    (count): Step => ({ unit: 'year', count })
  )
];

/** How long a step is, about, in ms. @example approximateLength({ unit: 'day', count: 1 }) // 86400000 */
export function approximateLength({ unit, count }: Step): number {
  if (unit === 'year') return count * meanYear;
  if (unit === 'quarter') return (count * meanYear) / 4;
  if (unit === 'month') return (count * meanYear) / 12;
  return count * fixedLength(unit);
}

/** The first instant of a year; unlike `Date.UTC` the years 0 to 99 are themselves. */
export function startOfYear(year: number): Instant {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

export function yearOf(instant: Instant): number {
  return new Date(instant).getUTCFullYear();
}

/**
 * The last start of a step on or before an instant. Years before the common era are counted as people
 * count them, so that a step of 100 starts at 100 BCE (the year −99), then in the year 1, then in 100.
 * @example floorTo(Date.UTC(2019, 4, 15), { unit: 'year', count: 5 }) // the start of 2015
 */
export function floorTo(instant: Instant, { unit, count }: Step): Instant {
  const year = yearOf(instant);
  if (unit === 'year') return startOfYear(floorYear(year, count));
  if (unit === 'quarter' || unit === 'month') {
    const months = (unit === 'quarter' ? 3 : 1) * count;
    const month = new Date(instant).getUTCMonth();
    return new Date(0).setUTCFullYear(year, Math.floor(month / months) * months, 1);
  }
  const length = count * fixedLength(unit);
  return Math.floor(instant / length) * length;
}

/** The next start of a step after an instant. @example nextAfter(0, { unit: 'day', count: 1 }) // 86400000 */
export function nextAfter(instant: Instant, step: Step): Instant {
  const { unit, count } = step;
  const start = floorTo(instant, step);
  if (unit === 'year') return startOfYear(nextYear(yearOf(start), count));
  if (unit === 'quarter' || unit === 'month') {
    const date = new Date(start);
    return date.setUTCMonth(date.getUTCMonth() + (unit === 'quarter' ? 3 : 1) * count);
  }
  return start + count * fixedLength(unit);
}

/** The first start of a step on or after an instant. */
export function ceilTo(instant: Instant, step: Step): Instant {
  const start = floorTo(instant, step);
  return start === instant ? start : nextAfter(instant, step);
}

/** Every start of a step from `from` to `to`, both included; at most 400, so that no axis can hang. */
export function stepsBetween(from: Instant, to: Instant, step: Step): Instant[] {
  const found: Instant[] = [];
  for (let at = ceilTo(from, step); at <= to && found.length < 400; at = nextAfter(at, step)) found.push(at);
  return found;
}

function floorYear(year: number, count: number): number {
  if (count === 1) return year;
  if (year >= count) return Math.floor(year / count) * count;
  if (year >= 1) return 1;
  return 1 - Math.ceil((1 - year) / count) * count;
}

function nextYear(start: number, count: number): number {
  if (count === 1) return start + 1;
  if (start === 1) return count;
  if (start === 1 - count) return 1;
  return start + count;
}

function fixedLength(unit: 'day' | 'hour' | 'minute'): number {
  return unit === 'day' ? dayLength : unit === 'hour' ? hourLength : 60_000;
}
