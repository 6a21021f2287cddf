// Reads two numbers as one span: between 9 and 15 thousand · 10 to 20 · 10–20 · nine or ten · from 5 to 8 · 40 ± 5.

import { readAmount, type AmountNode } from '#lib/quantity/amount.ts';
import type { Context } from '#lib/quantity/context.ts';
import { isWord, skipHyphen } from '#lib/quantity/lookup.ts';
import { matchPhrase } from '#lib/quantity/phrases.ts';

export interface RangeNode {
  at: number;
  next: number;
  coreNext: number;
  low: number;
  high: number;
  ids: readonly string[];
  unitAt?: number;
  form: string;
  /** Both ends in bare digits: could be two years. */
  isBareDigits: boolean;
  ends: readonly [AmountNode, AmountNode];
}

/** “Between A and B” and “from A to B”, beginning at their first word. */
export function readOpenedRange(context: Context, index: number): RangeNode | undefined {
  const { tokens, language } = context;
  const isBetween = isWord(tokens[index], language.between);
  const isFrom = isWord(tokens[index], language.from) && !tellsChange(context, index);
  if ((!isBetween && !isFrom) || context.isBlocked[index]) return undefined;
  const low = readAmount(context, index + 1);
  if (low === undefined) return undefined;
  const isJoined = isWord(tokens[low.next], isBetween ? language.betweenAnd : language.to);
  const high = isJoined ? readAmount(context, low.next + 1) : undefined;
  return high === undefined
    ? undefined
    : joinEnds(index, low, high, isBetween ? 'range-between' : 'range-from');
}

/** The second end after an amount: “to 20”, “–20”, “or ten”, “± 5”; undefined where none follows. */
export function continueRange(context: Context, low: AmountNode): RangeNode | undefined {
  const { tokens, language, tables } = context;
  const tolerance = matchPhrase(tables.plusMinus, tokens, low.next);
  if (tolerance !== undefined) {
    const off = readAmount(context, tolerance.next);
    if (off === undefined || off.value <= 0) return undefined;
    const [from, to] = [
      { ...low, value: low.value - off.value },
      { ...low, value: low.value + off.value }
    ];
    return { ...joinSame(low.at, from, { ...to, ...placeOf(off), ids: off.ids }), form: 'tolerance' };
  }
  const joint = skipHyphen(context, low.next);
  // “10- to 20-year”: the first hyphen hangs.
  const hanging =
    /^[-‐‑]$/.test(tokens[low.next]?.text ?? '') && tokens[low.next]?.glued === true ? low.next + 1 : joint;
  const at = isWord(tokens[hanging], [...language.to, ...language.or]) ? hanging : joint;
  if (isWord(tokens[at], language.to) && !isWord(tokens[low.at - 1], language.from)) {
    return joinAfter(context, low, skipHyphen(context, at + 1), 'range-to');
  }
  if (isWord(tokens[at], language.or))
    return joinAfter(context, low, skipHyphen(context, at + 1), 'range-or');
  const dash = tokens[low.next];
  if (
    dash !== undefined &&
    /^[-‐‑–]$/.test(dash.text) &&
    isDash(context, low.next) &&
    !tellsScore(context, low)
  ) {
    // 7-Eleven is a name: both ends are in digits, or both in words.
    const hasSameKind = /\d/.test(tokens[low.at]?.text ?? '') === /\d/.test(tokens[low.next + 1]?.text ?? '');
    const isSign = tokens[low.at]?.kind === 'mark' || tokens[low.next + 1]?.kind === 'mark';
    return hasSameKind || isSign ? joinAfter(context, low, low.next + 1, 'range-dash') : undefined;
  }
  return undefined;
}

/** A dash joins where it has space on neither side, or an en dash on both. */
function isDash({ tokens }: Context, index: number): boolean {
  const [dash, after] = [tokens[index], tokens[index + 1]];
  return dash?.glued === after?.glued && (dash?.glued === true || dash?.text === '–');
}

function joinAfter(context: Context, low: AmountNode, index: number, form: string): RangeNode | undefined {
  const high = readJoined(context, index);
  return high === undefined ? undefined : joinEnds(low.at, low, high, form);
}

/** The second end is glued to a dash, which elsewhere would make it part of a name. */
function readJoined(context: Context, index: number): AmountNode | undefined {
  return readAmount({ ...context, looseAt: index }, index);
}

function placeOf(node: AmountNode): Pick<AmountNode, 'next' | 'coreNext' | 'unitAt'> {
  return { next: node.next, coreNext: node.coreNext, unitAt: node.unitAt };
}

function joinEnds(at: number, low: AmountNode, high: AmountNode, form: string): RangeNode | undefined {
  const bothNamed = low.ids.length > 0 && high.ids.length > 0;
  if (bothNamed && low.ids[0] !== high.ids[0]) return undefined;
  // “Nine to fifteen thousand”, “$5–10 million”: the multiplier belongs to both.
  const isShared = low.scale === 1 && high.scale > 1 && low.value < high.mantissa;
  const start = isShared ? { ...low, value: low.value * high.scale } : low;
  return start.value < high.value ? { ...joinSame(at, start, high), form } : undefined;
}

function joinSame(at: number, low: AmountNode, high: AmountNode): RangeNode {
  return {
    at,
    ...placeOf(high),
    low: low.value,
    high: high.value,
    ids: high.ids.length > 0 ? high.ids : low.ids,
    form: 'range',
    isBareDigits: low.isBareDigits && high.isBareDigits,
    ends: [low, high]
  };
}

/** “Rose from 20 to 40” are two amounts, “costs from 20 to 40” is one span. */
function tellsChange({ tokens, language }: Context, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    if (tokens[at]?.kind === 'mark' && /^[.;:]$/.test(tokens[at]?.text ?? '')) return false;
    if (isWord(tokens[at], language.changes)) return true;
  }
  return false;
}

/** “Won 2–3”, “a 3–5 defeat”. */
function tellsScore({ tokens, language }: Context, low: AmountNode): boolean {
  const near = [low.at - 1, low.at - 2, low.next + 2, low.next + 3];
  return near.some((at) => isWord(tokens[at], language.scores));
}
