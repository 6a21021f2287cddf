// A text read once, so that thousands of quotations are found without scanning it again.
import { indexCodePoints, type CodePointIndex } from '#lib/source/codepoints.ts';
import { tokensOf } from '#lib/source/tokens.ts';

/** What `indexText` makes; give it in place of the text wherever many quotations are looked up. */
export interface TextIndex {
  text: string;
  /** Each word → where it begins, ascending. */
  positions: Map<string, number[]>;
  /** The different words in order of their letters, and in order of their letters read backwards. */
  forwards: string[];
  backwards: string[];
  codePoints: CodePointIndex;
}

/**
 * Indexes a text by its words. Linear in the text, plus sorting its vocabulary.
 *
 * @example indexText('no spy, no doors').positions.get('no') // → [0, 8]
 */
export function indexText(text: string): TextIndex {
  const positions = new Map<string, number[]>();
  for (const { word, start } of tokensOf(text)) {
    const known = positions.get(word);
    if (known) known.push(start);
    else positions.set(word, [start]);
  }
  const words = [...positions.keys()];
  return {
    text,
    positions,
    forwards: words.toSorted(compare),
    backwards: words.map(reverse).toSorted(compare),
    codePoints: indexCodePoints(text)
  };
}

/** The text itself, from either form. */
export function textOf(source: string | TextIndex): string {
  return typeof source === 'string' ? source : source.text;
}

/** By UTF-16 units, which is the same everywhere; a locale's order is not. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** By units, which may tear a pair; it is only ever compared with words reversed in the same way. */
export function reverse(word: string): string {
  return word.split('').reverse().join('');
}
