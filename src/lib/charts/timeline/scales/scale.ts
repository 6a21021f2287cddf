// A scale: time cut into linear panels along an axis, and the gaps between them. The true scale has one panel.
import type { Instant } from '#lib/time/time.ts';

/** A stretch of time and the px it takes along the axis. */
export interface Stretch {
  start: Instant;
  end: Instant;
  from: number;
  to: number;
}

/** Panels in order; `gaps[i]` lies between `panels[i]` and `panels[i + 1]` and leaves its time out. */
export interface TimeScale {
  kind: 'true' | 'panels';
  panels: readonly [Stretch, ...Stretch[]];
  gaps: readonly Stretch[];
  /** px along the axis. */
  length: number;
}

/**
 * Where an instant lies along the axis, in px. Inside a panel and inside a gap it is linear; beyond the
 * ends the outer panels go on. Strictly increasing everywhere.
 */
export function positionOf(scale: TimeScale, instant: Instant): number {
  const { start, end, from, to } = stretchAt(scale, (stretch) => instant < stretch.end);
  return from + ((instant - start) / (end - start)) * (to - from);
}

/** The instant at a place along the axis: `positionOf` the other way round. */
export function instantAt(scale: TimeScale, position: number): Instant {
  const { start, end, from, to } = stretchAt(scale, (stretch) => position < stretch.to);
  return start + ((position - from) / (to - from)) * (end - start);
}

/** The first and the last instant of a scale. */
export function domainOf({ panels }: TimeScale): { start: Instant; end: Instant } {
  return { start: panels[0].start, end: (panels[panels.length - 1] ?? panels[0]).end };
}

function stretchAt(scale: TimeScale, isBefore: (stretch: Stretch) => boolean): Stretch {
  const { panels, gaps } = scale;
  for (const [index, panel] of panels.entries()) {
    if (isBefore(panel)) return panel;
    const gap = gaps[index];
    if (gap !== undefined && isBefore(gap)) return gap;
  }
  return panels[panels.length - 1] ?? panels[0];
}
