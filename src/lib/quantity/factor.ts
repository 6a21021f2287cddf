// Reads factors: twice, tripled, double the, three times, tenfold, 10-fold, 10x.

import type { Context } from '#lib/quantity/context.ts';
import { entry, isWord, skipHyphen } from '#lib/quantity/lookup.ts';
import { readNumber } from '#lib/quantity/number.ts';
import type { ShareNode } from '#lib/quantity/share.ts';

/** Twice, tripled, double the, three times, tenfold, 10-fold, 10x. */
export function readFactor(context: Context, index: number): ShareNode | undefined {
  const { tokens, language } = context;
  const token = tokens[index];
  if (token === undefined || context.isBlocked[index]) return undefined;
  const hangs = token.glued && tokens[index - 1]?.text === '-';
  const word = entry(language.multipliers, token);
  if (word !== undefined) return hangs ? undefined : factor(index, index + 1, word, 'multiplier');
  const double = entry(language.multipliersBefore, token);
  if (double !== undefined && isWord(tokens[index + 1], language.determiners) && !hangs) {
    return factor(index, index + 1, double, 'multiplier');
  }
  const number = readNumber(context, index);
  if (number === undefined || number.isWeak) return undefined;
  const times = tokens[number.next];
  if (isWord(times, language.times))
    return factor(index, number.next + 1, number.value, 'times', number.next);
  if (times?.glued === true && /^[x×]$/.test(times.text) && !hasGluedRest(context, number.next + 1)) {
    return factor(index, number.next + 1, number.value, 'times-sign');
  }
  const fold = skipHyphen(context, number.next);
  if (isWord(tokens[fold], language.fold)) return factor(index, fold + 1, number.value, 'fold', fold);
  return undefined;
}

/** 10x is a factor, 10x4 and 10x-zoom are names. */
function hasGluedRest({ tokens }: Context, index: number): boolean {
  const rest = tokens[index];
  return rest?.glued === true && (rest.kind !== 'mark' || rest.text === '-');
}

function factor(at: number, next: number, value: number, form: string, unitAt?: number): ShareNode {
  return {
    at,
    next,
    coreNext: unitAt !== undefined && form === 'times' ? unitAt : next,
    value,
    unit: 'times',
    form,
    unitAt
  };
}
