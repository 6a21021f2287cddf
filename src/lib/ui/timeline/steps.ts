// What a turn of the wheel, two fingers or a key ask of a window. The arithmetic of gestures, without any element.
import { panBy, zoomBy } from '#lib/charts/timeline/view/window.ts';
import type { TimeWindow, WindowLimits } from '#lib/charts/timeline/view/window.ts';

/** The part of a plot along its axis, px of the viewport. */
export interface PlotSpan {
  from: number;
  to: number;
}

/** A wheel, as a browser reports it. `mode`: 0 px, 1 lines, 2 pages. */
export interface WheelTurn {
  delta: number;
  mode: number;
  /** A trackpad's pinch: a browser reports it as a wheel with Ctrl, in smaller steps. */
  pinched: boolean;
}

const lineHeight = 16;
const pageHeight = 400;
/** No single report zooms further than this, so that a free-spinning wheel stays in hand. */
const mostAtOnce = 4;

/** Where a place along the axis lies in a window. @example placeIn({ from: 0, to: 10 }, plot, middle) // 5 */
export function placeIn({ from, to }: TimeWindow, plot: PlotSpan, at: number): number {
  const share = (at - plot.from) / Math.max(1, plot.to - plot.from);
  return from + Math.min(Math.max(share, 0), 1) * (to - from);
}

/** The factor of a turn: above 1 is closer. @example zoomOf({ delta: -100, mode: 0, pinched: false }) // about 1.22 */
export function zoomOf({ delta, mode, pinched }: WheelTurn): number {
  const px = delta * (mode === 1 ? lineHeight : mode === 2 ? pageHeight : 1);
  // A notch of a mouse wheel with Ctrl held is as large as without; only small steps are a pinch.
  const rate = pinched && Math.abs(px) < 40 ? 0.01 : 0.002;
  return Math.min(Math.max(Math.exp(-px * rate), 1 / mostAtOnce), mostAtOnce);
}

/** Moves what is under the pointer along with it: `by` px along the axis. */
export function dragBy(window: TimeWindow, by: number, plot: PlotSpan, limits: WindowLimits): TimeWindow {
  const length = Math.max(1, plot.to - plot.from);
  return panBy(window, (-by / length) * (window.to - window.from), limits);
}

/** Two fingers that were at two places along the axis and are at two others now. */
export function pinchTo(
  window: TimeWindow,
  before: readonly [number, number],
  now: readonly [number, number],
  plot: PlotSpan,
  limits: WindowLimits
): TimeWindow {
  const middle = (before[0] + before[1]) / 2;
  const moved = dragBy(window, (now[0] + now[1]) / 2 - middle, plot, limits);
  // Fingers that nearly touch would zoom without bounds.
  const apart = Math.max(24, Math.abs(before[1] - before[0]));
  const factor = Math.max(24, Math.abs(now[1] - now[0])) / apart;
  return zoomBy(moved, factor, placeIn(moved, plot, (now[0] + now[1]) / 2), limits);
}

/** A key with what was held with it; `isOnPlot` where the plot itself has the focus, not a mark in it. */
export interface KeyPress {
  key: string;
  shiftKey: boolean;
  isOnPlot: boolean;
}

/**
 * The window that a key asks for; null where it is no key of ours. Plus and minus zoom about the middle, 0 shows all;
 * arrows move by a tenth, with Shift also where a mark has the focus; page keys move by nine tenths, Home and End to the ends.
 * @example windowAfterKey({ key: '0', shiftKey: false, isOnPlot: true }, window, limits) // all of it
 */
export function windowAfterKey(
  { key, shiftKey, isOnPlot }: KeyPress,
  window: TimeWindow,
  limits: WindowLimits
): TimeWindow | null {
  const length = window.to - window.from;
  const middle = window.from + length / 2;
  if (key === '+' || key === '=') return zoomBy(window, 1.5, middle, limits);
  if (key === '-' || key === '_') return zoomBy(window, 1 / 1.5, middle, limits);
  if (key === '0') return { from: limits.from, to: limits.to };
  if (!isOnPlot && !shiftKey) return null;
  const by = moves[key];
  if (by !== undefined) return panBy(window, by * length, limits);
  if (!isOnPlot) return null;
  if (key === 'Home') return panBy(window, limits.from - window.from, limits);
  if (key === 'End') return panBy(window, limits.to - window.to, limits);
  return null;
}

const moves: Readonly<Record<string, number>> = {
  ArrowLeft: -0.1,
  ArrowRight: 0.1,
  PageUp: -0.9,
  PageDown: 0.9
};
