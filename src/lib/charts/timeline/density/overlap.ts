// Which events a window shows, in order of their groups and starts.
import { search } from '#lib/charts/timeline/density/count.ts';
import { visitAbove } from '#lib/charts/timeline/density/blocks.ts';
import type { DensityIndex } from '#lib/charts/timeline/density/makeindex.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';

/** Calls `found` with each event of the index any part of which lies in a window. */
export function visitIn(index: DensityIndex, { from, to }: TimeWindow, found: (at: number) => void): void {
  for (const group of index.groups) {
    const last = search(index.start, to, group.from, group.to);
    visitAbove(index.latest, group.from, last, from, found);
  }
}
