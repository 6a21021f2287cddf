// Where time may be cut: which stretches between dates to leave out, so that every date gets room.
import { gatherBlocks } from '#lib/charts/timeline/scales/blocks.ts';
import type { Blocks, Cluster } from '#lib/charts/timeline/scales/blocks.ts';
import type { Dates } from '#lib/charts/timeline/scales/dates.ts';

export interface CutSizes {
  /** px along the axis for everything. */
  length: number;
  /** px that one gap takes. */
  gap: number;
  /** px that a panel takes at least. */
  leastPanel: number;
  /** px that the shortest date of a panel should get at least. */
  leastDate: number;
  mostPanels: number;
}

/**
 * Cuts time into as few panels as give every date its least width, and of all ways to do so takes the one
 * that needs the least width in all, the earlier of two equals. One more panel must save a fifth of the
 * width, else it is not worth its gap. The best split is found by dynamic programming over the blocks
 * between possible cuts (Bellman, “On the approximation of curves by line segments”, 1961).
 */
export function chooseCuts(dates: readonly Dates[], sizes: CutSizes): Cluster[] {
  const blocks = gatherBlocks(dates);
  let clusters = split(blocks, 1, sizes);
  if (clusters === null) return [];
  for (let count = 2; count <= sizes.mostPanels; count += 1) {
    const width = widthOfAll(clusters, sizes);
    if (width <= roomFor(clusters, sizes)) break;
    const finer = split(blocks, count, sizes);
    if (finer === null || widthOfAll(finer, sizes) > width * 0.8) break;
    clusters = finer;
  }
  return clusters;
}

/** px that a cluster wants, so that its shortest date is `leastDate` wide. */
export function widthOf({ start, end, shortest }: Cluster, { leastPanel, leastDate }: CutSizes): number {
  return Math.max(leastPanel, (leastDate * (end - start)) / shortest);
}

/** px that are left for panels once the gaps have theirs. */
export function roomFor(clusters: readonly unknown[], { length, gap }: CutSizes): number {
  return length - gap * (clusters.length - 1);
}

function widthOfAll(clusters: readonly Cluster[], sizes: CutSizes): number {
  return clusters.reduce((sum, cluster) => sum + widthOf(cluster, sizes), 0);
}

/** The split of all blocks into so many clusters that needs the least width; null where there is none. */
function split(blocks: Blocks, count: number, sizes: CutSizes): Cluster[] | null {
  const { ends, clusterOf, mayCutBefore } = blocks;
  const size = ends.length;
  // best[last] holds the least width of blocks 0 to last in so many clusters, and where the last one begins.
  let best = ends.map((_, last) => ({ width: widthIf(clusterOf(0, last), sizes), firsts: [0] }));
  for (let clusters = 2; clusters <= count; clusters += 1) {
    best = ends.map((_, last) => {
      let found = { width: Infinity, firsts: [0] };
      for (let first = 1; first <= last; first += 1) {
        const before = best[first - 1];
        if (before === undefined || !mayCutBefore(first)) continue;
        const width = before.width + widthIf(clusterOf(first, last), sizes);
        if (width < found.width) found = { width, firsts: [...before.firsts, first] };
      }
      return found;
    });
  }
  const found = best[size - 1];
  if (found === undefined || found.width === Infinity) return null;
  return found.firsts.map(
    (first, index) => clusterOf(first, (found.firsts[index + 1] ?? size) - 1) as Cluster
  );
}

function widthIf(cluster: Cluster | null, sizes: CutSizes): number {
  return cluster === null ? Infinity : widthOf(cluster, sizes);
}
