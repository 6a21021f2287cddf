// The next event in time before or after one, for whoever goes through them by keys.
import { search } from '#lib/charts/timeline/density/count.ts';
import type { DensityIndex } from '#lib/charts/timeline/density/makeindex.ts';

/**
 * The event of the index that follows one in order of start, then of the list; null at the end. `by` −1 goes back.
 */
export function neighbourOf(index: DensityIndex, at: number, by: 1 | -1): number | null {
  let best: number | null = null;
  const start = index.start[at] as number;
  for (const { from, to } of index.groups) {
    const found = nextIn(index, at, start, from, to, by);
    if (found !== null && (best === null || compare(index, found, best) * by < 0)) best = found;
  }
  return best;
}

function nextIn(
  index: DensityIndex,
  at: number,
  start: number,
  from: number,
  to: number,
  by: 1 | -1
): number | null {
  let next = search(index.start, start, from, to);
  // Among those that begin at once the place in the list decides.
  while (next < to && compare(index, next, at) < 0) next += 1;
  if (by < 0) return next > from ? next - 1 : null;
  if (next === at) next += 1;
  return next < to ? next : null;
}

function compare(index: DensityIndex, a: number, b: number): number {
  return (
    (index.start[a] as number) - (index.start[b] as number) ||
    (index.place[a] as number) - (index.place[b] as number)
  );
}
