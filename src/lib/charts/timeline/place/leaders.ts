// Where each label's leader leaves its mark, so that no leader crosses a mark and no two leaders meet.
import type { Extent } from '#lib/charts/timeline/place/pack.ts';

/** What a leader may leave from, and what it must not cross. */
export interface LaneMark {
  lane: number;
  pieces: readonly Extent[];
  /** Lighter things in its lane, such as a tie: crossed only where nothing else is left. */
  ties: readonly Extent[];
  /** It has no label, so it needs no leader, but others must not cross it. */
  needsNone?: boolean;
}

/** px between a leader and anything it passes. */
export const clear = 2;
const step = 2;

/**
 * A place along the axis for each mark's leader: as near to its start as can be, free of every mark in the lanes
 * that it passes and of the leaders before it; null where there is none, which is then shown by number.
 */
export function placeLeaders(marks: readonly LaneMark[], inset: number): (number | null)[] {
  const used: number[] = [];
  return marks.map((mark) => {
    if (mark.needsNone === true) return null;
    const passed = marks.filter((other) => other.lane > mark.lane);
    const blocked = passed.flatMap(({ pieces }) => pieces);
    const candidates = candidatesOf(mark, inset).filter((at) =>
      used.every((other) => Math.abs(other - at) >= 3)
    );
    const free = candidates.filter((at) =>
      blocked.every(({ from, to }) => at < from - clear || at > to + clear)
    );
    const ties = passed.flatMap((other) => other.ties);
    const at = free.find((one) => ties.every(({ from, to }) => one < from || one > to)) ?? free[0] ?? null;
    if (at !== null) used.push(at);
    return at;
  });
}

function candidatesOf({ pieces }: LaneMark, inset: number): number[] {
  return pieces.flatMap(({ from, to }) => {
    const middle = (from + to) / 2;
    const first = Math.min(from + inset, middle);
    const found = [first];
    for (let at = first + step; at < to - 1; at += step) found.push(at);
    for (let at = first - step; at > from + 1; at -= step) found.push(at);
    return found;
  });
}
