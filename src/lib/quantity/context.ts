// Everything the grammar looks at while it reads one text: tokens, tables, and places that are never amounts.

import type { AmountLanguage, HedgeWords, UnitNames } from '#lib/quantity/language.ts';
import { makePhrases, type PhraseTable } from '#lib/quantity/phrases.ts';
import { tokenize, type Token } from '#lib/quantity/tokens.ts';
import { units, type CountedUnit, type Unit } from '#lib/quantity/units.ts';

/** A noun that names a unit. `counted` nouns may have other words between number and noun. */
export interface UnitNoun {
  ids: readonly string[];
  grammar: 'one' | 'many';
  counted: boolean;
}

export interface Tables {
  hedgesBefore: PhraseTable<HedgeWords>;
  hedgesAfter: PhraseTable<HedgeWords>;
  nouns: PhraseTable<UnitNoun>;
  before: PhraseTable<Unit>;
  after: PhraseTable<Unit>;
  partitives: PhraseTable<true>;
  vaguePhrases: PhraseTable<true>;
  vagueBefore: PhraseTable<true>;
  ratioOutOf: PhraseTable<true>;
  plusMinus: PhraseTable<true>;
  perNotBefore: PhraseTable<true>;
  stops: ReadonlySet<string>;
  openers: ReadonlySet<string>;
}

export interface Context {
  text: string;
  tokens: readonly Token[];
  language: AmountLanguage;
  tables: Tables;
  /** Tokens that belong to a date, a name, an address: never part of an amount. */
  isBlocked: readonly boolean[];
  /** The second end of a range may be glued to its dash. */
  looseAt?: number;
  /** Most words of the text have capitals: then a capital does not make a name. */
  isTitleCase: boolean;
}

function pairs<Value>(words: readonly string[], value: Value): [string, Value][] {
  return words.map((word) => [word, value]);
}

function hedgeRows(hedges: readonly HedgeWords[]): [string, HedgeWords][] {
  return hedges.flatMap((hedge) => pairs(hedge.words, hedge));
}

function nounRows(names: readonly UnitNames[], own: readonly CountedUnit[]): [string, UnitNoun][] {
  const rows: [string, UnitNoun][] = own.flatMap(({ id, one, many }) => [
    [one, { ids: [id], grammar: 'one', counted: true }],
    [many, { ids: [id], grammar: 'many', counted: true }]
  ]);
  for (const { ids, one, many } of names) {
    const counted = ids[0] === 'person';
    rows.push(...pairs<UnitNoun>(one, { ids, grammar: 'one', counted }));
    rows.push(...pairs<UnitNoun>(many, { ids, grammar: 'many', counted }));
  }
  return rows;
}

/** The lookup tables of a language, with a document's own counted things in front of the built-in units. */
export function makeTables(language: AmountLanguage, own: readonly CountedUnit[]): Tables {
  const flags = (words: readonly string[]) => makePhrases(pairs(words, true as const), language);
  return {
    hedgesBefore: makePhrases(hedgeRows(language.hedgesBefore), language),
    hedgesAfter: makePhrases(hedgeRows(language.hedgesAfter), language),
    nouns: makePhrases(nounRows(language.unitNames, own), language),
    before: makePhrases(
      units.flatMap((unit) => pairs(unit.before, unit)),
      language,
      true
    ),
    after: makePhrases(
      units.flatMap((unit) => pairs(unit.after, unit)),
      language,
      true
    ),
    partitives: flags(language.partitives),
    vaguePhrases: flags(language.vaguePhrases),
    vagueBefore: flags(language.vagueBefore),
    ratioOutOf: flags(language.ratioOutOf),
    plusMinus: flags(language.plusMinus),
    perNotBefore: flags(language.perNotBefore),
    stops: new Set(language.stops),
    openers: new Set(language.openers)
  };
}

/** Cuts a text for reading and marks what its language says is no amount. */
export function makeContext(text: string, language: AmountLanguage, tables: Tables): Context {
  const tokens = tokenize(text, language);
  return {
    text,
    tokens,
    language,
    tables,
    isBlocked: blockTokens(text, tokens, language),
    isTitleCase: looksTitleCase(text, tokens)
  };
}

function blockTokens(text: string, tokens: readonly Token[], language: AmountLanguage): boolean[] {
  const spans = language.notAmounts
    .flatMap(({ pattern }) =>
      [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const)
    )
    .sort((a, b) => a[0] - b[0]);
  let at = 0;
  let reach = -1;
  return tokens.map((token) => {
    for (let span = spans[at]; span !== undefined && span[0] < token.end; span = spans[++at]) {
      reach = Math.max(reach, span[1]);
    }
    return token.start < reach;
  });
}

/** A heading with capitals. What ends in a full stop is a sentence, however many names it has. */
function looksTitleCase(text: string, tokens: readonly Token[]): boolean {
  if (/[.!?]\s*$/.test(text)) return false;
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return long.length > 3 && long.filter((token) => /^\p{Lu}/u.test(token.text)).length / long.length > 0.7;
}
