// Reads parts of a whole and factors: half, two thirds, one in five, three out of four, 2:1, twice, tripled, tenfold.

import { readAmount, type AmountNode } from '#lib/quantity/amount.ts';
import type { Context } from '#lib/quantity/context.ts';
import { findCounted, findMeasure, isTime } from '#lib/quantity/noun.ts';
import { vulgarFraction } from '#lib/quantity/digits.ts';
import { entry, isWord, skipHyphen } from '#lib/quantity/lookup.ts';
import { readNumber } from '#lib/quantity/number.ts';
import { matchPhrase } from '#lib/quantity/phrases.ts';

export interface ShareNode {
  at: number;
  next: number;
  coreNext: number;
  value: number;
  unit: string;
  form: string;
  unitAt?: number;
  terms?: readonly [number, number];
}

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

/** Half, a third of, two-thirds, ½, 3/4 of; also half an hour, a quarter of a mile, as a length in its unit. */
export function readFraction(context: Context, index: number, isHedged: boolean): ShareNode | undefined {
  const { tokens } = context;
  if (context.isBlocked[index]) return undefined;
  const bare = vulgarFraction(tokens[index]);
  const node =
    bare !== undefined && tokens[index]?.glued !== true
      ? part(index, index + 1, bare, 'fraction-sign')
      : (readSlash(context, index) ?? readHalf(context, index) ?? readNamed(context, index, isHedged));
  return node === undefined ? undefined : (measureOf(context, node) ?? node);
}

function part(at: number, next: number, terms: readonly [number, number], form: string): ShareNode {
  return { at, next, coreNext: next, value: terms[0] / terms[1], unit: 'share', form, terms };
}

/** 3/4 of, 1/2 mile. Dates and 24/7 look the same, so it must say what it is a part of. */
function readSlash(context: Context, index: number): ShareNode | undefined {
  const { tokens, language } = context;
  const [top, slash, bottom] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (
    top?.kind !== 'number' ||
    slash?.text !== '/' ||
    !slash.glued ||
    bottom?.kind !== 'number' ||
    !bottom.glued
  )
    return undefined;
  const terms = [Number(top.text), Number(bottom.text)] as const;
  const isProper = terms[0] > 0 && terms[0] < terms[1] && (terms[1] <= 16 || terms[1] === 100);
  const node = part(index, index + 3, terms, 'slash-fraction');
  const saysOfWhat = isWord(tokens[index + 3], language.of) || measureOf(context, node) !== undefined;
  return isProper && top.glued !== true && saysOfWhat ? node : undefined;
}

function readHalf(context: Context, index: number): ShareNode | undefined {
  const { tokens, language } = context;
  if (!isWord(tokens[index], language.half) || isWord(tokens[index - 1], language.halfNotAfter))
    return undefined;
  if (tokens[index]?.glued === true && tokens[index - 1]?.text === '-') return undefined;
  const after = tokens[index + 1];
  if (isWord(after, language.halfNotBefore)) return undefined;
  const hyphen = skipHyphen(context, index + 1);
  const node = part(index, index + 1, [1, 2], 'half');
  if (hyphen === index + 1) return node;
  return findMeasure(context, hyphen, 'one') === undefined
    ? undefined
    : { ...node, next: hyphen, coreNext: index + 1 };
}

function readNamed(context: Context, index: number, isHedged: boolean): ShareNode | undefined {
  const { tokens, language } = context;
  const isArticle = isWord(tokens[index], language.articles);
  const count = isArticle
    ? 1
    : tokens[index]?.kind === 'number'
      ? Number(tokens[index]?.text)
      : entry(language.small, tokens[index]);
  if (count === undefined || count < 1 || tokens[index]?.glued === true) return undefined;
  const bottom = skipHyphen(context, index + 1);
  const table = count === 1 ? language.denominators : language.denominatorPlurals;
  const denominator = entry(table, tokens[bottom]);
  if (denominator === undefined || count >= denominator || context.isBlocked[bottom]) return undefined;
  const hasHyphen = bottom !== index + 1;
  if (skipHyphen(context, bottom + 1) !== bottom + 1 && !hasHyphen) return undefined;
  const after = tokens[bottom + 1];
  const endsThere = after === undefined || after.kind === 'mark' || context.tables.stops.has(after.key);
  if (
    (isWord(tokens[index - 1], language.fractionAfter) && endsThere) ||
    isWord(after, language.fractionBefore)
  )
    return part(index, bottom + 1, [count, denominator], 'fraction');
  const isUnclear =
    isArticle ||
    isWord(tokens[bottom], language.unclearDenominators) ||
    isWord(tokens[bottom + 1], language.articles);
  const saysOf = isWord(tokens[bottom + 1], language.of) && !context.isBlocked[bottom + 2];
  if (isUnclear && !saysOf && !hasHyphen && !isHedged) return undefined;
  return part(index, bottom + 1, [count, denominator], 'fraction');
}

/** “an hour”, “of a mile”, “mile” after a fraction. */
function measureOf(context: Context, node: ShareNode): ShareNode | undefined {
  const { tokens, language } = context;
  let at = skipHyphen(context, node.next);
  const isOf = isWord(tokens[at], language.of);
  if (isOf) at += 1;
  if (isWord(tokens[at], language.articles)) at += 1;
  else if (isOf) return partOfOne(context, node, at);
  const noun = findMeasure(context, at, 'one');
  if (noun === undefined || noun.ids.length !== 1) return undefined;
  return { ...node, next: noun.next, unit: noun.ids[0] as string, unitAt: noun.at, form: 'fraction-of-unit' };
}

/** “Half of 1 percent”: a part of one unit, in that unit. */
function partOfOne(context: Context, node: ShareNode, index: number): ShareNode | undefined {
  const one = readAmount(context, index);
  const id = one?.ids.length === 1 ? one.ids[0] : undefined;
  if (one === undefined || id === undefined || one.value !== 1) return undefined;
  return {
    ...node,
    next: one.next,
    coreNext: one.coreNext,
    unit: id,
    unitAt: one.unitAt,
    form: 'fraction-of-unit'
  };
}

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
