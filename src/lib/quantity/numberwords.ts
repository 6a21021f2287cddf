// Reads a number in words: twenty-one · two hundred and fifty thousand · two and a half million · half a million.

import type { Context } from '#lib/quantity/context.ts';
import { denominatorOf, entry, isWord, skipHyphen } from '#lib/quantity/lookup.ts';
import { plainNode, readAndFraction, readScales, type NumberNode } from '#lib/quantity/scale.ts';

/** Half a million, half a dozen, half-million, a quarter of a million, three quarters of a million. */
export function readHalfOfScale(context: Context, index: number): NumberNode | undefined {
  const { tokens, language } = context;
  let at = index;
  let numerator = 1;
  if (isWord(tokens[at], language.articles)) at += 1;
  else if (!isWord(tokens[at], language.half)) {
    const count = entry(language.small, tokens[at]);
    if (count === undefined) return undefined;
    numerator = count;
    at = skipHyphen(context, at + 1);
  }
  const denominator = denominatorOf(context, at);
  if (denominator === undefined || numerator >= denominator) return undefined;
  at = skipHyphen(context, at + 1);
  if (isWord(tokens[at], language.of)) at += 1;
  if (isWord(tokens[at], language.articles)) at += 1;
  const scales = readScales(context, at);
  if (scales.scale === 1) return undefined;
  return { ...plainNode(scales.next, numerator / denominator, scales.scale), form: 'fraction-of-scale' };
}

/** Number words, after the grammar of English and its neighbours: groups below a thousand, then falling scales. */
export function readWords(context: Context, index: number): NumberNode | undefined {
  const { tokens, language } = context;
  let at = index;
  let total = 0;
  let group = 0;
  let words = 0;
  let lastScale = Infinity;
  let last: 'start' | 'ones' | 'tens' | 'teens' | 'hundred' | 'scale' = 'start';
  let scaleUsed = 1;
  let isYear = false;
  const form = 'number-word';
  const startsWithArticle = isWord(tokens[at], language.articles);
  if (startsWithArticle) {
    at += 1;
    group = 1;
  }
  for (;;) {
    let here = words === 0 ? at : skipHyphen(context, at);
    const joined = last === 'hundred' || last === 'scale';
    if (joined && isWord(tokens[here], language.and) && entry(language.small, tokens[here + 1]) !== undefined)
      here += 1;
    const token = tokens[here];
    if (token === undefined || (context.isBlocked[here] ?? false)) break;
    const value = entry(language.small, token);
    if (value !== undefined) {
      if (startsWithArticle && words === 0) return undefined;
      const kind = value >= 20 ? 'tens' : value >= 10 ? 'teens' : 'ones';
      const fits = last === 'start' || joined || (last === 'tens' && kind === 'ones' && value > 0);
      if (!fits) {
        isYear = (last === 'teens' || last === 'tens') && kind !== 'ones';
        break;
      }
      group += value;
      last = kind;
    } else if (isWord(token, language.hundred) && group > 0 && group < 100 && last !== 'hundred') {
      group *= 100;
      last = 'hundred';
    } else if (entry(language.groups, token) !== undefined && group > 0 && total === 0 && last !== 'scale') {
      const dozen = entry(language.groups, token) as number;
      return { ...plainNode(here + 1, group, dozen), form: 'dozen' };
    } else {
      const scale = entry(language.scales, token);
      if (scale === undefined || group === 0 || (scale >= lastScale && last !== 'scale')) break;
      total += group * scale;
      group = 0;
      lastScale = scale;
      scaleUsed = total === 0 ? 1 : scale;
      last = 'scale';
    }
    words += 1;
    at = here + 1;
    if (last === 'scale' && startsWithArticle) group = 0;
  }
  if (words === 0 || isYear) return undefined;
  const whole = total + group;
  const point = readPoint(context, at);
  if (point !== undefined) {
    const scales = readScales(context, point.next);
    return { ...plainNode(scales.next, whole + point.value, scales.scale), form: 'number-word' };
  }
  const mixed = readAndFraction(context, at);
  if (mixed !== undefined) {
    if (last === 'scale')
      return { ...plainNode(mixed.next, whole / scaleUsed + mixed.value, scaleUsed), form: 'mixed-fraction' };
    const scales = readScales(context, mixed.next);
    return { ...plainNode(scales.next, whole + mixed.value, scales.scale), form: 'mixed-fraction' };
  }
  const isWeak = words === 1 && isWord(tokens[at - 1], language.weakNumbers);
  // “Five to six hundred” shares its hundred as it shares a thousand.
  if (last === 'hundred' && total === 0) return { ...plainNode(at, whole / 100, 100), form };
  const isScaled = last === 'scale' && group === 0 && scaleUsed > 1;
  const node = isScaled ? plainNode(at, whole / scaleUsed, scaleUsed) : plainNode(at, whole, 1);
  return { ...node, form, isWeak };
}

/** “point five” after a whole number in words. */
function readPoint(context: Context, index: number): { next: number; value: number } | undefined {
  const { tokens, language } = context;
  if (!isWord(tokens[index], language.point)) return undefined;
  let next = index + 1;
  let digits = '';
  for (
    let digit = entry(language.small, tokens[next]);
    digit !== undefined && digit < 10;
    digit = entry(language.small, tokens[next])
  ) {
    digits += String(digit);
    next += 1;
  }
  return digits === '' ? undefined : { next, value: Number(`0.${digits}`) };
}
