// Finds the right year for “in May”, “June 28” or “last winter”, and the right day for “Wednesday”.
import { addDuration, dayOf, startOfDay, startOfWeek, weekdayOf } from '#lib/time/calendar.ts';
import { readEdtf } from '#lib/time/edtf/read.ts';
import type { Which, Yearly } from '#lib/time/meaning.ts';
import type { Direction } from '#lib/time/reading.ts';
import { resolved, unresolved } from '#lib/time/resolve/context.ts';
import type { Resolved } from '#lib/time/resolve/context.ts';
import type { Instant } from '#lib/time/time.ts';
import { isoDate, writeDay, writeMonth, writeYear } from '#lib/time/write.ts';

/** The EDTF of a month, day or division in a year. */
export function writeYearly({ month, day, code }: Yearly, year: number): string {
  if (month === undefined) return `${writeYear(year)}-${code}`;
  return day === undefined ? writeMonth(year, month) : writeDay({ year, month, day });
}

interface Occurrence {
  edtf: string;
  start: Instant;
  end: Instant;
}

/** Nine years either way: 29 February may be eight years away. */
function occurrencesAround(inner: Yearly, day: Instant): Occurrence[] {
  const { year } = dayOf(day);
  const found: Occurrence[] = [];
  for (let candidate = year - 9; candidate <= year + 9; candidate += 1) {
    const edtf = writeYearly(inner, candidate);
    const outcome = readEdtf(edtf);
    if (outcome.ok && outcome.time.start !== null && outcome.time.end !== null) {
      found.push({ edtf, start: outcome.time.start, end: outcome.time.end });
    }
  }
  return found;
}

/**
 * Told as past: the most recent one that has begun. Told as future: the next one that is not over.
 * “last May” is over; “next May” has not begun; “this May” is that of the year, but a winter that goes on
 * is “this winter”.
 */
export function resolveYearly(
  inner: Yearly,
  which: Which | undefined,
  direction: Direction,
  day: Instant
): Resolved {
  const all = occurrencesAround(inner, day);
  const pick = (found: Occurrence | undefined): Resolved =>
    found ? resolved(found.edtf) : unresolved('no-calendar-date', 'no year has that date');
  const now = all.find(({ start, end }) => start <= day && day < end);
  const year = writeYear(dayOf(day).year);
  if (which === 'last') return pick(all.findLast(({ end }) => end <= day));
  if (which === 'next') return pick(all.find(({ start }) => start > day));
  if (which === 'this') return pick(now ?? all.find(({ edtf }) => edtf.startsWith(`${year}-`)));
  const past = all.findLast(({ start }) => start <= day);
  const future = all.find(({ end }) => end > day);
  if (direction === 'past' || past?.edtf === future?.edtf) return pick(past);
  if (direction === 'future') return pick(future);
  return unresolved('direction-unstated', `${past?.edtf} if told as past, ${future?.edtf} if told as future`);
}

/** A bare weekday is the most recent one, today included; told as future, the next, today included. */
export function resolveWeekday(
  weekday: number,
  which: Which | undefined,
  direction: Direction,
  day: Instant
): Resolved {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (which === 'this') return resolved(isoDate(addDuration(startOfWeek(day), weekday - 1, 'day')));
  if (which === 'last') return resolved(isoDate(addDuration(day, -(back || 7), 'day')));
  if (which === 'next') return resolved(isoDate(addDuration(day, ahead || 7, 'day')));
  return resolved(isoDate(addDuration(day, direction === 'future' ? ahead : -back, 'day')));
}

/** “on the 15th”: of this month or the one before, or after where told as future. */
export function resolveDayOfMonth(dayOfMonth: number, direction: Direction, day: Instant): Resolved {
  const { year, month } = dayOf(day);
  const step = direction === 'future' ? 1 : -1;
  for (let months = 0; months < 3; months += 1) {
    const start = startOfDay({ year, month: month + step * months, day: dayOfMonth });
    const isThere = dayOf(start).day === dayOfMonth;
    if (isThere && (step > 0 ? start >= day : start <= day)) return resolved(isoDate(start));
  }
  return unresolved('no-calendar-date', `no month near has a day ${dayOfMonth}`);
}
