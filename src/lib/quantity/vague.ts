// Reads amounts without a number: dozens, tens of thousands, a few hundred, a couple of.

import type { Context } from '#lib/quantity/context.ts';
import { entry, isWord } from '#lib/quantity/lookup.ts';
import { matchPhrase } from '#lib/quantity/phrases.ts';

export interface VagueNode {
  at: number;
  next: number;
}

/** Nobody stated how many dozens there were, so no number is read: saying 24 would be a guess. */
export function readVague(context: Context, index: number): VagueNode | undefined {
  const { tokens, tables, language } = context;
  if (context.isBlocked[index]) return undefined;
  const phrase = matchPhrase(tables.vaguePhrases, tokens, index);
  if (phrase !== undefined) return { at: index, next: phrase.next };
  const few = matchPhrase(tables.vagueBefore, tokens, index);
  if (few !== undefined) {
    const token = tokens[few.next];
    const isScale =
      isWord(token, language.hundred) ||
      entry(language.scales, token) !== undefined ||
      entry(language.groups, token) !== undefined ||
      isWord(token, language.vague);
    return isScale ? { at: index, next: extend(context, few.next + 1) } : undefined;
  }
  if (!isWord(tokens[index], language.vague) || tokens[index]?.glued === true) return undefined;
  return { at: index, next: extend(context, index + 1) };
}

/** Tens of thousands; hundreds of millions. */
function extend({ tokens, language }: Context, index: number): number {
  const isMore = isWord(tokens[index], language.of) && isWord(tokens[index + 1], language.vague);
  if (isMore) return extend({ tokens, language } as Context, index + 2);
  return entry(language.scales, tokens[index]) !== undefined ? index + 1 : index;
}
