// Which events of a stretch are named first, found without looking at the others.
import { placeOfLeast } from '#lib/charts/timeline/density/blocks.ts';
import { search } from '#lib/charts/timeline/density/count.ts';
import type { DensityIndex } from '#lib/charts/timeline/density/makeindex.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';

interface Candidate {
  at: number;
  from: number;
  to: number;
}

/**
 * The `most` events that begin in a stretch and are named before all others there, the foremost first; of one form,
 * or of all where that is null.
 */
export function findForemost(
  index: DensityIndex,
  { from, to }: TimeWindow,
  most: number,
  form: number | null = null
): number[] {
  const open: Candidate[] = [];
  const push = (first: number, last: number): void => {
    const at = placeOfLeast(index.foremost, first, last);
    if (at >= 0) open.push({ at, from: first, to: last });
  };
  for (const group of index.groups) {
    if (form !== null && group.form !== form) continue;
    const first = search(index.start, from, group.from, group.to);
    push(first, search(index.start, to, first, group.to));
  }
  const found: number[] = [];
  while (found.length < most && open.length > 0) {
    let best = 0;
    open.forEach(({ at }, candidate) => {
      const { at: before } = open[best] as Candidate;
      if ((index.rank[at] as number) < (index.rank[before] as number)) best = candidate;
    });
    const [{ at, from: first, to: last }] = open.splice(best, 1) as [Candidate];
    found.push(at);
    push(first, at);
    push(at + 1, last);
  }
  return found;
}
