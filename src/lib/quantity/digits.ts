// Reads a number in digits: 1,234.5 · 40k · 1.5 million · 2½ · 1.5 × 10⁶.

import type { Context } from '#lib/quantity/context.ts';
import { plainNode, readAndFraction, readScales, type NumberNode } from '#lib/quantity/scale.ts';
import { digitsToNumber, type Token } from '#lib/quantity/tokens.ts';

export function readDigits(context: Context, index: number): NumberNode | undefined {
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
  return { ...plainNode(next, mantissa, 1), form, isBareDigits: form === 'plain' || form === 'decimal' };
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
