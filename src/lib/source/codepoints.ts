// UTF-16 units (JavaScript) ↔ Unicode code points (the W3C's text positions).
import { countBelow, countWhile } from '#lib/source/search.ts';

/** Where a text leaves the plain one-unit-a-character count: the places of its surrogate pairs, ascending. */
export interface CodePointIndex {
  /** Length of the text in UTF-16 units. */
  units: number;
  /** UTF-16 offset of the first half of each pair. */
  pairs: number[];
}

/**
 * Reads a text once, so that any number of offsets can be converted in logarithmic time.
 *
 * @example indexCodePoints('a😀b') // → { units: 4, pairs: [1] }
 */
export function indexCodePoints(text: string): CodePointIndex {
  const pairs: number[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    if (!isPairAt(text, at)) continue;
    pairs.push(at);
    at++;
  }
  return { units: text.length, pairs };
}

/**
 * Converts a UTF-16 offset to code points. An offset outside the text, or between the halves of one
 * character, cannot come from this text and throws a RangeError.
 *
 * @example toCodePoint('a😀b', 3) // → 2
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export function toCodePoint(text: string | CodePointIndex, utf16Offset: number): number {
  const index = typeof text === 'string' ? indexCodePoints(text) : text;
  requireInside(utf16Offset, index.units);
  const before = countBelow(index.pairs, utf16Offset);
  if (index.pairs[before - 1] === utf16Offset - 1) {
    throw new RangeError(`offset ${utf16Offset} is inside a character`);
  }
  return utf16Offset - before;
}

/**
 * Converts an offset in code points to UTF-16 units. An offset outside the text throws a RangeError.
 *
 * @example toUtf16('a😀b', 2) // → 3
 */
export function toUtf16(text: string | CodePointIndex, codePointOffset: number): number {
  const index = typeof text === 'string' ? indexCodePoints(text) : text;
  requireInside(codePointOffset, index.units - index.pairs.length);
  // The pair number n begins at code point pairs[n] − n.
  return codePointOffset + countWhile(index.pairs.length, (n) => index.pairs[n]! - n < codePointOffset);
}

/** Whether an offset falls between the two halves of one character. */
export function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && isPairAt(text, offset - 1);
}

function isPairAt(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return first >= 0xd800 && first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff;
}

function requireInside(offset: number, length: number): void {
  if (!Number.isInteger(offset) || offset < 0 || offset > length) {
    throw new RangeError(`offset ${offset} is outside a text of length ${length}`);
  }
}
