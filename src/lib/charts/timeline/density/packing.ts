// Rows for small marks: packed once for more than a window shows, so that they stay where they are while a reader moves.
import { forms } from '#lib/charts/timeline/density/columns.ts';
import type { DensityIndex } from '#lib/charts/timeline/density/makeindex.ts';
import { countIn } from '#lib/charts/timeline/density/count.ts';
import { visitIn } from '#lib/charts/timeline/density/overlap.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';

export interface Packing {
  /** The stretch it holds, and the px per ms down to which its rows are free of overlaps. */
  window: TimeWindow;
  rate: number;
  /** Events of the index, in its order, and the row of each within the lane of its form. */
  at: Uint32Array;
  row: Uint16Array;
  /** How many rows each form needs. */
  rows: readonly number[];
}

/** No mark is narrower, and none nearer to its neighbour, px. */
export const leastMark = 3;
const apart = 1.5;
/** More marks in view than this are shown as a density, however small they would be. */
export const mostMarks = 3000;
/** Rows are packed for a scale so much wider than the one that is shown, so that the next few steps need none anew. */
const slack = 1.25;

/** The packing at hand, if it still holds for a window; else a new one; null where there are too many marks. */
export function packFor(
  index: DensityIndex,
  window: TimeWindow,
  rate: number,
  before: Packing | null
): Packing | null {
  if (before !== null && holds(before, window, rate)) return before;
  const length = window.to - window.from;
  const around = [length, length / 4, 0]
    .map((by) => ({ from: window.from - by, to: window.to + by }))
    .find((wider) => countIn(index, wider) <= mostMarks);
  return around === undefined ? null : pack(index, around, rate / slack);
}

function holds(packing: Packing, { from, to }: TimeWindow, rate: number): boolean {
  const isInside = from >= packing.window.from && to <= packing.window.to;
  return isInside && rate >= packing.rate && rate <= packing.rate * slack * 3;
}

function pack(index: DensityIndex, window: TimeWindow, rate: number): Packing {
  const at: number[] = [];
  const row: number[] = [];
  const ends: number[][] = forms.map(() => []);
  visitIn(index, window, (event) => at.push(event));
  at.sort(
    (a, b) =>
      (index.start[a] as number) - (index.start[b] as number) ||
      (index.place[a] as number) - (index.place[b] as number)
  );
  const formAt = formsOf(index);
  for (const event of at) {
    const taken = ends[formAt(event)] as number[];
    const start = index.start[event] as number;
    const end = Math.max(index.end[event] as number, start + leastMark / rate) + apart / rate;
    let free = taken.findIndex((until) => until <= start);
    if (free < 0) free = taken.length;
    taken[free] = end;
    row.push(free);
  }
  return {
    window,
    rate,
    at: Uint32Array.from(at),
    row: Uint16Array.from(row),
    rows: ends.map((taken) => taken.length)
  };
}

/** The form of an event of the index: that of its group. */
export function formsOf({ groups }: DensityIndex): (at: number) => number {
  return (at) => groupAt({ groups }, at).form;
}

/** The group that an event of the index is in. */
export function groupAt(
  { groups }: Pick<DensityIndex, 'groups'>,
  at: number
): DensityIndex['groups'][number] {
  for (const group of groups) if (at < group.to) return group;
  throw new RangeError(`The index has no event ${at}.`);
}
