// Tells bare numbers that are years or parts of names from amounts.

import type { AmountNode } from '#lib/quantity/amount.ts';
import type { Context } from '#lib/quantity/context.ts';
import { isWord } from '#lib/quantity/lookup.ts';

/** Whether the token opens a sentence: nothing, a full stop, a quotation mark or a bullet before it. */
export function opensSentence({ tokens }: Context, index: number): boolean {
  const before = tokens[index - 1];
  return (
    before === undefined ||
    (before.kind === 'mark' &&
      /^[.!?:;“”"‘(—–•·*[…-]$/u.test(before.text) &&
      !(before.text === '-' && before.glued))
  );
}

function isCapital(text: string | undefined): boolean {
  return text !== undefined && /^\p{Lu}/u.test(text);
}

/** 1987, in 2030, the 2024 elections: four digits without grouping, where nothing says that they count. */
export function looksLikeYear(context: Context, node: AmountNode, hedge: string | undefined): boolean {
  const token = context.tokens[node.at];
  if (!node.isBareDigits || token === undefined || !/^(?:1\d|20|21)\d\d$/.test(token.text)) return false;
  if (hedge !== undefined && context.language.yearHedges.includes(hedge)) return false;
  // “About 2000 temps” and “1500 soldiers” count; “the 2024 elections” and “in 2000” are years.
  const before = context.tokens[node.at - 1];
  const isPreceded = isWord(before, context.language.yearAfter);
  const isCount = context.language.looksPlural(context.tokens[node.next]?.text ?? '');
  const isRound = /00$/.test(token.text) || !/^(?:19|20)/.test(token.text);
  return !(isCount && (hedge !== undefined || (isRound && !isPreceded)));
}

/** Vostok 1, Windows 10, Boeing 747: a bare number right after a capitalised word, nothing counted after it. */
export function looksLikeName(context: Context, node: AmountNode): boolean {
  const { tokens, language, tables } = context;
  const first = tokens[node.at];
  const before = tokens[node.at - 1];
  const after = tokens[node.next];
  if (first?.kind === 'word' && isCapital(first.text)) {
    // Big Four, Air Force One; “Five people” opens a sentence.
    return !opensSentence(context, node.at) && !context.isTitleCase;
  }
  if (!node.isBareDigits || before?.kind !== 'word' || first?.glued === true) return false;
  if (!/\p{Lu}/u.test(before.text) || context.isTitleCase || isWord(before, language.capitalsBefore))
    return false;
  if (!opensSentence(context, node.at - 1)) return true;
  if (
    tables.openers.has(before.key) ||
    tables.hedgesBefore.byFirst.has(before.key) ||
    before.key.endsWith('ly')
  )
    return false;
  return !(after?.kind === 'word' && language.looksPlural(after.text));
}
