// Windows as places along an axis: panels are not even in time, so a reader's hand moves along the axis, not in time.
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { domainOf, instantAt, positionOf } from '#lib/charts/timeline/scales/scale.ts';
import type { Stretch, TimeScale } from '#lib/charts/timeline/scales/scale.ts';
import { isWhole, keepWithin, limitsOver, shortestWindow } from '#lib/charts/timeline/view/window.ts';
import type { TimeWindow, WindowLimits } from '#lib/charts/timeline/view/window.ts';
import { roundWindow } from '#lib/charts/timeline/view/writewindow.ts';

/** All of an axis, px: nothing is closer than a ten thousandth of it. */
export function placeLimits({ length }: TimeScale): WindowLimits {
  return { from: 0, to: length, shortest: length / 10_000 };
}

/** Where a window lies on the axis of all the time, px; null is all of it. */
export function placesOf(window: TimeWindow | null, whole: TimeScale): TimeWindow {
  if (window === null) return { from: 0, to: whole.length };
  return keepWithin(
    { from: positionOf(whole, window.from), to: positionOf(whole, window.to) },
    placeLimits(whole)
  );
}

/** The window at two places of the axis, rounded for an address; null where it is all of the time. */
export function windowAt(places: TimeWindow, whole: TimeScale): TimeWindow | null {
  if (isWhole(places, placeLimits(whole))) return null;
  const { start, end } = domainOf(whole);
  const limits = limitsOver({ from: start, to: end }, shortestWindow);
  const window = { from: instantAt(whole, places.from), to: instantAt(whole, places.to) };
  return roundWindow(keepWithin(window, limits));
}

/**
 * The axis of the order scale, on which each step from one beginning to the next is as long as any other: only for
 * moving about in it. Null where all begin at once.
 */
export function orderAxis(rows: readonly EventRow[], length: number): TimeScale | null {
  const spans = rows.flatMap(({ span }) => (span === null ? [] : [span]));
  const starts = spans.map(({ start, end }) => start ?? (end ?? 1) - 1);
  const last = spans.reduce((most, { start, end }) => Math.max(most, end ?? (start ?? 0) + 1), -Infinity);
  const knots = [...new Set([...starts, last])].sort((a, b) => a - b);
  const panels = knots.slice(1).map((end, index): Stretch => ({
    start: knots[index] ?? 0,
    end,
    from: (index / (knots.length - 1)) * length,
    to: ((index + 1) / (knots.length - 1)) * length
  }));
  const [first, ...rest] = panels;
  return first === undefined ? null : { kind: 'panels', panels: [first, ...rest], gaps: [], length };
}
