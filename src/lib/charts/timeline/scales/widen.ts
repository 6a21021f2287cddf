// Widens clusters to whole calendar units, so that a panel begins and ends where a reader expects it.
import { ceilTo, dayLength, floorTo } from '#lib/charts/timeline/calendar/step.ts';
import { unitWithin } from '#lib/charts/timeline/calendar/print.ts';
import type { Cluster } from '#lib/charts/timeline/scales/blocks.ts';

/** A date is seen as a stretch among so many of its kind; among more it is a tick, and a unit around it is nothing. */
const mostSeen = 366;

/**
 * Out to whole units of the shortest date; by days or less with one unit around them, so that a day is seen
 * among days; out to whole years where that adds little. A cut keeps at least half of what it left out.
 */
export function widen(clusters: readonly Cluster[]): Cluster[] {
  return clusters.map((cluster, index) => {
    const before = clusters[index - 1];
    const after = clusters[index + 1];
    const earliest = before === undefined ? -Infinity : cluster.start - (cluster.start - before.end) / 4;
    const latest = after === undefined ? Infinity : cluster.end + (after.start - cluster.end) / 4;
    return { ...cluster, ...widenWithin(cluster, earliest, latest) };
  });
}

function widenWithin(cluster: Cluster, earliest: number, latest: number): { start: number; end: number } {
  const length = cluster.end - cluster.start;
  const { shortest } = cluster;
  const unit = unitWithin(shortest);
  const isSeen = length <= shortest * mostSeen;
  const around = shortest <= dayLength * 3 && isSeen ? Math.max(shortest, dayLength) : 0;
  let { start, end } = cluster;
  const reaches = [floorTo(start, unit), floorTo(start - around, unit)];
  if (around === 0) reaches.push(floorTo(start, { unit: 'year', count: 1 }));
  for (const reach of reaches) {
    if (reach >= earliest && (around > 0 || cluster.start - reach <= length / 8))
      start = Math.min(start, reach);
  }
  const ends = [ceilTo(end, unit), ceilTo(end + around, unit)];
  if (around === 0) ends.push(ceilTo(end, { unit: 'year', count: 1 }));
  for (const reach of ends) {
    if (reach <= latest && (around > 0 || reach - cluster.end <= length / 8)) end = Math.max(end, reach);
  }
  return end > start ? { start, end } : { start: start - dayLength, end: end + dayLength };
}
