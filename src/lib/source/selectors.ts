// A place → the W3C's two selectors, so that others find the same words with their own tools.
import { indexCodePoints, splitsPair, toCodePoint } from '#lib/source/codepoints.ts';
import { occurrencesOf } from '#lib/source/occurrences.ts';
import type { Place } from '#lib/source/sentence.ts';
import { textOf, type TextIndex } from '#lib/source/textindex.ts';

export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Counted in Unicode code points, as the standard says. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

export interface Selectors {
  quote: TextQuoteSelector;
  position: TextPositionSelector;
}

/**
 * Describes a place by its words and by its position. The context is `contextLength` UTF-16 units on each
 * side, cut at the ends of the text, and longer where that is needed to tell the place from every other.
 * A place that is empty, outside the text or inside a character is not of this text and throws a RangeError.
 *
 * @example selectorsOf('a😀bc', { start: 3, end: 4 }, 2)
 * // → { quote: { type, exact: 'b', prefix: '😀', suffix: 'c' }, position: { type, start: 2, end: 3 } }
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function selectorsOf(source: string | TextIndex, place: Place, contextLength = 32): Selectors {
  const text = textOf(source);
  const codePoints = typeof source === 'string' ? indexCodePoints(text) : source.codePoints;
  const position = {
    type: 'TextPositionSelector' as const,
    start: toCodePoint(codePoints, place.start),
    end: toCodePoint(codePoints, place.end)
  };
  if (place.end <= place.start) throw new RangeError(`the place ${place.start}–${place.end} holds no words`);
  const length = Math.max(0, contextLength);
  const quote = quoteWith(text, place, length);
  const matches = occurrencesOf(source, quote.prefix + quote.exact + quote.suffix);
  const others = matches
    .map(({ start }) => start + quote.prefix.length)
    .filter((start) => start !== place.start);
  if (others.length === 0) return { quote, position };
  const needed = Math.max(length, ...others.map((start) => lengthToTellApart(text, place, start)));
  return { quote: quoteWith(text, place, needed), position };
}

/** How much context tells a place from another one with the same words, on the side where that is shorter. */
function lengthToTellApart(text: string, { start, end }: Place, otherStart: number): number {
  const otherEnd = otherStart + end - start;
  let before = 1;
  while (before <= start && text[start - before] === text[otherStart - before]) before++;
  let after = 0;
  while (end + after < text.length && text[end + after] === text[otherEnd + after]) after++;
  // Context that ends with the text tells nothing: the other place may have it and go on.
  const canBefore = before <= start;
  const canAfter = end + after < text.length;
  return Math.min(canBefore ? before : Infinity, canAfter ? after + 1 : Infinity);
}

function quoteWith(text: string, { start, end }: Place, length: number): TextQuoteSelector {
  let from = Math.max(0, start - length);
  let to = Math.min(text.length, end + length);
  // A character is never cut: rather one unit more.
  if (splitsPair(text, from)) from--;
  if (splitsPair(text, to)) to++;
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to)
  };
}
