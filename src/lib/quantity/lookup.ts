// Small questions about tokens that every part of the grammar asks.

import type { Context } from '#lib/quantity/context.ts';
import type { Token } from '#lib/quantity/tokens.ts';

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
