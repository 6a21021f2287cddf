// A tree over numbers in a row, sixteen to a block: finds the least of a stretch, or all above a bound, without reading the rest.

const size = 16;

/** `levels[0]` holds the numbers; each further level one number for each block of sixteen below. */
export interface Blocks {
  levels: readonly (Float64Array | Uint32Array)[];
}

/** @example makeBlocks(Float64Array.of(3, 1, 2), 'least').levels.length // 1 */
export function makeBlocks(values: Float64Array | Uint32Array, keep: 'least' | 'most'): Blocks {
  const levels: (Float64Array | Uint32Array)[] = [values];
  let below: Float64Array | Uint32Array = values;
  while (below.length > size) {
    const count = Math.ceil(below.length / size);
    const level: Float64Array | Uint32Array =
      below instanceof Uint32Array ? new Uint32Array(count) : new Float64Array(count);
    for (let block = 0; block < count; block += 1) {
      const end = Math.min((block + 1) * size, below.length);
      let kept = below[block * size] as number;
      for (let at = block * size + 1; at < end; at += 1) {
        const value = below[at] as number;
        if (keep === 'least' ? value < kept : value > kept) kept = value;
      }
      level[block] = kept;
    }
    levels.push(level);
    below = level;
  }
  return { levels };
}

/** Where the least number from `from` to before `to` stands; −1 where there is none. Made with `least`. */
export function placeOfLeast({ levels }: Blocks, from: number, to: number): number {
  let found = -1;
  let foundLevel = 0;
  let least = Infinity;
  const scan = (level: number, first: number, last: number): void => {
    const values = levels[level] as Float64Array;
    for (let at = first; at < last; at += 1) {
      const value = values[at] as number;
      if (value < least) [least, found, foundLevel] = [value, at, level];
    }
  };
  let level = 0;
  while (to - from > size * 2 && level < levels.length - 1) {
    const first = Math.ceil(from / size) * size;
    const last = Math.floor(to / size) * size;
    scan(level, from, first);
    scan(level, last, to);
    [from, to, level] = [first / size, last / size, level + 1];
  }
  scan(level, from, to);
  while (foundLevel > 0) {
    foundLevel -= 1;
    const below = levels[foundLevel] as Float64Array;
    for (found *= size; (below[found] as number) !== least;) found += 1;
  }
  return found;
}

/** Calls `found` with each place from `from` to before `to` whose number is above a bound, in order. Made with `most`. */
export function visitAbove(
  { levels }: Blocks,
  from: number,
  to: number,
  bound: number,
  found: (place: number) => void
): void {
  const visit = (level: number, first: number, last: number): void => {
    const values = levels[level] as Float64Array;
    const step = size ** level;
    for (let at = Math.max(first, Math.floor(from / step)); at < last && at * step < to; at += 1) {
      if ((values[at] as number) <= bound) continue;
      if (level === 0) found(at);
      else visit(level - 1, at * size, Math.min((at + 1) * size, (levels[level - 1] as Float64Array).length));
    }
  };
  const top = levels.length - 1;
  visit(top, 0, (levels[top] as Float64Array).length);
}
