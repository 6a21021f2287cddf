// The last calendar day of a time, for output that people read: half-open ends made inclusive.
import { dayBefore, dayOf } from '#lib/time/calendar.ts';
import type { Time } from '#lib/time/time.ts';
import { isoDate, writeDay } from '#lib/time/write.ts';

/**
 * The last day that belongs to a time, as an EDTF date; `open` where it has no end or an unknown one.
 * @example lastDayOf(time of 2018) // '2018-12-31'
 */
export function lastDayOf(time: Time): string | 'open' {
  if (time.end === null) return 'open';
  return time.precision === 'instant' ? isoDate(time.end - 1) : writeDay(dayBefore(time.end));
}

/** The first day that belongs to a time; `open` as above. @example firstDayOf(time of 2018) // '2018-01-01' */
export function firstDayOf(time: Time): string | 'open' {
  return time.start === null ? 'open' : writeDay(dayOf(time.start));
}
