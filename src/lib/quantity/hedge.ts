// Reads the words before and after a number that bound it, and settles which bound holds.

import type { Context } from '#lib/quantity/context.ts';
import type { HedgeWords } from '#lib/quantity/language.ts';
import { isWord, skipHyphen } from '#lib/quantity/lookup.ts';
import { readNumber } from '#lib/quantity/number.ts';
import { matchPhrase } from '#lib/quantity/phrases.ts';
import type { Bound } from '#lib/quantity/quantity.ts';

export interface HedgesNode {
  at: number;
  next: number;
  hedges: readonly HedgeWords[];
}

/** Up to two hedges in a row: “at least some”, “perhaps as many as”. Undefined where none begins at `index`. */
export function readHedgesBefore(context: Context, index: number): HedgesNode | undefined {
  const { tokens, tables, language } = context;
  const hedges: HedgeWords[] = [];
  let next = index;
  while (hedges.length < 2) {
    const match = context.isBlocked[next] ? undefined : matchPhrase(tables.hedgesBefore, tokens, next);
    if (match === undefined || isWord(tokens[next - 1], match.value.notAfter ?? [])) break;
    hedges.push(match.value);
    next = match.next;
  }
  if (hedges.length === 0) return undefined;
  const filler = tokens[next];
  if (filler !== undefined && language.fillers.includes(filler.key)) next += 1;
  return { at: index, next, hedges };
}

/** “or so”, “or more”, “-plus”, “+” right after a number or its noun. */
export function readHedgeAfter(
  context: Context,
  index: number
): { next: number; hedge: HedgeWords } | undefined {
  const { tokens, tables } = context;
  const match = matchPhrase(tables.hedgesAfter, tokens, index);
  if (match === undefined) return undefined;
  if (isWord(tokens[match.next], context.language.hedgeAfterNotBefore)) return undefined;
  const first = tokens[index];
  if (first?.kind === 'mark' && !first.glued) return undefined;
  // “40 plus 20”, “40 and over 20”: what follows has a number of its own.
  const isJoined =
    skipHyphen(context, match.next) === match.next && readNumber(context, match.next) !== undefined;
  return isJoined ? undefined : { next: match.next, hedge: match.value };
}

/** A hedge with a direction outweighs “about”, and “about” outweighs “exactly”. The first of equals holds. */
export function settleHedge(hedges: readonly HedgeWords[]): { is: Bound; name?: string } {
  const directed = hedges.find(({ is }) => is !== 'about' && is !== 'as-stated');
  const chosen = directed ?? hedges.find(({ is }) => is === 'about') ?? hedges[0];
  return chosen === undefined ? { is: 'as-stated' } : { is: chosen.is, name: chosen.name };
}
