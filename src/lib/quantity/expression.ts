// One whole expression of an amount: hedge, body, hedge after, noun, “a year”.

import { readAmount, type AmountNode } from '#lib/quantity/amount.ts';
import { readBody, type Body } from '#lib/quantity/body.ts';
import type { Context } from '#lib/quantity/context.ts';
import { readHedgeAfter, readHedgesBefore, settleHedge } from '#lib/quantity/hedge.ts';
import type { HedgeWords } from '#lib/quantity/language.ts';
import { isWord, skipHyphen } from '#lib/quantity/lookup.ts';
import { looksLikeName, looksLikeYear } from '#lib/quantity/names.ts';
import {
  findCompound,
  findCounted,
  findMeasure,
  findPer,
  grammarOf,
  isTime,
  type NounNode
} from '#lib/quantity/noun.ts';
import type { Bound } from '#lib/quantity/quantity.ts';
import { findUnit } from '#lib/quantity/units.ts';

export interface Expression extends Body {
  start: number;
  is: Bound;
  hedge?: string;
  unitNext?: number;
  per?: string;
}

/** `skip`: it looked like an amount and is none (a date, a score, a name); reading goes on at `next`. */
export type ExpressionResult = { kind: 'amount'; node: Expression } | { kind: 'skip'; next: number };

export function readExpression(context: Context, index: number): ExpressionResult | undefined {
  const before = readHedgesBefore(context, index);
  if (before === undefined) return readFrom(context, index, index, []);
  return readFrom(context, index, before.next, before.hedges);
}

function readFrom(
  context: Context,
  start: number,
  index: number,
  hedges: readonly HedgeWords[]
): ExpressionResult | undefined {
  const body = readBody(context, index, hedges);
  if (body === undefined) return undefined;
  const kept = hedges.filter((hedge) => holds(context, hedge, body, start));
  if (kept.length < hedges.length) return readFrom(context, index, index, []);
  const plain = settleHedge(hedges);
  const unit = findUnitAfter(context, body);
  const isWeak = body.amount?.isWeak === true;
  if (isWeak && !isOneCounted(context, index, hedges, unit.noun)) return undefined;
  if (body.amount !== undefined && unit.noun === undefined && unit.compound !== true) {
    const isHedged = hedges.length > 0 || unit.hedge !== undefined;
    if (looksLikeYear(context, body.amount, plain.name)) return { kind: 'skip', next: body.next };
    if (!isHedged && body.ids.length === 0 && looksLikeName(context, body.amount))
      return { kind: 'skip', next: body.next };
    if (unit.hedge === undefined && isCut(context, body.amount)) return { kind: 'skip', next: body.next };
  }
  if (body.isYears === true && unit.noun === undefined) return { kind: 'skip', next: body.next };
  const after = unit.hedge ?? readLateHedge(context, unit.next);
  const settled = settleHedge(after === undefined ? hedges : [...hedges, after.hedge]);
  const ids = unit.noun?.ids ?? body.ids;
  const next = Math.max(unit.next, after?.next ?? 0);
  if (isTime(ids[0]) && isDate(context, start, index, next)) return { kind: 'skip', next };
  const per =
    ids.length === 1 ? findPer(context, next, findUnit(ids[0] ?? '')?.kind === 'currency') : undefined;
  const node: Expression = {
    ...body,
    start,
    next: per?.next ?? next,
    coreNext: Math.max(body.coreNext, unit.hedge?.next ?? 0),
    ids,
    unitAt: unit.noun?.at ?? body.unitAt,
    unitNext: unit.noun?.next ?? (body.unitAt === undefined ? undefined : body.next),
    form: unit.form ?? body.form,
    is: body.low < body.high ? 'between' : settled.is,
    hedge: settled.name,
    per: per?.id
  };
  return { kind: 'amount', node };
}

/** Whether a hedge means here what it says: “over five years” is during them, “within” needs a measure. */
function holds(context: Context, hedge: HedgeWords, body: Body, start: number): boolean {
  if (hedge.notBeforeTime === true && isTime(body.ids[0])) {
    return isWord(context.tokens[start - 1], context.language.hedgeTimeAfter);
  }
  return hedge.onlyWithUnit !== true || body.ids.length > 0;
}

interface UnitAfter {
  next: number;
  noun?: NounNode;
  hedge?: { next: number; hedge: HedgeWords };
  form?: string;
  compound?: boolean;
}

/** The noun that the body counts, past “or so” and a hyphen: 40 or so contracts, 20-plus cities, 1,100-word. */
function findUnitAfter(context: Context, body: Body): UnitAfter {
  const { tokens, language } = context;
  if (body.ids.length > 0) return { next: body.next };
  const compound = findCompound(context, body.next);
  if (compound !== undefined) {
    const old = skipHyphen(context, compound.next);
    if (old !== compound.next && isWord(tokens[old], language.old))
      return { next: old + 1, noun: compound, form: 'age', compound: true };
    return { next: compound.next, noun: compound, form: 'compound', compound: true };
  }
  const hedge = readHedgeAfter(context, body.next);
  const from = hedge?.next ?? body.next;
  const grammar = body.low < body.high && body.high > 1 ? 'many' : grammarOf(body.low);
  const noun =
    findMeasure(context, from, grammar) ?? findCounted(context, from, grammar, body.amount?.isWeak !== true);
  if (noun !== undefined) return { next: noun.next, noun, hedge };
  const isLoose = hedge === undefined && skipHyphen(context, body.next) !== body.next;
  return {
    next: from,
    hedge,
    ...(isLoose && hasCompoundNoun(context, body) ? { form: 'compound', compound: true } : {})
  };
}

/** 19-nation, six-party: a hyphen and a noun that the document does not count. */
function hasCompoundNoun(context: Context, body: Body): boolean {
  const { tokens, language } = context;
  const noun = tokens[skipHyphen(context, body.next)];
  if (noun?.kind !== 'word' || !/^\p{Ll}{3,}/u.test(noun.text)) return false;
  return tokens[body.at]?.kind === 'number' || language.compoundNouns.includes(noun.key);
}

function readLateHedge(context: Context, index: number): ReturnType<typeof readHedgeAfter> {
  // After a noun a mark or a lone “plus” joins something else.
  const after = readHedgeAfter(context, index);
  return after === undefined || after.next - index < 2 ? undefined : after;
}

/** A glued rest that was not understood: 5G, 39A, 747-400, 2-1. */
function isCut({ tokens }: Context, amount: AmountNode): boolean {
  const rest = tokens[amount.next];
  if (rest === undefined || !rest.glued || amount.ids.length > 0) return false;
  if (rest.kind !== 'mark') return true;
  const then = tokens[amount.next + 1];
  return /^[-‐‑/:_'’&–]$/.test(rest.text) && then?.glued === true;
}

/** “One” counts with a unit, or with a hedge that has a direction; never after “no”, “this”, “the”. */
function isOneCounted(
  context: Context,
  index: number,
  hedges: readonly HedgeWords[],
  noun: NounNode | undefined
): boolean {
  const { tokens, language } = context;
  if (isWord(tokens[index - 1], language.weakNotAfter) && hedges.length === 0) return false;
  if (noun !== undefined || readAmount(context, index)?.ids.length) return true;
  return hedges.some(({ is }) => is !== 'about' && is !== 'as-stated');
}

/** A length of time that is a date: five years ago, the past five years. */
function isDate({ tokens, language }: Context, start: number, index: number, next: number): boolean {
  const before =
    isWord(tokens[start - 1], language.timeBefore) || isWord(tokens[index - 1], language.timeBefore);
  return before || isWord(tokens[next], language.timeAfter);
}
