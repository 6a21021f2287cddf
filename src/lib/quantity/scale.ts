// A number as it was read, and the multipliers and fractions that follow it: million, dozen, “and a half”.

import type { Context } from '#lib/quantity/context.ts';
import { denominatorOf, entry, isWord, skipHyphen } from '#lib/quantity/lookup.ts';

export interface NumberNode {
  next: number;
  value: number;
  /** The number before its multiplier, and the multiplier: 1.5 million is 1.5 × 1e6. */
  mantissa: number;
  scale: number;
  form: string;
  /** “One” or “zero” alone, which are pronouns more often than amounts. */
  isWeak: boolean;
  /** A bare number in digits that could be a year or part of a name. */
  isBareDigits: boolean;
  /** An unclear suffix (5m) that was left for the unit to settle. */
  suffix?: { next: number; scale: number };
}

export function plainNode(next: number, mantissa: number, scale: number): NumberNode {
  // Whole mantissas stay exact; 3.3 × 1e6 is not 3299999.9999999995.
  const value = Number((mantissa * scale).toPrecision(15));
  return { next, value, mantissa, scale, form: 'plain', isWeak: false, isBareDigits: false };
}

/** Product of the scale words from `index` on: “hundred thousand” after digits. */
export function readScales(context: Context, index: number): { next: number; scale: number } {
  const { language, tokens } = context;
  let next = index;
  let scale = 1;
  for (;;) {
    const at = skipHyphen(context, next);
    const token = tokens[at];
    const factor =
      entry(language.scales, token) ??
      (isWord(token, language.hundred) && next === index ? 100 : undefined) ??
      (next === index ? entry(language.groups, token) : undefined);
    if (factor === undefined || context.isBlocked[at]) return { next, scale };
    scale *= factor;
    next = at + 1;
  }
}

/** “and a half”, “and three quarters”, “-and-a-half” after a whole number. */
export function readAndFraction(
  context: Context,
  index: number
): { next: number; value: number } | undefined {
  const { tokens, language } = context;
  const and = skipHyphen(context, index);
  if (!isWord(tokens[and], language.and)) return undefined;
  const top = skipHyphen(context, and + 1);
  const numerator = isWord(tokens[top], language.articles) ? 1 : entry(language.small, tokens[top]);
  if (numerator === undefined) return undefined;
  const bottom = skipHyphen(context, top + 1);
  const denominator = denominatorOf(context, bottom);
  if (denominator === undefined || numerator >= denominator) return undefined;
  return { next: bottom + 1, value: numerator / denominator };
}
