// The calendar: instants to days and back, always in UTC and in the proleptic Gregorian calendar.
import { addDays, addMonths, addWeeks, addYears, differenceInCalendarDays, startOfISOWeek } from 'date-fns';
import { UTCDate } from '@date-fns/utc';
import type { Instant } from '#lib/time/time.ts';

/** A day of the calendar. Year 0 is 1 BCE, -399 is 400 BCE; months count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

export type DurationUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'millennium';

/** Years that an instant can hold for their whole length; beyond them JavaScript has no dates. */
export const firstYear = -271_820;
export const lastYear = 275_759;

const dayLength = 86_400_000;
const yearsIn: Partial<Record<DurationUnit, number>> = {
  year: 1,
  decade: 10,
  century: 100,
  millennium: 1000
};

/**
 * The first instant of a day. Months and days may overflow, as in `Date.UTC`; unlike there, the years
 * 0 to 99 are themselves and not 1900 to 1999.
 * @example startOfDay({ year: 2019, month: 5, day: 15 }) // 1557878400000
 */
export function startOfDay({ year, month, day }: Day): Instant {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The first instant of a year. @example startOfYear(1970) // 0 */
export function startOfYear(year: number): Instant {
  return startOfDay({ year, month: 1, day: 1 });
}

/** The day that an instant falls on. @example dayOf(1557878400000) // { year: 2019, month: 5, day: 15 } */
export function dayOf(instant: Instant): Day {
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether the calendar has that day: 29 February only in leap years. */
export function isCalendarDay({ year, month, day }: Day): boolean {
  const found = dayOf(startOfDay({ year, month, day }));
  return found.year === year && found.month === month && found.day === day;
}

/** The weekday, 1 for Monday to 7 for Sunday (ISO 8601). @example weekdayOf(0) // 4, a Thursday */
export function weekdayOf(instant: Instant): number {
  return new Date(instant).getUTCDay() || 7;
}

/** The first instant of the Monday on or before. */
export function startOfWeek(instant: Instant): Instant {
  return startOfISOWeek(new UTCDate(instant)).getTime();
}

/**
 * The instant that lies so many units later, or earlier where the amount is negative. Months keep the day
 * of the month where it exists and else take the last one, as date-fns does. Whole amounts only, but for
 * decades, centuries and millennia, of which tenths are whole years.
 * @example addDuration(startOfDay({ year: 2019, month: 3, day: 31 }), -1, 'month') // 28 February 2019
 */
export function addDuration(instant: Instant, amount: number, unit: DurationUnit): Instant {
  const date = new UTCDate(instant);
  if (unit === 'day') return addDays(date, amount).getTime();
  if (unit === 'week') return addWeeks(date, amount).getTime();
  if (unit === 'month') return addMonths(date, amount).getTime();
  return addYears(date, Math.round(amount * (yearsIn[unit] ?? 1))).getTime();
}

/**
 * How many years lie between two instants: whole anniversaries passed, and the same with the part of the
 * year that has begun. Negative where `b` comes first.
 * @example yearsBetween(startOfYear(1987), startOfDay({ year: 2019, month: 7, day: 2 })) // { whole: 32, exact: 32.4986… }
 */
export function yearsBetween(a: Instant, b: Instant): { whole: number; exact: number } {
  if (b < a) {
    const { whole, exact } = yearsBetween(b, a);
    return { whole: 0 - whole, exact: 0 - exact };
  }
  let whole = dayOf(b).year - dayOf(a).year;
  if (addDuration(a, whole, 'year') > b) whole -= 1;
  const from = addDuration(a, whole, 'year');
  const to = addDuration(a, whole + 1, 'year');
  return { whole, exact: whole + (b - from) / (to - from) };
}

/** How many days lie between two instants, by the calendar. @example daysBetween(0, 86400000) // 1 */
export function daysBetween(a: Instant, b: Instant): number {
  return differenceInCalendarDays(new UTCDate(b), new UTCDate(a));
}

/** The last day before an instant that is itself the first of a day: half-open ends made inclusive. */
export function dayBefore(instant: Instant): Day {
  return dayOf(Math.ceil(instant / dayLength) * dayLength - dayLength);
}
