// The index of very many events, made once: groups by form and voice, each in order of start, with its ends in order too.
import { makeBlocks } from '#lib/charts/timeline/density/blocks.ts';
import type { Blocks } from '#lib/charts/timeline/density/blocks.ts';
import { forms } from '#lib/charts/timeline/density/columns.ts';
import type { EventColumns } from '#lib/charts/timeline/density/columns.ts';
import { sortPlaces } from '#lib/charts/timeline/density/sort.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';

/** Events of one form and one voice: the index's `from` to before `to`. */
export interface Group {
  form: number;
  voice: number;
  from: number;
  to: number;
}

export interface DensityIndex {
  count: number;
  groups: readonly Group[];
  /** In each group by start, then by place. */
  start: Float64Array;
  end: Float64Array;
  /** In each group the ends by themselves, rising. */
  ends: Float64Array;
  /** The place in the list of each of them, and where each place stands here. */
  place: Uint32Array;
  at: Uint32Array;
  /** Which is named first: 0 before all others. */
  rank: Uint32Array;
  latest: Blocks;
  foremost: Blocks;
  /** From the first start to the last end. */
  whole: TimeWindow;
}

const voices = 8;

/**
 * Makes the index in time that grows with the number of events. Named first is what the most sentences tell, of
 * equals the longest, of equals the first in the list: as the smaller timeline chooses its labels.
 */
export function makeIndex(columns: EventColumns): DensityIndex {
  const count = columns.start.length;
  const { place, groups } = groupPlaces(columns, sortPlaces(columns.start));
  const start = pick(columns.start, place);
  const end = pick(columns.end, place);
  const ends = end.slice();
  for (const { from, to } of groups) sortEnds(ends.subarray(from, to));
  const at = new Uint32Array(count);
  for (let index = 0; index < count; index += 1) at[place[index] as number] = index;
  const rank = rankPlaces(columns, place, at);
  return {
    count,
    groups,
    start,
    end,
    ends,
    place,
    at,
    rank,
    latest: makeBlocks(end, 'most'),
    foremost: makeBlocks(rank, 'least'),
    whole: wholeOf(groups, start, ends)
  };
}

/** Puts places that are in order into groups, in which they stay in order. */
function groupPlaces(
  { form, voice }: EventColumns,
  inOrder: Uint32Array
): { place: Uint32Array; groups: Group[] } {
  const sizes = new Uint32Array(forms.length * voices);
  const keyOf = (place: number): number => (form[place] as number) * voices + (voice[place] as number);
  for (const place of inOrder) sizes[keyOf(place)] = (sizes[keyOf(place)] as number) + 1;
  const groups: Group[] = [];
  const next = new Uint32Array(sizes.length);
  let from = 0;
  sizes.forEach((size, key) => {
    next[key] = from;
    if (size > 0) groups.push({ form: Math.floor(key / voices), voice: key % voices, from, to: from + size });
    from += size;
  });
  const place = new Uint32Array(inOrder.length);
  for (const one of inOrder) {
    const key = keyOf(one);
    const to = next[key] as number;
    place[to] = one;
    next[key] = to + 1;
  }
  return { place, groups };
}

function sortEnds(ends: Float64Array): void {
  // Dates of one length that are in order by start are so by end.
  for (let at = 1; at < ends.length; at += 1)
    if ((ends[at] as number) < (ends[at - 1] as number)) return void ends.sort();
}

/** The rank of each event of the index. */
function rankPlaces({ start, end, told }: EventColumns, place: Uint32Array, at: Uint32Array): Uint32Array {
  const count = place.length;
  const keys = new Float64Array(count);
  for (let one = 0; one < count; one += 1) keys[one] = (start[one] as number) - (end[one] as number);
  const byLength = sortPlaces(keys);
  for (let one = 0; one < count; one += 1) keys[one] = -(told[byLength[one] as number] as number);
  const byTold = sortPlaces(keys);
  const rank = new Uint32Array(count);
  for (let one = 0; one < count; one += 1)
    rank[at[byLength[byTold[one] as number] as number] as number] = one;
  return rank;
}

function wholeOf(groups: readonly Group[], start: Float64Array, ends: Float64Array): TimeWindow {
  if (groups.length === 0) return { from: 0, to: 86_400_000 };
  return {
    from: Math.min(...groups.map(({ from }) => start[from] as number)),
    to: Math.max(...groups.map(({ to }) => ends[to - 1] as number))
  };
}

function pick(values: Float64Array, places: Uint32Array): Float64Array {
  const picked = new Float64Array(places.length);
  for (let at = 0; at < places.length; at += 1) picked[at] = values[places[at] as number] as number;
  return picked;
}
