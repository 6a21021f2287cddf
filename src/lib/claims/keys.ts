// The keys that a schema has anywhere, so that a misspelt one can be told its neighbour.
import { z } from 'zod';

const known = new WeakMap<z.ZodType, readonly string[]>();

/**
 * The key of a schema that a misspelt one was meant to be; undefined where none is near.
 *
 * @example nearestKey('lable', claimsSchema) // 'label'
 */
export function nearestKey(key: string, schema: z.ZodType): string | undefined {
  const keys = known.get(schema) ?? keysOf(schema);
  known.set(schema, keys);
  const limit = key.length < 4 ? 1 : 2;
  return keys
    .map((other) => ({ other, far: distance(key.toLowerCase(), other, limit) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)[0]?.other;
}

/** Read off the JSON Schema, which names every key without our walking the library’s own classes. */
function keysOf(schema: z.ZodType): string[] {
  const keys = new Set<string>();
  const walk = (node: unknown) => {
    if (!node || typeof node !== 'object') return;
    const { properties } = node as { properties?: Record<string, unknown> };
    if (properties && typeof properties === 'object')
      for (const key of Object.keys(properties)) keys.add(key);
    Object.values(node).forEach(walk);
  };
  walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return [...keys];
}

/** Letters to change, add, drop or swap, at most `limit + 1`. Optimal string alignment (Levenshtein with swaps). */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, rows[i - 1]![j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
