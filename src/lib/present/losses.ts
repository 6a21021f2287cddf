// What a flattened view has lost, counted and in words: who says it, the verb, the hedge, the width of a date.
import type { ChartRow } from '#lib/charts/kind.ts';
import { printCount } from '#lib/words/count.ts';
import { joinWords } from '#lib/words/list.ts';

export interface Loss {
  count: number;
  words: string;
}

/** A loss that names its examples; null where nothing was lost. `loss(2, 'hedge', 'hedges', ['“about”', …])` */
export function makeLoss(one: string, many: string, examples: readonly string[]): Loss | null {
  const { length } = examples;
  if (length === 0) return null;
  const different = [...new Set(examples)];
  const named = different.length > 3 ? [...different.slice(0, 2), 'others'] : different;
  return { count: length, words: `${printCount(length, one, many)}: ${joinWords(named)}` };
}

/** Every mark that no longer says whose words it rests on. */
export function loseVoices(rows: readonly ChartRow[]): Loss | null {
  const names = rows.flatMap(({ voice }) => voice?.name ?? []);
  return makeLoss('mark without its speaker', 'marks without their speaker', names);
}

/** Every verb that made a mark a pledge, a denial or an announcement. */
export function loseVerbs(rows: readonly (ChartRow & { badge: string | null })[]): Loss | null {
  const verbs = rows.flatMap(({ badge }) => (badge === null ? [] : [`“${badge}”`]));
  return makeLoss('verb', 'verbs', verbs);
}

/** Every number that was told as more than, at most or about, and is now the number alone. */
export function loseHedges(rows: readonly { is: string; words: string }[]): Loss | null {
  return makeLoss(
    'hedge',
    'hedges',
    rows.filter(({ is }) => is !== 'as-stated').map(({ words }) => `“${words}”`)
  );
}

/** An axis that leaves out what is under `start`. */
export function loseZero(start: string): Loss {
  return { count: 1, words: `the axis begins at ${start} and not at 0` };
}
