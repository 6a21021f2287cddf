// The stretches of time that scales are made for: every dated row, the members of sets one by one.
import { meanYear } from '#lib/charts/timeline/calendar/step.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import type { Instant } from '#lib/time/time.ts';

/** A stretch that a mark stands on. */
export interface Dates {
  start: Instant;
  end: Instant;
}

/**
 * Every stretch. An open or unknown end has no instant; it asks for a twentieth of the whole beyond the end that
 * is known, so that its torn mark has room.
 * @example datesOf(rows) // [{ start: start of 1987, end: start of 1988 }, …]
 */
export function datesOf(rows: readonly EventRow[]): Dates[] {
  const spans = rows.flatMap(({ span }) => (span === null ? [] : [span]));
  const known = spans.flatMap(({ start, end }) => [start, end]).filter((at): at is Instant => at !== null);
  const first = known.reduce((a, b) => Math.min(a, b), Infinity);
  const last = known.reduce((a, b) => Math.max(a, b), -Infinity);
  const room = last > first ? (last - first) / 20 : meanYear;
  return spans.flatMap(({ start, end, members }): Dates[] => {
    if (members.length > 0) return [...members];
    if (start !== null) return [{ start, end: end ?? start + room }];
    return end === null ? [] : [{ start: end - room, end }];
  });
}

/** Every first and last instant, once each, in time order. */
export function boundariesOf(dates: readonly Dates[]): Instant[] {
  return [...new Set(dates.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
}
