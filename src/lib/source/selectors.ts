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
  for (let length = Math.max(0, contextLength); ; length = Math.max(8, length * 2)) {
    const quote = quoteWith(text, place, length);
    const isWholeText = length >= text.length;
    if (isWholeText || isUnique(source, quote)) return { quote, position };
  }
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

function isUnique(source: string | TextIndex, { exact, prefix, suffix }: TextQuoteSelector): boolean {
  return occurrencesOf(source, prefix + exact + suffix).length === 1;
}
