// Chance that repeats: the same seed gives the same numbers on every engine.

/** A source of numbers from 0 up to and without 1. */
export type Random = () => number;

/**
 * Mulberry32, a generator of 32 bits by Tommy Ettinger (public domain); it uses integer arithmetic only, so that every
 * engine agrees. Good enough to choose tasks, not for secrets.
 *
 * @example makeRandom(7)() // 0.011698, in every browser
 */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A copy in another order (Fisher and Yates). `shuffle(['a', 'b'], random)` → `['b', 'a']` */
export function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const left = [...items];
  for (let at = left.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [left[at], left[other]] = [left[other]!, left[at]!];
  }
  return left;
}

/** A few of the items, in their own order. `pick([1, 2, 3], 2, random)` → `[1, 3]` */
export function pick<Item>(items: readonly Item[], count: number, random: Random): Item[] {
  const chosen = new Set(shuffle([...items.keys()], random).slice(0, count));
  return items.filter((_, at) => chosen.has(at));
}

/** One generator for each task kind, so that leaving one kind out does not change the others. */
export function seedOf(seed: number, name: string): number {
  let hash = seed >>> 0;
  for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}
