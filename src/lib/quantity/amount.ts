// Reads one number with the unit that stands right beside it: $5.2 billion · −5 °C · 70,000 · 26 years · 5 percent.

import type { Context } from '#lib/quantity/context.ts';
import { findCounted, findMeasure, grammarOf } from '#lib/quantity/noun.ts';
import { isWord } from '#lib/quantity/lookup.ts';
import { readNumber } from '#lib/quantity/number.ts';
import type { NumberNode } from '#lib/quantity/scale.ts';
import { matchPhrase } from '#lib/quantity/phrases.ts';
import { findUnit } from '#lib/quantity/units.ts';

export interface AmountNode {
  at: number;
  /** After the amount, its symbol and its unit's name. */
  next: number;
  /** After the number and a symbol, before a unit's name. */
  coreNext: number;
  value: number;
  mantissa: number;
  scale: number;
  ids: readonly string[];
  /** Tokens of the unit's name, from and to. */
  unitAt?: number;
  form: string;
  isWeak: boolean;
  isBareDigits: boolean;
}

const minusSigns = /^[-−–‐]$/;

/** An amount that begins exactly at `index`; undefined where none does. */
export function readAmount(context: Context, index: number): AmountNode | undefined {
  const { tokens, language, tables } = context;
  if (context.isBlocked[index]) return undefined;
  let at = index;
  const sign = tokens[at];
  const isSign =
    sign?.kind === 'mark' && minusSigns.test(sign.text) && tokens[at + 1]?.glued === true && !sign.glued;
  const isMinus = isSign || isWord(sign, language.minus);
  if (isMinus) at += 1;
  const currency = matchPhrase(tables.before, tokens, at);
  if (currency !== undefined && isGluedToWord(context, at)) return undefined;
  // Letters before a number are a currency; a lone code (INR) is not.
  if (currency !== undefined) at = currency.next;
  const number = readNumber(context, at);
  if (number === undefined || (isMinus && number.form === 'number-word' && number.isWeak)) return undefined;
  if (currency === undefined && isGluedToWord(context, at)) return undefined;
  const settled = settleSuffix(context, number, currency !== undefined);
  if (settled === undefined) return undefined;
  const node: AmountNode = {
    at: index,
    next: settled.next,
    coreNext: settled.next,
    value: isMinus ? -settled.value : settled.value,
    mantissa: settled.mantissa,
    scale: settled.scale,
    ids: currency === undefined ? [] : [currency.value.id],
    form: currency !== undefined ? 'currency' : isMinus ? 'negative' : settled.form,
    isWeak: settled.isWeak,
    isBareDigits: settled.isBareDigits && currency === undefined && !isMinus
  };
  return currency === undefined ? addUnit(context, node) : addCode(context, node);
}

/** $5 million USD: a code or a name that repeats the symbol belongs to the expression. */
function addCode(context: Context, node: AmountNode): AmountNode {
  const code = matchPhrase(context.tables.after, context.tokens, node.next);
  const isDollar =
    code !== undefined &&
    code.value.kind === 'currency' &&
    /\p{L}/u.test(context.tokens[node.next]?.text ?? '');
  if (isDollar) return { ...node, next: code.next, coreNext: code.next, ids: [code.value.id] };
  return node;
}

function addUnit(context: Context, node: AmountNode): AmountNode {
  const { tokens, tables } = context;
  const symbol = matchPhrase(tables.after, tokens, node.next);
  const end = symbol === undefined ? undefined : tokens[symbol.next];
  const isWhole = end === undefined || !end.glued || end.kind === 'mark';
  // A single letter is a unit only after digits: 5 m, 5m, but not “five m”.
  const isClear = symbol?.value.kind === 'currency' || !/^\p{L}$/u.test(tokens[node.next]?.text ?? '');
  if (symbol !== undefined && isWhole && (isClear || tokens[node.next - 1]?.kind !== 'word')) {
    return withSymbol(context, node, symbol);
  }
  const noun = findMeasure(context, node.next, grammarOf(node.value));
  if (noun === undefined) return node;
  const unit = noun.ids.length === 1 ? findUnit(noun.ids[0] ?? '') : undefined;
  const isShare = unit?.kind === 'share';
  const money = unit?.kind === 'currency' ? 'currency-name' : unit?.kind === 'time' ? 'duration' : 'measure';
  return {
    ...node,
    next: noun.next,
    coreNext: isShare ? noun.next : node.coreNext,
    ids: noun.ids,
    unitAt: noun.at,
    form: isShare ? (unit?.id ?? 'percent') : money,
    isBareDigits: false
  };
}

function withSymbol(
  context: Context,
  node: AmountNode,
  symbol: { next: number; value: { id: string; kind: string } }
): AmountNode {
  const { id, kind } = symbol.value;
  const form = kind === 'currency' ? 'currency' : kind === 'share' ? id : 'symbol';
  return {
    ...node,
    next: symbol.next,
    coreNext: symbol.next,
    ids: [id],
    form,
    unitAt: node.next,
    isBareDigits: false
  };
}

/** 5m is millions with money or before something counted, else metres; 39B is neither. */
function settleSuffix(context: Context, number: NumberNode, isMoney: boolean): NumberNode | undefined {
  const { tokens, tables, language } = context;
  if (number.suffix === undefined) return number;
  const { next, scale } = number.suffix;
  const after = tokens[next];
  const isCounted =
    findCounted(context, next, 'many', false) !== undefined ||
    (after?.kind === 'word' && !after.glued && language.looksPlural(after.text)) ||
    matchPhrase(tables.after, tokens, next)?.value.kind === 'currency' ||
    findMeasure(context, next, 'many') !== undefined;
  if (isMoney || isCounted) {
    const value = Number((number.value * scale).toPrecision(15));
    return { ...number, next, value, scale, form: 'suffixed', isBareDigits: false };
  }
  return matchPhrase(tables.after, tokens, number.next) === undefined ? undefined : number;
}

/** G20, MI6, COVID-19, STS-135, 24/7: a number that hangs on something is part of a name. */
export function isGluedToWord({ tokens, looseAt }: Context, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || !token.glued || index === looseAt) return false;
  if (before.kind !== 'mark') return true;
  const isJoint = /^[-‐‑–/.:_'’&+]$/.test(before.text);
  return isJoint && before.glued && tokens[index - 2]?.kind !== 'mark';
}
