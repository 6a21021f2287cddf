// What is known of a block before its marks are decided.
import { bracketsOf } from '#lib/source/brackets.ts';
import type { Place } from '#lib/source/sentence.ts';

/** What a decision looks at. */
export interface BlockReading {
  block: string;
  brackets: Place[];
  isTitle: boolean;
  /** The abbreviations that the caller adds, in lower case without the last dot. */
  known: ReadonlySet<string>;
}

export function readBlock(block: string, known: ReadonlySet<string>): BlockReading {
  return { block, brackets: bracketsOf(block), isTitle: isTitleCase(block), known };
}

/** As far as a decision looks, in UTF-16 units: far enough for a name and a verb, and never the whole text again. */
export const reach = 160;

/** What stands before a mark, of the sentence that began at `begin`. */
export function wordsBefore(block: string, begin: number, at: number): string {
  return block.slice(Math.max(begin, at - reach), at);
}

/** What comes after a mark, without the white space. */
export function wordsAfter(block: string, at: number): string {
  let start = at;
  while (start < block.length && /\s/.test(block[start]!)) start++;
  return block.slice(start, start + reach);
}

/**
 * The first word of what follows, in lower case and with straight apostrophes.
 *
 * @example firstWord('“It’s late') // → "it's"
 */
export function firstWord(next: string): string {
  return (/^[^\p{L}\p{N}]*([\p{L}\p{M}\p{N}’']+)/u.exec(next)?.[1] ?? '').toLowerCase().replaceAll('’', "'");
}

/** A heading in capitals throughout: its capitals say nothing about where a sentence begins. */
function isTitleCase(block: string): boolean {
  if (/[.!?…”"]$/.test(block.slice(-1))) return false;
  const long = block.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}
