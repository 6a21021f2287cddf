// Reads fractions: half, a third of, two-thirds, ½, 3/4 of; half an hour and half of 1 percent in their unit.

import { readAmount } from '#lib/quantity/amount.ts';
import type { Context } from '#lib/quantity/context.ts';
import { vulgarFraction } from '#lib/quantity/digits.ts';
import { entry, isWord, skipHyphen } from '#lib/quantity/lookup.ts';
import { findMeasure } from '#lib/quantity/noun.ts';
import type { ShareNode } from '#lib/quantity/share.ts';

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
