// The words of a text for searching: the same stretch gives the same words wherever it stands.

/** A word and where it begins, in UTF-16 units. */
export interface Token {
  word: string;
  start: number;
}

// Scripts written without spaces: each character is a word of its own, or a page would be one word.
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const wordPattern = new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');
const alonePattern = new RegExp(`^[${unspaced}]$`, 'u');

/**
 * Runs of letters, marks and digits; the characters of scripts without spaces one by one.
 *
 * @example tokensOf('70,000 bases').map(({ word }) => word) // → ['70', '000', 'bases']
 */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({ word: match[0], start: match.index }));
}

/** Whether a token is whole whatever stands beside it. */
export function standsAlone(word: string): boolean {
  return alonePattern.test(word);
}
