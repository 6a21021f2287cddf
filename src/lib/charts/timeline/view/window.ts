// The stretch of time that a timeline shows, and how zooming and panning change it.
import type { Instant } from '#lib/time/time.ts';

/** Half-open, ms UTC; `from` comes before `to`. */
export interface TimeWindow {
  from: Instant;
  to: Instant;
}

/** How far a window may reach, and how long it is at least, ms. */
export interface WindowLimits extends TimeWindow {
  shortest: number;
}

/** Nothing is shorter than a minute, unless a reader is told so. */
export const shortestWindow = 60_000;

/** All of a stretch: what “back to all” shows. */
export function limitsOver({ from, to }: TimeWindow, shortest = shortestWindow): WindowLimits {
  return { from, to, shortest: Math.min(shortest, to - from) };
}

/**
 * The nearest window that lies within its limits: as long as before where that is possible.
 * @example keepWithin({ from: -5, to: 5 }, { from: 0, to: 100, shortest: 1 }) // { from: 0, to: 10 }
 */
export function keepWithin({ from, to }: TimeWindow, limits: WindowLimits): TimeWindow {
  const whole = limits.to - limits.from;
  const length = Math.min(whole, Math.max(to - from, limits.shortest));
  if (length >= whole) return { from: limits.from, to: limits.to };
  const start = (from + to) / 2 - length / 2;
  const kept = Math.min(Math.max(start, limits.from), limits.to - length);
  return { from: kept, to: kept + length };
}

/**
 * Closer by a factor above 1, wider by one under 1. What lies at `at` stays where it is, until an edge is met.
 * The arithmetic is linear: a plot whose time is not gives its own places along the axis instead of instants.
 * @example zoomBy({ from: 0, to: 100 }, 2, 50, { from: 0, to: 100, shortest: 1 }) // { from: 25, to: 75 }
 */
export function zoomBy(window: TimeWindow, factor: number, at: Instant, limits: WindowLimits): TimeWindow {
  const length = Math.max((window.to - window.from) / factor, limits.shortest);
  const share = (at - window.from) / (window.to - window.from);
  const from = at - share * length;
  return keepWithin({ from, to: from + length }, limits);
}

/**
 * Later by so many ms, earlier by a negative number, and never over an edge.
 * @example panBy({ from: 20, to: 40 }, 90, { from: 0, to: 100, shortest: 1 }) // { from: 80, to: 100 }
 */
export function panBy({ from, to }: TimeWindow, by: number, limits: WindowLimits): TimeWindow {
  return keepWithin({ from: from + by, to: to + by }, limits);
}

/**
 * A window around stretches of time, with a quarter of their length before and after; what has no length gets
 * `shortest` to each side. Null where there is none.
 * @example fitWindow([{ start: 40, end: 60 }], { from: 0, to: 100, shortest: 1 }) // { from: 35, to: 65 }
 */
export function fitWindow(
  stretches: readonly { start: Instant; end: Instant }[],
  limits: WindowLimits
): TimeWindow | null {
  if (stretches.length === 0) return null;
  const start = stretches.reduce((least, stretch) => Math.min(least, stretch.start), Infinity);
  const end = stretches.reduce((most, stretch) => Math.max(most, stretch.end), -Infinity);
  const around = Math.max((end - start) / 4, limits.shortest);
  // At an edge a window is cut, not moved: what it is for stays in its middle or is seen to lie at the end.
  return keepWithin(
    { from: Math.max(start - around, limits.from), to: Math.min(end + around, limits.to) },
    limits
  );
}

/** Whether a window shows all there is, to the thousandth. */
export function isWhole({ from, to }: TimeWindow, limits: WindowLimits): boolean {
  return to - from >= (limits.to - limits.from) * 0.999;
}
