// Reads one number against another: one in five, 3 out of 4, 12 per 100,000, one man in three, 2:1, ten to one.

import { readAmount, type AmountNode } from '#lib/quantity/amount.ts';
import type { Context } from '#lib/quantity/context.ts';
import { isWord, skipHyphen } from '#lib/quantity/lookup.ts';
import { findCounted, isTime } from '#lib/quantity/noun.ts';
import { readNumber } from '#lib/quantity/number.ts';
import { matchPhrase } from '#lib/quantity/phrases.ts';
import type { ShareNode } from '#lib/quantity/share.ts';

/** One in five, 3 out of 4, one in every ten, 2:1, ten to one. */
export function readRatio(context: Context, part: AmountNode): ShareNode | undefined {
  const { tokens, language, tables } = context;
  if (part.ids.length > 0 || part.scale !== 1) return undefined;
  const colon = tokens[part.next];
  if (colon?.text === ':' && colon.glued && part.isBareDigits) {
    const whole = tokens[part.next + 1];
    const value = Number(whole?.text);
    if (whole?.kind !== 'number' || !whole.glued || !(value > 0) || tokens[part.next + 2]?.text === ':')
      return undefined;
    return ratio(part, part.next + 2, value, 'ratio', 'ratio');
  }
  const joint = skipHyphen(context, hasNounWithin(context, part) ? part.next + 1 : part.next);
  const outOf = matchPhrase(tables.ratioOutOf, tokens, joint);
  const isIn = isWord(tokens[joint], language.ratioIn);
  const isTo = isWord(tokens[joint], language.ratioTo);
  if (outOf === undefined && !isIn && !isTo) return undefined;
  const at = skipHyphen(context, outOf?.next ?? joint + 1);
  const whole = readNumber(context, at);
  if (whole === undefined || whole.form === 'decimal') return undefined;
  if (isTo && outOf === undefined) {
    const isOdds = part.value > whole.value && (whole.value === 1 || joint !== part.next);
    return isOdds && whole.value > 0 ? ratio(part, whole.next, whole.value, 'ratio', 'odds') : undefined;
  }
  if (part.value < 0 || whole.value < part.value) return undefined;
  if (outOf !== undefined) return ratio(part, whole.next, whole.value, 'share', 'out-of');
  // “Five in 40 cities” is a place; “one in five” and “3 in 10,000” are parts.
  const isRound =
    part.value === 1 ||
    whole.value <= 10 ||
    [12, 15, 20, 25, 50].includes(whole.value) ||
    /^10+$/.test(String(whole.value));
  const isYear = /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '');
  const isPlace = isYear || isTime(readAmount(context, at)?.ids[0]);
  return part.value <= 20 && part.value < whole.value && isRound && !isPlace
    ? ratio(part, whole.next, whole.value, 'share', 'in-ratio')
    : undefined;
}

/** “One man in three”: the noun stands inside; “one shop in three cities” is a place. */
function hasNounWithin(context: Context, { isWeak, next }: AmountNode): boolean {
  const { tokens, language } = context;
  if (!isWeak || !isWord(tokens[next], language.partNouns) || !isWord(tokens[next + 1], language.ratioIn))
    return false;
  const whole = readAmount(context, next + 2);
  return whole?.ids.length === 0 && findCounted(context, whole.next, 'many', false) === undefined;
}

function ratio(part: AmountNode, next: number, whole: number, unit: string, form: string): ShareNode {
  return {
    at: part.at,
    next,
    coreNext: next,
    value: part.value / whole,
    unit,
    form,
    terms: [part.value, whole]
  };
}
