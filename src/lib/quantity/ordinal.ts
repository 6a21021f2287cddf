// Reads ranks: first, 21st, twenty-first. They are kept apart from amounts by `ordinal: true`.

import type { Context } from '#lib/quantity/context.ts';
import { opensSentence } from '#lib/quantity/names.ts';
import { entry, isWord, skipHyphen } from '#lib/quantity/lookup.ts';
import { readNumber } from '#lib/quantity/number.ts';

export interface OrdinalNode {
  at: number;
  next: number;
  rank: number;
}

export function readOrdinal(context: Context, index: number): OrdinalNode | undefined {
  const { tokens, language } = context;
  const token = tokens[index];
  if (token === undefined || context.isBlocked[index] || (token.glued && tokens[index - 1]?.text === '-'))
    return undefined;
  if (token.kind === 'number') {
    const suffix = tokens[index + 1];
    const isOrdinal =
      suffix?.glued === true && isWord(suffix, language.ordinalSuffixes) && /^\d+$/.test(token.text);
    return isOrdinal && !token.glued ? { at: index, next: index + 2, rank: Number(token.text) } : undefined;
  }
  const compound = readCompound(context, index);
  if (compound !== undefined) return compound;
  const rank = entry(language.ordinals, token);
  if (rank === undefined || isWord(tokens[index - 1], language.ordinalNotAfter)) return undefined;
  const after = tokens[index + 1];
  const isLinked = skipHyphen(context, index + 1) !== index + 1;
  const isAdverb = opensSentence(context, index) && after?.text === ',';
  const isName =
    /^\p{Lu}/u.test(token.text) &&
    (!opensSentence(context, index) || /^\p{Lu}/u.test(after?.text ?? '')) &&
    !context.isTitleCase;
  if (isLinked || isAdverb || isName || isWord(after, language.ordinalNotBefore)) return undefined;
  // “The first five contracts” counts five.
  return readNumber(context, index + 1) === undefined ? { at: index, next: index + 1, rank } : undefined;
}

/** Twenty-first, one hundred and fifth. */
function readCompound(context: Context, index: number): OrdinalNode | undefined {
  const { tokens, language } = context;
  const tens = readNumber(context, index);
  if (tens === undefined || tens.value < 20) return undefined;
  let at = skipHyphen(context, tens.next);
  if (isWord(tokens[at], language.and)) at += 1;
  const ones = entry(language.ordinals, tokens[at]);
  if (ones === undefined || ones >= 100 || (at === tens.next && tens.value < 100)) return undefined;
  return { at: index, next: at + 1, rank: tens.value + ones };
}
