// Reads one number: digits or words, with its multiplier: 1,234.5 · 40k · two hundred and fifty thousand · two and a half million.

import type { Context } from '#lib/quantity/context.ts';
import { digitsToNumber, type Token } from '#lib/quantity/tokens.ts';

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

export function isWord(token: Token | undefined, words: readonly string[]): boolean {
  return token !== undefined && words.includes(token.key);
}

/** The place after an optional hyphen that is glued to what stands before it. */
export function skipHyphen({ tokens }: Context, index: number): number {
  const token = tokens[index];
  return token !== undefined && token.glued && /^[-‐‑]$/.test(token.text) && tokens[index + 1]?.glued === true
    ? index + 1
    : index;
}

export function entry(table: Readonly<Record<string, number>>, token: Token | undefined): number | undefined {
  return token !== undefined && Object.hasOwn(table, token.key) ? table[token.key] : undefined;
}

/** Third → 3, quarters → 4. */
export function denominatorOf({ tokens, language }: Context, index: number): number | undefined {
  return entry(language.denominators, tokens[index]) ?? entry(language.denominatorPlurals, tokens[index]);
}

export function readNumber(context: Context, index: number): NumberNode | undefined {
  const token = context.tokens[index];
  if (token === undefined || context.isBlocked[index]) return undefined;
  if (token.kind === 'number') return readDigits(context, index);
  return readHalfOfScale(context, index) ?? readWords(context, index);
}

/** Product of the scale words from `index` on: “hundred thousand” after digits. */
function readScales(context: Context, index: number): { next: number; scale: number } {
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

function readDigits(context: Context, index: number): NumberNode | undefined {
  const { tokens, language } = context;
  const token = tokens[index] as Token;
  let mantissa = digitsToNumber(token.text, language);
  let next = index + 1;
  let form = /[^\d]/.test(token.text)
    ? token.text.includes(language.decimal)
      ? 'decimal'
      : 'grouped'
    : 'plain';
  const glued = tokens[next];
  const fraction = vulgarFraction(glued);
  if (glued?.glued === true && fraction !== undefined) {
    mantissa += fraction[0] / fraction[1];
    form = 'mixed-fraction';
    next += 1;
  }
  const mixed = readAndFraction(context, next);
  if (mixed !== undefined) {
    mantissa += mixed.value;
    next = mixed.next;
    form = 'mixed-fraction';
  }
  const power = readPower(context, next);
  if (power !== undefined) {
    return { ...plainNode(power.next, mantissa, power.scale), form: 'scientific' };
  }
  const suffix = tokens[next];
  const suffixScale =
    suffix?.glued === true && suffix.kind === 'word' && Object.hasOwn(language.scaleSuffixes, suffix.text)
      ? language.scaleSuffixes[suffix.text]
      : undefined;
  if (suffix !== undefined && suffixScale !== undefined) {
    if (language.unclearSuffixes.includes(suffix.text)) {
      return {
        ...plainNode(next, mantissa, 1),
        form,
        isBareDigits: true,
        suffix: { next: next + 1, scale: suffixScale }
      };
    }
    return { ...plainNode(next + 1, mantissa, suffixScale), form: 'suffixed' };
  }
  const scales = readScales(context, next);
  if (scales.scale !== 1) {
    const late = readAndFraction(context, scales.next);
    if (late !== undefined)
      return { ...plainNode(late.next, mantissa + late.value, scales.scale), form: 'scaled' };
    return {
      ...plainNode(scales.next, mantissa, scales.scale),
      form: scales.scale === 12 ? 'dozen' : 'scaled'
    };
  }
  return { ...plainNode(next, mantissa, 1), form, isBareDigits: form === 'plain' };
}

function plainNode(next: number, mantissa: number, scale: number): NumberNode {
  // Whole mantissas stay exact; 3.3 × 1e6 is not 3299999.9999999995.
  const value = Number((mantissa * scale).toPrecision(15));
  return { next, value, mantissa, scale, form: 'plain', isWeak: false, isBareDigits: false };
}

const vulgar: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8]
};

/** ½ → [1, 2] */
export function vulgarFraction(token: Token | undefined): readonly [number, number] | undefined {
  return token === undefined ? undefined : vulgar[token.text];
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** × 10^6, × 10⁶ */
function readPower(context: Context, index: number): { next: number; scale: number } | undefined {
  const { tokens } = context;
  if (!/^[×x*·]$/.test(tokens[index]?.text ?? '') || tokens[index + 1]?.text !== '10') return undefined;
  if (tokens[index + 2]?.text === '^' && tokens[index + 3]?.kind === 'number') {
    return { next: index + 4, scale: 10 ** Number(tokens[index + 3]?.text) };
  }
  let next = index + 2;
  let power = '';
  while (tokens[next]?.glued === true && superscripts.includes(tokens[next]?.text ?? ' ')) {
    power += superscripts.indexOf(tokens[next]?.text ?? '');
    next += 1;
  }
  return power === '' ? undefined : { next, scale: 10 ** Number(power) };
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

/** Half a million, half a dozen, half-million, a quarter of a million, three quarters of a million. */
function readHalfOfScale(context: Context, index: number): NumberNode | undefined {
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
function readWords(context: Context, index: number): NumberNode | undefined {
  const { tokens, language } = context;
  let at = index;
  let total = 0;
  let group = 0;
  let words = 0;
  let lastScale = Infinity;
  let last: 'start' | 'ones' | 'tens' | 'teens' | 'hundred' | 'scale' = 'start';
  let scaleUsed = 1;
  let isYear = false;
  let form = 'number-word';
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
