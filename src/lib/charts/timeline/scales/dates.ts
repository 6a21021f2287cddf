// The stretches of time that scales are made for: every dated row, the members of sets one by one.
import type { EventRow } from '#lib/charts/timeline/row.ts';
import type { Instant } from '#lib/time/time.ts';

/** A stretch that a mark stands on. An open end has no instant and asks for no room of its own. */
export interface Dates {
  start: Instant | null;
  end: Instant | null;
}

/** @example datesOf(rows) // [{ start: start of 1987, end: start of 1988 }, …] */
export function datesOf(rows: readonly EventRow[]): Dates[] {
  return rows.flatMap(({ span }): Dates[] => {
    if (span === null) return [];
    return span.members.length > 0 ? [...span.members] : [{ start: span.start, end: span.end }];
  });
}

/** Every first and last instant, once each, in time order. */
export function boundariesOf(dates: readonly Dates[]): Instant[] {
  const all = dates.flatMap(({ start, end }) => [start, end]).filter((at): at is Instant => at !== null);
  return [...new Set(all)].sort((a, b) => a - b);
}
