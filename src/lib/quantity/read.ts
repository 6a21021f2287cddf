// Finds every expression of an amount in a text.

import { makeContext, makeTables, type Context, type Tables } from '#lib/quantity/context.ts';
import { english } from '#lib/quantity/english.ts';
import { readExpression, type Expression } from '#lib/quantity/expression.ts';
import type { AmountLanguage } from '#lib/quantity/language.ts';
import { readOrdinal } from '#lib/quantity/ordinal.ts';
import type { AmountReading } from '#lib/quantity/reading.ts';
import type { CountedUnit } from '#lib/quantity/units.ts';
import { readVague } from '#lib/quantity/vague.ts';

export interface ReadOptions {
  /** The document's own counted things: contract, base station. */
  units?: readonly CountedUnit[];
  /** The language of the text; English where it is not given. */
  language?: AmountLanguage;
}

/**
 * Every expression of an amount, hedge included, in text order and without overlaps. It reads the text alone and
 * knows nothing of any claim. Dates, years, clock times, names, addresses and versions are not amounts; “one” is
 * one only with a known unit or a bounding hedge; lengths of time that are dates (“five years ago”, “the past five
 * years”) are left to the reader of times. Ranks are read with `ordinal: true`, “dozens” as vague without numbers.
 * @example readAmounts('It cost a little more than $5,000.')
 * // [{ words: 'a little more than $5,000', is: 'above', low: 5000, unit: 'USD', form: 'currency', … }]
 */
export function readAmounts(text: string, options: ReadOptions = {}): AmountReading[] {
  const language = options.language ?? english;
  const tables = tablesFor(language, options.units ?? []);
  return splitParagraphs(text).flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    return readParagraph(makeContext(part, language, tables)).map((reading) => shift(reading, start));
  });
}

const none: readonly CountedUnit[] = [];
const cache = new WeakMap<AmountLanguage, WeakMap<readonly CountedUnit[], Tables>>();

/** Building the tables costs more than reading a sentence, so they are kept for as long as the list of units is. */
function tablesFor(language: AmountLanguage, given: readonly CountedUnit[]): Tables {
  const own = given.length === 0 ? none : given;
  const ofLanguage = cache.get(language) ?? new WeakMap<readonly CountedUnit[], Tables>();
  cache.set(language, ofLanguage);
  const tables = ofLanguage.get(own) ?? makeTables(language, own);
  ofLanguage.set(own, tables);
  return tables;
}

/** An expression never runs over an empty line, so paragraphs are read one by one. */
function splitParagraphs(text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\r?\n[^\S\n]*\r?\n/g)) {
    parts.push({ start, end: gap.index });
    start = gap.index;
  }
  return [...parts, { start, end: text.length }];
}

function readParagraph(context: Context): AmountReading[] {
  const readings: AmountReading[] = [];
  let index = 0;
  while (index < context.tokens.length) {
    const ordinal = readOrdinal(context, index);
    if (ordinal !== undefined) {
      const span = spanOf(context, ordinal.at, ordinal.next);
      const { rank } = ordinal;
      readings.push({
        ...span,
        words: wordsOf(context, span),
        is: 'as-stated',
        low: rank,
        high: rank,
        unit: null,
        form: 'ordinal',
        ordinal: true,
        core: span
      });
      index = ordinal.next;
      continue;
    }
    const vague = readVague(context, index);
    if (vague !== undefined) {
      const span = spanOf(context, vague.at, vague.next);
      readings.push({
        ...span,
        words: wordsOf(context, span),
        is: 'about',
        unit: null,
        form: 'vague',
        core: span
      });
      index = vague.next;
      continue;
    }
    const result = readExpression(context, index);
    if (result?.kind === 'amount') readings.push(toReading(context, result.node));
    index = result === undefined ? index + 1 : result.kind === 'skip' ? result.next : result.node.next;
  }
  return readings;
}

function spanOf({ tokens }: Context, from: number, next: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

function wordsOf({ text }: Context, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}

function toReading(context: Context, node: Expression): AmountReading {
  const span = spanOf(context, node.start, node.next);
  const core = spanOf(context, node.start, node.coreNext);
  const one = node.ids.length === 1 ? (node.ids[0] as string) : null;
  const unit = one !== null && node.per !== undefined ? `${one} per ${node.per}` : one;
  const hasLow = node.is !== 'below' && node.is !== 'at-most';
  const hasHigh = node.is !== 'above' && node.is !== 'at-least';
  const unitWords =
    node.unitAt !== undefined && node.unitNext !== undefined
      ? wordsOf(context, spanOf(context, node.unitAt, node.per === undefined ? node.unitNext : node.next))
      : undefined;
  return {
    ...span,
    words: wordsOf(context, span),
    is: node.is,
    ...(hasLow ? { low: node.low } : {}),
    ...(hasHigh ? { high: node.high } : {}),
    unit,
    ...(node.ids.length > 1 ? { mayBe: node.ids } : {}),
    ...(unitWords === undefined ? {} : { unitWords }),
    form: node.per === undefined ? node.form : 'rate',
    ...(node.hedge === undefined ? {} : { hedge: node.hedge }),
    ...(node.terms === undefined ? {} : { terms: node.terms }),
    core
  };
}

function shift(reading: AmountReading, by: number): AmountReading {
  const { start, end, core } = reading;
  return {
    ...reading,
    start: start + by,
    end: end + by,
    core: { start: core.start + by, end: core.end + by }
  };
}
