// What an expression of time means before a reference date is known; the same for every language.
import type { DurationUnit } from '#lib/time/calendar.ts';
import type { TimeReason } from '#lib/time/reason.ts';
import type { CalendarUnit } from '#lib/time/write.ts';

/** A recurring place in the year: a month, a day of a month, or an EDTF division (21 to 41). */
export interface Yearly {
  month?: number;
  day?: number;
  code?: number;
}

export type Which = 'last' | 'this' | 'next';
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end';

export type Meaning =
  /** Says its own year: “1987”, “May 15, 2019”, “the 1990s”. */
  | { is: 'named'; edtf: string }
  /** Needs a year: “in May”, “May 15”, “last winter”. */
  | ({ is: 'yearly'; which?: Which } & Yearly)
  /** 1 for Monday to 7 for Sunday. */
  | { is: 'weekday'; weekday: number; which?: Which }
  | { is: 'day-of-month'; day: number }
  /** “last year” is year −1, “today” is day 0. */
  | { is: 'unit'; unit: CalendarUnit; by: number }
  /** “May of last year”. */
  | { is: 'within'; outer: Meaning; inner: Yearly }
  /** “the first quarter of this year”; n from 1, or −1 for the last. */
  | { is: 'nth'; outer: Meaning; unit: CalendarUnit; n: number }
  /** “the first three months of 2019”. */
  | { is: 'slice'; outer: Meaning; unit: DurationUnit; count: number; from: 'start' | 'end' }
  /** “three years ago”, “in two years”: negative is past. */
  | { is: 'shift'; amount: number; unit: DurationUnit }
  /** “over the past five years”. */
  | { is: 'window'; amount: number; unit: DurationUnit; direction: 'past' | 'future' }
  | { is: 'interval'; from: Meaning | null; to: Meaning | null }
  | { is: 'before'; of: Meaning }
  | { is: 'after'; of: Meaning }
  | { is: 'choice'; members: Meaning[]; how: 'one-of' | 'all-of' }
  | { is: 'qualified'; of: Meaning; sign: '~' | '?' | '%' }
  | { is: 'part'; part: Part; of: Meaning }
  /** “Wednesday, April 13, 2011”: the weekday must agree. */
  | { is: 'on-weekday'; weekday: number; of: Meaning }
  | { is: 'unresolved'; reason: TimeReason; detail: string };

/** Whether a meaning depends on a reference date. “June to July 1964” does not: July lends June its year. */
export function needsReference(meaning: Meaning): boolean {
  switch (meaning.is) {
    case 'named':
    case 'unresolved':
      return false;
    case 'yearly':
    case 'weekday':
    case 'day-of-month':
    case 'unit':
    case 'shift':
    case 'window':
      return true;
    case 'within':
    case 'nth':
    case 'slice':
      return needsReference(meaning.outer);
    case 'before':
    case 'after':
    case 'qualified':
    case 'part':
    case 'on-weekday':
      return needsReference(meaning.of);
    case 'choice':
      return lendsYear(meaning.members) ? false : meaning.members.some(needsReference);
    case 'interval':
      return intervalNeedsReference(meaning.from, meaning.to);
  }
}

/** Whether a date takes its year from whatever date stands beside it: “June” in “June to July 1964”. */
export function isFloating(meaning: Meaning): boolean {
  if (meaning.is === 'part' || meaning.is === 'qualified') return isFloating(meaning.of);
  return (meaning.is === 'yearly' || meaning.is === 'weekday') && !meaning.which;
}

/** “June or July 1964”: the year stands once, at the end, and counts for all. */
export function lendsYear(members: Meaning[]): boolean {
  const last = members.at(-1);
  return (
    last?.is === 'named' &&
    members.slice(0, -1).every((member) => !needsReference(member) || isFloating(member))
  );
}

function intervalNeedsReference(from: Meaning | null, to: Meaning | null): boolean {
  if (from === null || to === null) return [from, to].some((end) => end !== null && needsReference(end));
  if (isFloating(from)) return needsReference(to);
  return needsReference(from) || (needsReference(to) && !isFloating(to));
}

/** The reason why a meaning can never become a date, however deep it sits; undefined where it can. */
export function findUnresolved(meaning: Meaning): { reason: TimeReason; detail: string } | undefined {
  if (meaning.is === 'unresolved') return meaning;
  const inner: Meaning[] = [];
  if ('of' in meaning) inner.push(meaning.of);
  if ('outer' in meaning) inner.push(meaning.outer);
  if ('members' in meaning) inner.push(...meaning.members);
  if (meaning.is === 'interval') inner.push(...[meaning.from, meaning.to].filter((end) => end !== null));
  return inner.map(findUnresolved).find((found) => found !== undefined);
}

/** Whether a meaning holds a window, which alone is resolved as coarsely as its reference demands. */
export function hasWindow(meaning: Meaning): boolean {
  if (meaning.is === 'window') return true;
  if ('of' in meaning) return hasWindow(meaning.of);
  return (
    meaning.is === 'interval' && [meaning.from, meaning.to].some((end) => end !== null && hasWindow(end))
  );
}
