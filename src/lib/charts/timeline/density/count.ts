// How many events a stretch of time holds: two searches a group, whatever their number.
import type { DensityIndex, Group } from '#lib/charts/timeline/density/makeindex.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';

/**
 * The first place from `from` to before `to` whose value is not under `bound`; `to` where there is none.
 * @example search(Float64Array.of(1, 3, 5), 3, 0, 3) // 1
 */
export function search(values: Float64Array, bound: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many events any part of which lies in a window. */
export function countIn(index: DensityIndex, { from, to }: TimeWindow): number {
  let count = 0;
  for (const group of index.groups) {
    const started = search(index.start, to, group.from, group.to);
    const over = search(index.ends, nextUp(from), group.from, group.to);
    count += started - over;
  }
  return count;
}

/**
 * How many events of a group lie in each cell between neighbouring edges, added to `counts`: each is counted in
 * every cell that it may lie in, as wide as its date is.
 */
export function addCounts(
  index: DensityIndex,
  group: Group,
  edges: Float64Array,
  counts: Float64Array
): void {
  let started = group.from;
  let over = group.from;
  for (let cell = 0; cell + 1 < edges.length; cell += 1) {
    over = search(index.ends, nextUp(edges[cell] as number), over, group.to);
    started = search(index.start, edges[cell + 1] as number, started, group.to);
    counts[cell] = (counts[cell] as number) + started - over;
  }
}

/** What ends at an instant is over then: its end is not after it. Instants are whole ms. */
function nextUp(instant: number): number {
  return Math.floor(instant) + 1;
}
