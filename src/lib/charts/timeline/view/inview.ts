// Which rows a window shows, and how many lie before and after it.
import type { EventRow, Span } from '#lib/charts/timeline/row.ts';
import { datesOf } from '#lib/charts/timeline/scales/dates.ts';
import { wholeSpan } from '#lib/charts/timeline/scales/true.ts';
import type { TimelineSettings } from '#lib/charts/timeline/settings.ts';
import type { Instant } from '#lib/time/time.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';

/** Rows out of view. */
export interface OutOfView {
  earlier: number;
  later: number;
}

/** The rows that the settings ask for, whatever the window. */
export function chooseRows(
  rows: readonly EventRow[],
  { keys, shelf }: Pick<TimelineSettings, 'keys' | 'shelf'>
): readonly EventRow[] {
  const chosen = keys === null ? null : new Set(keys);
  const kept = rows.filter(
    ({ key, form }) =>
      (shelf || form !== 'undated') && (chosen === null || chosen.has(key) || form === 'reference')
  );
  const usesReference = kept.some(({ resolved, span }) => resolved || span?.cut === true);
  return chosen === null || usesReference ? kept : kept.filter(({ form }) => form !== 'reference');
}

/**
 * Where a span lies: `in` where any of it is shown. An open end goes on; an unknown one is drawn as a stub at the end
 * that is known, and goes no further.
 */
export function sideOf(
  { start, end, startIs, endIs }: Span,
  { from, to }: TimeWindow
): 'earlier' | 'in' | 'later' {
  const first = start ?? (startIs === 'unknown' && end !== null ? end - 1 : -Infinity);
  const last = end ?? (endIs === 'unknown' && start !== null ? start + 1 : Infinity);
  if (last <= from) return 'earlier';
  return first >= to ? 'later' : 'in';
}

/** What of a window lies in a stretch of time; null, which is all of the stretch, where nothing does. */
export function clipWindow(
  window: TimeWindow | null,
  whole: { start: Instant; end: Instant }
): TimeWindow | null {
  if (window === null) return null;
  const from = Math.max(window.from, whole.start);
  const to = Math.min(window.to, whole.end);
  return from < to && (from > whole.start || to < whole.end) ? { from, to } : null;
}

/** The rows of which a window shows any; those without a date stand on the shelf, whatever it is. */
export function shownRows(rows: readonly EventRow[], asked: TimeWindow | null): readonly EventRow[] {
  const dates = datesOf(rows);
  const window = dates.length === 0 ? null : clipWindow(asked, wholeSpan(dates));
  return window === null ? rows : rows.filter(({ span }) => span === null || sideOf(span, window) === 'in');
}

/** How many dated events of the text a window leaves out; our own reference date is no event. */
export function countOutOfView(rows: readonly EventRow[], window: TimeWindow | null): OutOfView {
  const sides =
    window === null
      ? []
      : rows.flatMap(({ span, form }) =>
          span === null || form === 'reference' ? [] : [sideOf(span, window)]
        );
  return {
    earlier: sides.filter((side) => side === 'earlier').length,
    later: sides.filter((side) => side === 'later').length
  };
}
