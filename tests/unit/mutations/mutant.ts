// One wrong document: the draft with one thing changed, and the reasons that may be given for refusing it.
import type { ClaimEntry } from '#lib/claims/schema.ts';
import type { Draft } from '#lib/claims/load.ts';
import type { Reason } from '#lib/claims/problem.ts';

export interface Mutant {
  /** What was changed, for a list: “contracts value.low 40 → 41”. */
  what: string;
  draft: Draft;
}

/** Mutants of one kind. */
export interface Family {
  name: string;
  /** The right reasons: one of these, or the mutant was caught by accident. */
  reasons: readonly Reason[];
  mutants: readonly Mutant[];
}

export type Path = readonly (string | number)[];

/** A copy of a tree with one place changed; `undefined` deletes a key, and an item of a list where `drop` is set. */
export function change<Tree>(tree: Tree, path: Path, value: unknown): Tree {
  const [key, ...rest] = path;
  if (key === undefined) return value as Tree;
  if (Array.isArray(tree)) {
    const copy = [...tree] as unknown[];
    copy[key as number] = change(copy[key as number], rest, value);
    return copy as Tree;
  }
  const copy = { ...(tree as Record<string, unknown>) };
  const changed = change(copy[key], rest, value);
  if (changed === undefined) delete copy[key];
  else copy[key] = changed;
  return copy as Tree;
}

/** The draft with one item of a list left out. */
export function without<Key extends 'claims' | 'setAside' | 'attributions'>(
  draft: Draft,
  key: Key,
  row: number
): Draft {
  return { ...draft, [key]: draft[key].filter((_, at) => at !== row) };
}

/** Mutants of every claim: each pair is what was changed and the changed claim. */
export function perClaim(draft: Draft, make: (claim: ClaimEntry) => [string, ClaimEntry][]): Mutant[] {
  return draft.claims.flatMap((claim, row) =>
    make(claim).map(([what, changed]) => ({
      what: `${claim.id} ${what}`,
      draft: { ...draft, claims: change(draft.claims, [row], changed) }
    }))
  );
}

/** Every digit of a text changed to the next one, one at a time. @example nextDigits('19') // ['29', '10'] */
export function nextDigits(text: string): string[] {
  return [...text].flatMap((letter, at) =>
    /\d/.test(letter) ? [text.slice(0, at) + ((Number(letter) + 1) % 10) + text.slice(at + 1)] : []
  );
}

/** Some words, shorter by one word after another, from the front and from the back. */
export function shrunk(words: string): string[] {
  const parts = words.split(/(?<=\s)/u);
  const fronts = parts.map((_, at) => parts.slice(at).join('').trim());
  const backs = parts.map((_, at) =>
    parts
      .slice(0, parts.length - at)
      .join('')
      .trim()
  );
  return [...fronts.slice(1), ...backs.slice(1)];
}
