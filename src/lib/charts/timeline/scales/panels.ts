// Panels: time cut into a few linear stretches where the dates are, with gaps that leave the rest out.
import { chooseCuts, widthOf } from '#lib/charts/timeline/scales/cut.ts';
import type { Cluster } from '#lib/charts/timeline/scales/blocks.ts';
import type { CutSizes } from '#lib/charts/timeline/scales/cut.ts';
import type { Dates } from '#lib/charts/timeline/scales/dates.ts';
import { widen } from '#lib/charts/timeline/scales/widen.ts';
import type { Stretch, TimeScale } from '#lib/charts/timeline/scales/scale.ts';

/** px of an axis, of its gaps and of its panels. */
export interface PanelSizes {
  length: number;
  /** It must hold what a gap says. */
  gap: number;
  /** A gap that a date runs through also holds how long that date is; as any other gap where it is not told. */
  bridged?: number;
  /** A name of its own must stand in a panel, beside what the gaps say; four fifths of a gap where it is not told. */
  leastPanel?: number;
}

/**
 * Panels computed from the dates and the length alone, so that equal input gives equal panels. Null where no
 * cut is worth it: then only the true scale is honest.
 * @example dates in 1987, 2014 to 2019 and May 2019 // three panels: 1987, January 2014 to March 2019, 14 to 18 May 2019
 */
export function makePanels(dates: readonly Dates[], asked: PanelSizes): TimeScale | null {
  const { length, gap, bridged = gap } = asked;
  const leastPanel = leastPanelOf(asked);
  const mostPanels = Math.max(1, Math.min(5, Math.floor((length + bridged) / (leastPanel + bridged))));
  const sizes: CutSizes = { length, gap, leastPanel, leastDate: 12, mostPanels };
  const clusters = widen(chooseCuts(dates, sizes));
  if (clusters.length < 2) return null;
  return { kind: 'panels', ...layOut(clusters, gapsBetween(clusters, dates, asked), sizes), length };
}

/** px that a panel has at least. */
export function leastPanelOf({ gap, leastPanel = gap * 0.8 }: Omit<PanelSizes, 'length'>): number {
  return leastPanel;
}

/** px of the gap after each panel but the last. */
function gapsBetween(
  clusters: readonly Cluster[],
  dates: readonly Dates[],
  { gap, bridged = gap }: PanelSizes
): number[] {
  return clusters.slice(1).map(({ start }, index) => {
    const from = clusters[index]?.end ?? start;
    return dates.some((date) => date.start < from && date.end > start) ? bridged : gap;
  });
}

function layOut(
  clusters: readonly Cluster[],
  between: readonly number[],
  sizes: CutSizes
): Pick<TimeScale, 'panels' | 'gaps'> {
  const widths = shareWidth(clusters, sizes.length - between.reduce((sum, gap) => sum + gap, 0), sizes);
  const panels: Stretch[] = [];
  const gaps: Stretch[] = [];
  let at = 0;
  for (const [index, { start, end }] of clusters.entries()) {
    const before = panels[index - 1];
    const gap = between[index - 1];
    if (before !== undefined && gap !== undefined)
      gaps.push({ start: before.end, end: start, from: at, to: (at += gap) });
    panels.push({ start, end, from: at, to: (at += widths[index] ?? 0) });
  }
  return { panels: panels as [Stretch, ...Stretch[]], gaps };
}

/** What is over once each has its need is shared by the root of the need: the crowded get more, none gets all. */
function shareWidth(clusters: readonly Cluster[], room: number, sizes: CutSizes): number[] {
  const needs = clusters.map((cluster) => widthOf(cluster, sizes));
  const needed = needs.reduce((sum, need) => sum + need, 0);
  if (needed >= room) {
    const spare = room - sizes.leastPanel * needs.length;
    const over = needs.map((need) => need - sizes.leastPanel);
    const overAll = over.reduce((sum, part) => sum + part, 0);
    // Where none needs more than the least, all share alike.
    return over.map((part) => sizes.leastPanel + (overAll > 0 ? part / overAll : 1 / over.length) * spare);
  }
  const roots = needs.map(Math.sqrt);
  const all = roots.reduce((sum, root) => sum + root, 0);
  return needs.map((need, index) => need + ((roots[index] ?? 0) / all) * (room - needed));
}
