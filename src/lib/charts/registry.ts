// The chart kinds, one row each: it drives the route, the gallery, the exports, the slide and the tests.
import type { ChartKind, ChartRow } from '#lib/charts/kind.ts';
import { amounts } from '#lib/charts/amounts/kind.ts';
import { count } from '#lib/charts/count/kind.ts';
import { denial } from '#lib/charts/denial/kind.ts';
import { share } from '#lib/charts/share/kind.ts';
import { statements } from '#lib/charts/statements/kind.ts';
import { timeline } from '#lib/charts/timeline/timeline.ts';
import { voices } from '#lib/charts/voices/kind.ts';

/** A kind whose rows and settings are its own business: whoever holds it passes its rows back to it. */
export type AnyKind = ChartKind<ChartRow, unknown>;

export const kinds: readonly AnyKind[] = [timeline, amounts, share, count, voices, statements, denial].map(
  (kind) => kind as unknown as AnyKind
);

const byName = new Map(kinds.map((kind) => [kind.kind, kind]));

/** The kind of a view; story.yaml was checked before, so an unknown name is a mistake of ours. */
export function kindOf(name: string): AnyKind {
  const kind = byName.get(name);
  if (!kind) throw new Error(`There is no chart kind “${name}”.`);
  return kind;
}
