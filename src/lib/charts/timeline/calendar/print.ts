// What an axis writes: ticks, spans of panels and scale bars, in plain words and without any locale.
import {
  approximateLength,
  dayLength,
  floorTo,
  nextAfter,
  yearOf
} from '#lib/charts/timeline/calendar/step.ts';
import type { Step } from '#lib/charts/timeline/calendar/step.ts';
import type { Instant } from '#lib/time/time.ts';

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

const monthName = (instant: Instant): string => months[new Date(instant).getUTCMonth()] ?? '';
const dayNumber = (instant: Instant): number => new Date(instant).getUTCDate();

/** A whole number with thin groups. @example printCount(12000) // '12,000' */
export function printCount(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A year as people write it. @example printYear(-399) // '400 BCE' @example printYear(79) // '79 CE' */
export function printYear(year: number): string {
  if (year <= 0) return `${printYearNumber(1 - year)} BCE`;
  return year < 1000 ? `${year} CE` : printYearNumber(year);
}

/** One cell of an axis, short: `2018`, `Q1`, `Mar`, `15`, `06:00`. */
export function printCell(start: Instant, { unit }: Step): string {
  switch (unit) {
    case 'year':
      return printYear(yearOf(start));
    case 'quarter':
      return `Q${Math.floor(new Date(start).getUTCMonth() / 3) + 1}`;
    case 'month':
      return monthName(start).slice(0, 3);
    case 'day':
      return String(dayNumber(start));
    case 'hour':
    case 'minute':
      return new Date(start).toISOString().slice(-13, -8);
  }
}

/** One step of a scale bar. @example printStep({ unit: 'year', count: 5 }) // '5 years' */
export function printStep({ unit, count }: Step): string {
  return `${printCount(count)} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * The half-open span of a panel, as coarse as its ends allow.
 * @example printSpan(startOfYear(1987), startOfYear(1988)) // '1987'
 * @example printSpan(Date.UTC(2019, 4, 14), Date.UTC(2019, 4, 19)) // '14 to 18 May 2019'
 */
export function printSpan(start: Instant, end: Instant): string {
  const isYears = isWhole(start, 'year') && isWhole(end, 'year');
  const isMonths = isWhole(start, 'month') && isWhole(end, 'month');
  const last = end - 1;
  if (isYears) return join(printYear(yearOf(start)), printYear(yearOf(last)));
  const years: [string, string] = [printYear(yearOf(start)), printYear(yearOf(last))];
  const sameYear = years[0] === years[1];
  if (isMonths) {
    const first =
      sameYear && monthName(start) !== monthName(last) ? monthName(start) : `${monthName(start)} ${years[0]}`;
    return join(first, `${monthName(last)} ${years[1]}`);
  }
  const lastDay = `${dayNumber(last)} ${monthName(last)} ${years[1]}`;
  const sameMonth = sameYear && monthName(start) === monthName(last);
  if (sameMonth && dayNumber(start) === dayNumber(last)) return lastDay;
  if (sameMonth) return join(String(dayNumber(start)), lastDay);
  return join(`${dayNumber(start)} ${monthName(start)}${sameYear ? '' : ` ${years[0]}`}`, lastDay);
}

/** Whether an instant is the first of a year, month or day. */
export function isWhole(instant: Instant, unit: 'year' | 'month' | 'quarter' | 'day'): boolean {
  return floorTo(instant, { unit, count: 1 }) === instant;
}

/** The coarsest of year, quarter, month, day and hour that fits into a length, with a little give for leap days. */
export function unitWithin(length: number): Step {
  const units = ['year', 'quarter', 'month', 'day', 'hour', 'minute'] as const;
  for (const unit of units) {
    const step: Step = { unit, count: 1 };
    if (approximateLength(step) * 0.9 <= length) return step;
  }
  return { unit: 'minute', count: 1 };
}

/** Whether a stretch is exactly one cell of a step. */
export function isOneCell(start: Instant, end: Instant, step: Step): boolean {
  return floorTo(start, step) === start && nextAfter(start, step) === end;
}

/** Whole days in a half-open stretch. */
export function daysIn(start: Instant, end: Instant): number {
  return Math.round((end - start) / dayLength);
}

function join(first: string, last: string): string {
  return first === last ? first : `${first} to ${last}`;
}

function printYearNumber(year: number): string {
  return year > 9999 ? printCount(year) : String(year);
}

/** The first name of a panel says its month or year too. @example nameFully('14', …, day) // '14 May' */
export function nameFully(name: string, start: Instant, { unit }: Step): string {
  if (unit === 'day') return `${name} ${monthName(start).slice(0, 3)}`;
  return unit === 'month' || unit === 'quarter' ? `${name} ${printYear(yearOf(start))}` : name;
}
