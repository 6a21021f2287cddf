// Finds the longest of a table's phrases at a place in the tokens.

import { tokenize, type DigitMarks, type Token } from '#lib/quantity/tokens.ts';

interface Entry<Value> {
  tokens: readonly Token[];
  value: Value;
}

export interface PhraseTable<Value> {
  byFirst: ReadonlyMap<string, readonly Entry<Value>[]>;
  /** Symbols are told apart by case (m, M); words are not. */
  exactCase: boolean;
}

export interface PhraseMatch<Value> {
  next: number;
  value: Value;
}

/** A table of phrases, each cut into tokens as the text will be. */
export function makePhrases<Value>(
  rows: Iterable<readonly [string, Value]>,
  marks: DigitMarks,
  exactCase = false
): PhraseTable<Value> {
  const byFirst = new Map<string, Entry<Value>[]>();
  for (const [phrase, value] of rows) {
    const tokens = tokenize(phrase, marks);
    const first = tokens[0];
    if (first === undefined) continue;
    const name = exactCase ? first.text : first.key;
    byFirst.set(name, [...(byFirst.get(name) ?? []), { tokens, value }]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.tokens.length - a.tokens.length);
  return { byFirst, exactCase };
}

/** The longest phrase that begins at `index`, with every value of that phrase's length and words. */
export function matchPhrases<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  index: number
): PhraseMatch<Value>[] {
  const first = tokens[index];
  if (first === undefined) return [];
  const found: PhraseMatch<Value>[] = [];
  for (const entry of table.byFirst.get(table.exactCase ? first.text : first.key) ?? []) {
    if (found[0] !== undefined && index + entry.tokens.length < found[0].next) break;
    if (
      entry.tokens.every((token, offset) => isSame(tokens[index + offset], token, offset, table.exactCase))
    ) {
      found.push({ next: index + entry.tokens.length, value: entry.value });
    }
  }
  return found;
}

export function matchPhrase<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  index: number
): PhraseMatch<Value> | undefined {
  return matchPhrases(table, tokens, index)[0];
}

function isSame(token: Token | undefined, wanted: Token, offset: number, exactCase: boolean): boolean {
  if (token === undefined) return false;
  const isEqual = exactCase ? token.text === wanted.text : token.key === wanted.key;
  // “km/h” is one symbol and “U.S. dollars” two words: gaps must agree where a mark is part of the phrase.
  const isClose = offset === 0 || token.glued === wanted.glued || (wanted.kind === 'word' && !wanted.glued);
  return isEqual && isClose;
}
