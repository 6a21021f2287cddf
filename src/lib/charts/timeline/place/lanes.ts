// Lanes for time that runs down: longer marks to the left, so that shorter ones lie towards the labels.
import type { Extent } from '#lib/charts/timeline/place/pack.ts';

/**
 * A lane for each extent: the first from the left that is free. The longest choose first, of equals the earlier:
 * so a label's leader mostly passes shorter marks only. Equal input gives equal lanes.
 * @example assignLanes([{ from: 0, to: 9 }, { from: 2, to: 4 }, { from: 9, to: 12 }], 0) // [0, 1, 0]
 */
export function assignLanes(extents: readonly Extent[], apart: number): number[] {
  const taken: Extent[][] = [];
  const lanes = extents.map(() => 0);
  const order = [...extents.entries()].sort(([a, one], [b, other]) => compare(one, other) || a - b);
  for (const [index, extent] of order) {
    const isFree = (lane: readonly Extent[]): boolean =>
      lane.every(({ from, to }) => extent.to + apart <= from || to + apart <= extent.from);
    const found = taken.findIndex(isFree);
    const lane = found < 0 ? taken.length : found;
    taken[lane] = [...(taken[lane] ?? []), extent];
    lanes[index] = lane;
  }
  return lanes;
}

function compare(a: Extent, b: Extent): number {
  return b.to - b.from - (a.to - a.from) || a.from - b.from;
}
