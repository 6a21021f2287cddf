// Days, months and years in words, without a locale and in UTC.
import { dayOf } from '#lib/time/calendar.ts';
import type { Instant } from '#lib/time/time.ts';
import { printDigits } from '#lib/words/number.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];

/**
 * A year of the calendar, where 0 is 1 BCE.
 *
 * @example printYear(2018) // '2018'
 * @example printYear(-399) // '400 BCE'
 * @example printYear(79) // '79 CE'
 */
export function printYear(year: number): string {
  if (year <= 0) return `${printYearNumber(1 - year)} BCE`;
  return year < 1000 ? `${year} CE` : printYearNumber(year);
}

/** From five digits on, years are grouped. */
function printYearNumber(year: number): string {
  return year > 9999 ? printDigits(year) : String(year);
}

/** `printMonth(5)` → `'May'` */
export function printMonth(month: number): string {
  return months[month - 1] ?? '';
}

/** `printDay(Date.UTC(2019, 4, 15))` → `'15 May 2019'` */
export function printDay(instant: Instant): string {
  const { year, month, day } = dayOf(instant);
  return `${day} ${printMonth(month)} ${printYear(year)}`;
}

/** `printMonthOf(Date.UTC(2019, 4, 1))` → `'May 2019'` */
export function printMonthOf(instant: Instant): string {
  const { year, month } = dayOf(instant);
  return `${printMonth(month)} ${printYear(year)}`;
}

/** The time of day in UTC, as fine as it needs: `printClock(Date.UTC(2019, 4, 15, 14, 5))` → `'14:05 UTC'` */
export function printClock(instant: Instant): string {
  const inDay = ((instant % 86_400_000) + 86_400_000) % 86_400_000;
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const seconds = Math.floor(inDay / 1000) % 60;
  return `${pad(inDay / 3_600_000)}:${pad((inDay / 60_000) % 60)}${seconds > 0 ? `:${pad(seconds)}` : ''} UTC`;
}
