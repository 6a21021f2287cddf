// About thirty exports chosen so that every pair of view, look and size occurs in one of them.
import { lookNames, sizeNames as allSizes, type LookName, type SizeName } from '#lib/export/options.ts';

/** What is left of a slide is looked at inside its slide. */
const sizeNames = allSizes.filter((name) => name !== 'body');

export interface Case {
  view: string;
  look: LookName;
  size: SizeName;
}

/** Greedy, and the same every time: takes the combination that holds most pairs not seen yet. */
export function choosePairwise(views: readonly string[]): Case[] {
  const all = views.flatMap((view) =>
    sizeNames.flatMap((size) => lookNames.map((look) => ({ view, look, size })))
  );
  const pairsOf = ({ view, look, size }: Case) => [`${view} ${look}`, `${view} ${size}`, `${look} ${size}`];
  const open = new Set(all.flatMap(pairsOf));
  const chosen: Case[] = [];
  while (open.size > 0) {
    const gain = (one: Case) => pairsOf(one).filter((pair) => open.has(pair)).length;
    const best = all.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    for (const pair of pairsOf(best)) open.delete(pair);
    chosen.push(best);
  }
  return chosen;
}

/** Four exports, for a machine without our faces. */
export function chooseBare(views: readonly string[]): Case[] {
  return views
    .filter((_, at) => at % 2 === 0)
    .map((view, at) => ({ view, look: 'light', size: sizeNames[at % sizeNames.length]! }));
}
