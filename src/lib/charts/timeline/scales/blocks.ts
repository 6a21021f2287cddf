// Blocks of dates between the places where time might be cut, and what any run of them would hold.
import { boundariesOf } from '#lib/charts/timeline/scales/dates.ts';
import type { Dates } from '#lib/charts/timeline/scales/dates.ts';
import type { Instant } from '#lib/time/time.ts';

/** Dates that stay together in one panel, and the shortest of them. */
export interface Cluster {
  start: Instant;
  end: Instant;
  /** ms of the shortest date that lies wholly in it. */
  shortest: number;
}

export interface Blocks {
  /** The last instant of each block. */
  ends: readonly Instant[];
  /** The cluster of a run of blocks; null where no date lies wholly in it. */
  clusterOf(first: number, last: number): Cluster | null;
  /** Whether the stretch before a block may be left out. */
  mayCutBefore(block: number): boolean;
}

/** Only the longest stretches can be worth a gap. */
const mostCuts = 60;
/** A date that runs through a gap must keep more than a third of itself in panels. */
const mostOfDate = 2 / 3;

/**
 * Splits the boundaries of all dates at the longest stretches in which no date begins or ends. Such a stretch
 * can be left out and loses nothing but its length. Costs n log n for n dates.
 */
export function gatherBlocks(dates: readonly Dates[]): Blocks {
  const boundaries = boundariesOf(dates);
  const firsts = longestStretches(boundaries);
  const starts = firsts.map((first) => boundaries[first] ?? 0);
  const ends = firsts.map((_, block) => boundaries[(firsts[block + 1] ?? boundaries.length) - 1] ?? 0);
  const shortest = findShortest(dates, starts);
  const mayCut = starts.map((to, block) => block > 0 && mayLeaveOut(dates, ends[block - 1] ?? 0, to));
  return {
    ends: boundaries.length === 0 ? [] : ends,
    clusterOf: (first, last) => {
      const length = shortest[first]?.[last] ?? Infinity;
      if (length === Infinity) return null;
      return { start: starts[first] ?? 0, end: ends[last] ?? 0, shortest: length };
    },
    mayCutBefore: (block) => mayCut[block] ?? false
  };
}

/** Whether no date would lose too much of itself with this stretch. */
function mayLeaveOut(dates: readonly Dates[], from: Instant, to: Instant): boolean {
  return !dates.some(({ start, end }) => {
    const runsThrough = start <= from && end >= to;
    return runsThrough && to - from > (end - start) * mostOfDate;
  });
}

/** The indices of the boundaries that begin a block: the first, and those after the longest stretches. */
function longestStretches(boundaries: readonly Instant[]): number[] {
  const after = boundaries.map((_, index) => index).slice(1);
  const lengthBefore = (index: number): number => (boundaries[index] ?? 0) - (boundaries[index - 1] ?? 0);
  const longest = after.sort((a, b) => lengthBefore(b) - lengthBefore(a) || a - b).slice(0, mostCuts);
  return [0, ...longest.sort((a, b) => a - b)];
}

/** `found[first][last]`: ms of the shortest date that lies wholly in that run of blocks. */
function findShortest(dates: readonly Dates[], starts: readonly Instant[]): number[][] {
  const size = starts.length;
  const found = starts.map(() => new Array<number>(size).fill(Infinity));
  for (const { start, end } of dates) {
    const first = lastAtMost(starts, start);
    const last = lastAtMost(starts, end);
    const row = found[first];
    if (row !== undefined) row[last] = Math.min(row[last] ?? Infinity, Math.max(end - start, 1000));
  }
  for (let width = 1; width < size; width += 1) {
    for (let first = 0; first + width < size; first += 1) {
      const row = found[first];
      const last = first + width;
      if (row === undefined) continue;
      row[last] = Math.min(
        row[last] ?? Infinity,
        row[last - 1] ?? Infinity,
        found[first + 1]?.[last] ?? Infinity
      );
    }
  }
  return found;
}

/** The index of the last of sorted instants that is not after `at`. */
function lastAtMost(sorted: readonly Instant[], at: Instant): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? Infinity) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
