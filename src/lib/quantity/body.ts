// The middle of an expression, between hedge and noun: a range, a share, a factor or a plain amount.

import { readAmount, type AmountNode } from '#lib/quantity/amount.ts';
import type { Context } from '#lib/quantity/context.ts';
import { readFactor } from '#lib/quantity/factor.ts';
import { readFraction } from '#lib/quantity/fraction.ts';
import type { HedgeWords } from '#lib/quantity/language.ts';
import { entry, isWord } from '#lib/quantity/lookup.ts';
import { addSmallerUnits } from '#lib/quantity/mixed.ts';
import { findMeasure } from '#lib/quantity/noun.ts';
import { continueRange, readOpenedRange, type RangeNode } from '#lib/quantity/range.ts';
import { readRatio } from '#lib/quantity/ratio.ts';
import type { ShareNode } from '#lib/quantity/share.ts';

/** What an expression's middle gave, whichever form it had. */
export interface Body {
  at: number;
  next: number;
  coreNext: number;
  low: number;
  high: number;
  ids: readonly string[];
  unitAt?: number;
  form: string;
  terms?: readonly [number, number];
  /** The single amount, where the body is no more than one. */
  amount?: AmountNode;
  isYears?: boolean;
}

export function readBody(context: Context, index: number, hedges: readonly HedgeWords[]): Body | undefined {
  const opened = readOpenedRange(context, index);
  if (opened !== undefined) return fromRange(opened);
  const factor = readFactor(context, index);
  if (factor !== undefined) return fromShare(factor);
  const fraction = readFraction(context, index, hedges.length > 0);
  const amount = readAmount(context, index);
  // “Half a million” is a number; “half a mile” and “half” are not.
  if (fraction !== undefined && (amount === undefined || amount.next <= fraction.next))
    return fromShare(fraction);
  if (amount === undefined) return readSet(context, index) ?? readArticle(context, index, hedges);
  const ratio = readRatio(context, amount);
  if (ratio !== undefined) return fromShare(ratio);
  const range = continueRange(context, amount);
  if (range === undefined) return fromAmount(addSmallerUnits(context, amount));
  const isTimes = range.ids.length === 0 && isWord(context.tokens[range.next], context.language.times);
  return isTimes
    ? { ...fromRange(range), next: range.next + 1, ids: ['times'], unitAt: range.next }
    : fromRange(range);
}

function fromAmount(amount: AmountNode): Body {
  const { at, next, coreNext, value, ids, unitAt, form } = amount;
  return { at, next, coreNext, low: value, high: value, ids, unitAt, form, amount };
}

function fromShare(share: ShareNode): Body {
  const { at, next, coreNext, value, unit, unitAt, form, terms } = share;
  return { at, next, coreNext, low: value, high: value, ids: [unit], unitAt, form, terms };
}

function fromRange(range: RangeNode): Body {
  const { at, next, coreNext, low, high, ids, unitAt, form } = range;
  const isYears = range.isBareDigits && low >= 1000 && high < 2200;
  return { at, next, coreNext, low, high, ids, unitAt, form, isYears };
}

/** “A pair of”: a noun that stands for its number. */
function readSet(context: Context, index: number): Body | undefined {
  const { tokens, language } = context;
  if (!isWord(tokens[index], language.articles) || context.isBlocked[index]) return undefined;
  const size = entry(language.sets, tokens[index + 1]);
  if (size === undefined || !isWord(tokens[index + 2], language.of)) return undefined;
  const next = index + 2;
  return { at: index, next, coreNext: next, low: size, high: size, ids: [], form: 'set' };
}

/** “More than a week”, “only a mile”: the article counts one where a hedge says that it does. */
function readArticle(context: Context, index: number, hedges: readonly HedgeWords[]): Body | undefined {
  const { tokens, language } = context;
  const isLimited = isWord(tokens[index - 1], language.onlyBefore);
  const isBounded = hedges.some(({ is, name }) => is !== 'as-stated' && name !== 'some');
  if (!isWord(tokens[index], language.articles) || (!isLimited && !isBounded) || context.isBlocked[index])
    return undefined;
  const noun = findMeasure(context, index + 1, 'one');
  if (noun === undefined || noun.ids.length !== 1) return undefined;
  return {
    at: index,
    next: noun.next,
    coreNext: index + 1,
    low: 1,
    high: 1,
    ids: noun.ids,
    unitAt: noun.at,
    form: 'article'
  };
}
