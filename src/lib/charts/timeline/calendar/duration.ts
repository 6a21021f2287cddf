// How long a stretch of time is, in words: exact where the calendar allows it, else with “about”.
import { dayLength, hourLength, meanYear } from '#lib/charts/timeline/calendar/step.ts';
import { printCount } from '#lib/charts/timeline/calendar/print.ts';
import type { Instant } from '#lib/time/time.ts';

/**
 * The length of a half-open stretch in words: whole years, months or days where it is that, days up to
 * ninety, else the nearest month or year with “about”.
 * @example printDuration(startOfYear(1988), startOfYear(2014)) // '26 years'
 * @example printDuration(Date.UTC(2014, 4, 1), Date.UTC(2019, 4, 18)) // 'about 5 years'
 */
export function printDuration(start: Instant, end: Instant): string {
  const months = wholeMonths(start, end);
  if (months !== null && months % 12 === 0) return count(months / 12, 'year');
  if (months !== null && months < 24) return count(months, 'month');
  const length = end - start;
  if (length < dayLength)
    return length % hourLength === 0 ? count(length / hourLength, 'hour') : 'under a day';
  if (length <= 90 * dayLength) {
    const days = length / dayLength;
    return Number.isInteger(days) ? count(days, 'day') : `about ${count(Math.round(days), 'day')}`;
  }
  const years = length / meanYear;
  return years < 2
    ? `about ${count(Math.round(years * 12), 'month')}`
    : `about ${count(Math.round(years), 'year')}`;
}

/**
 * The least that lies between two moments of which only the stretches are known, in whole units.
 * @example printLeast(startOfYear(1988), Date.UTC(2014, 4, 1)) // 'at least 26 years'
 */
export function printLeast(start: Instant, end: Instant): string {
  const from = new Date(start);
  const to = new Date(end);
  let months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  if (new Date(start).setUTCMonth(from.getUTCMonth() + months) > end) months -= 1;
  if (months >= 24) return `at least ${count(Math.floor(months / 12), 'year')}`;
  const days = Math.floor((end - start) / dayLength);
  if (days > 90) return `at least ${count(months, 'month')}`;
  return days === 0 ? 'under a day' : `at least ${count(days, 'day')}`;
}

function wholeMonths(start: Instant, end: Instant): number | null {
  const from = new Date(start);
  const to = new Date(end);
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  if (months <= 0) return null;
  return from.setUTCMonth(from.getUTCMonth() + months) === end ? months : null;
}

function count(amount: number, unit: string): string {
  return `${printCount(amount)} ${unit}${amount === 1 ? '' : 's'}`;
}
