// Lanes for time that runs down: longer marks first and to the left, so that shorter ones lie towards the labels.
import type { Extent } from '#lib/charts/timeline/place/pack.ts';

/**
 * A lane for each extent: the first from the left that is free. Those that start earlier go first, of equals
 * the longer. Equal input gives equal lanes.
 * @example assignLanes([{ from: 0, to: 9 }, { from: 2, to: 4 }, { from: 9, to: 12 }], 0) // [0, 1, 0]
 */
export function assignLanes(extents: readonly Extent[], apart: number): number[] {
  const lanes = extents.map(() => 0);
  const ends: number[] = [];
  const order = extents.map((_, index) => index).sort((a, b) => compare(extents[a], extents[b]) || a - b);
  for (const index of order) {
    const extent = extents[index];
    if (extent === undefined) continue;
    let lane = ends.findIndex((end) => end + apart <= extent.from);
    if (lane < 0) lane = ends.length;
    ends[lane] = extent.to;
    lanes[index] = lane;
  }
  return lanes;
}

function compare(a: Extent | undefined, b: Extent | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.from - b.from || b.to - a.to;
}
