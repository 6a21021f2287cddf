// Finds the noun that a number counts or measures, and “a year” after it.

import type { Context, UnitNoun } from '#lib/quantity/context.ts';
import { entry, isWord, skipHyphen } from '#lib/quantity/lookup.ts';
import { matchPhrase, matchPhrases } from '#lib/quantity/phrases.ts';
import { findUnit } from '#lib/quantity/units.ts';

export interface NounNode {
  /** Where the noun itself begins, and the place after it. */
  at: number;
  next: number;
  ids: readonly string[];
}

/** Which forms of a noun may follow a number: “one contract”, “40 contracts”, but also “0.5 percent”. */
export type Grammar = 'one' | 'many' | 'either';

export function grammarOf(value: number): Grammar {
  const size = Math.abs(value);
  return size === 1 ? 'one' : size > 0 && size < 1 ? 'either' : 'many';
}

function nounAt(
  context: Context,
  index: number,
  grammar: Grammar,
  accepts: (noun: UnitNoun) => boolean
): NounNode | undefined {
  if (context.isBlocked[index]) return undefined;
  const match = matchPhrases(context.tables.nouns, context.tokens, index).find(
    ({ value }) => (grammar === 'either' || value.grammar === grammar) && accepts(value)
  );
  return match === undefined ? undefined : { at: index, next: match.next, ids: match.value.ids };
}

/** A unit of measure or money right after the number, or after “full”, “long”, “more”. */
export function findMeasure(context: Context, index: number, grammar: Grammar): NounNode | undefined {
  const direct = nounAt(context, index, grammar, ({ counted }) => !counted);
  if (direct !== undefined) return direct;
  if (!isWord(context.tokens[index], context.language.measureBetween)) return undefined;
  return nounAt(context, index + 1, grammar, ({ counted }) => !counted);
}

/** A noun glued on with a hyphen: 1,100-word, 26-year. Always singular. */
export function findCompound(context: Context, index: number): NounNode | undefined {
  const at = skipHyphen(context, index);
  return at === index ? undefined : nounAt(context, at, 'one', () => true);
}

/** A counted thing within three words: 40 contracts, 70 other affiliates, more than 20 of the contracts. */
export function findCounted(
  context: Context,
  index: number,
  grammar: Grammar,
  allowsOf: boolean
): NounNode | undefined {
  const { tokens, tables, language } = context;
  const partitive = allowsOf ? matchPhrase(tables.partitives, tokens, index) : undefined;
  let at = partitive?.next ?? index;
  const wanted = partitive === undefined ? grammar : 'many';
  for (let between = 0; between <= 3; between += 1) {
    const noun = nounAt(context, at, wanted, ({ counted }) => counted);
    if (noun !== undefined) return noun;
    const token = tokens[at];
    const isName =
      token?.kind === 'number' && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.glued === true;
    if (isName && Object.hasOwn(language.scaleSuffixes, tokens[at + 1]?.text ?? '')) return undefined;
    if (token === undefined || (token.kind !== 'word' && !isName)) return undefined;
    if (tables.stops.has(token.key) || language.looksPlural(token.text)) return undefined;
    if (entry(language.small, token) !== undefined || entry(language.scales, token) !== undefined)
      return undefined;
    at += isName ? 2 : 1;
    // A hyphenated adjective counts as one word: 20 high-speed trains.
    while (skipHyphen(context, at) !== at) at = skipHyphen(context, at) + 1;
  }
  return undefined;
}

/** “a year”, “per barrel”, “annually” after an amount: the id of what it is per. */
export function findPer(
  context: Context,
  index: number,
  isMoney: boolean
): { next: number; id: string } | undefined {
  const { tokens, language } = context;
  const at = skipHyphen(context, index);
  const token = tokens[at];
  if (token === undefined) return undefined;
  const adverb = Object.hasOwn(language.perWords, token.key) ? language.perWords[token.key] : undefined;
  if (adverb !== undefined && at === index) return { next: at + 1, id: adverb };
  const isAlways = isWord(token, language.perAlways);
  if (!isAlways && !isWord(token, language.per)) return undefined;
  const from = skipHyphen(context, at + 1);
  const symbol = token.kind === 'mark' ? matchPhrase(context.tables.after, tokens, from) : undefined;
  if (symbol !== undefined && tokens[symbol.next]?.kind !== 'number')
    return { next: symbol.next, id: symbol.value.id };
  const noun = nounAt(context, from, 'one', (value) => isAlways || isPerUnit(value.ids[0], isMoney));
  if (noun === undefined || noun.ids.length > 1) return undefined;
  if (!isAlways && matchPhrase(context.tables.perNotBefore, tokens, noun.next) !== undefined)
    return undefined;
  return { next: noun.next, id: noun.ids[0] as string };
}

/** “A year” is a rate of anything, “a gallon” only of money. */
function isPerUnit(id: string | undefined, isMoney: boolean): boolean {
  const kind = findUnit(id ?? '')?.kind;
  return (
    kind === 'time' ||
    (isMoney && (kind === 'volume' || kind === 'mass' || kind === 'length' || kind === 'area'))
  );
}

export function isTime(id: string | undefined): boolean {
  return id !== undefined && findUnit(id)?.kind === 'time';
}
