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
