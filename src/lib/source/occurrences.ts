// Every place where given words stand, letter for letter.
import { splitsPair } from '#lib/source/codepoints.ts';
import { countWhile } from '#lib/source/search.ts';
import type { Place } from '#lib/source/sentence.ts';
import { reverse, type TextIndex } from '#lib/source/textindex.ts';
import { standsAlone, tokensOf, type Token } from '#lib/source/tokens.ts';

/**
 * Where `words` stand in a text, ascending, overlapping ones included. Nothing is folded or normalised,
 * and no place begins or ends inside a character. Empty words stand nowhere.
 *
 * @example occurrencesOf('no spy, no doors', 'no') // → [{ start: 0, end: 2 }, { start: 8, end: 10 }]
 */
export function occurrencesOf(source: string | TextIndex, words: string): Place[] {
  if (words === '') return [];
  if (typeof source === 'string') return scan(source, words);
  const candidates = candidatesOf(source, words);
  if (!candidates.ok) return scan(source.text, words);
  return candidates.starts
    .filter(
      (start) => source.text.startsWith(words, start) && isWhole(source.text, start, start + words.length)
    )
    .map((start) => ({ start, end: start + words.length }));
}

/** Where words might begin, judged by their rarest word; `no-word` where they hold none, as in “—”. */
export type Candidates = { ok: true; starts: number[] } | { ok: false; reason: 'no-word' };

/**
 * The offsets at which `words` can stand at all: those of its rarest word. Its first and last word may be
 * pieces of longer ones (“year” of “years”), so they are looked up as endings and beginnings of words.
 */
export function candidatesOf(index: TextIndex, words: string): Candidates {
  const tokens = tokensOf(words);
  if (tokens.length === 0) return { ok: false, reason: 'no-word' };
  let best: { positions: number[]; shift: number } | undefined;
  for (const token of tokens) {
    if (!isWholeToken(token, words)) continue;
    const positions = index.positions.get(token.word) ?? [];
    if (!best || positions.length < best.positions.length) best = { positions, shift: token.start };
  }
  // A whole word that stands a few times only is good enough: the pieces cost more to look up.
  if (best && best.positions.length <= 8) return { ok: true, starts: shifted(best.positions, best.shift) };
  for (const token of tokens) {
    if (isWholeToken(token, words)) continue;
    const positions = positionsOfPiece(index, token, words, best?.positions.length ?? Infinity);
    if (!best || positions.length < best.positions.length) best = { positions, shift: token.start };
  }
  return { ok: true, starts: shifted(best?.positions ?? [], best?.shift ?? 0) };
}

function shifted(positions: number[], shift: number): number[] {
  return positions.map((position) => position - shift).filter((start) => start >= 0);
}

/** A token that touches neither edge of the words is the text's whole word too. */
function isWholeToken({ word, start }: Token, words: string): boolean {
  return standsAlone(word) || (start > 0 && start + word.length < words.length);
}

/** Where the piece of a word stands in the longer words that hold it; gives up beyond `limit` places. */
function positionsOfPiece(index: TextIndex, { word, start }: Token, words: string, limit: number): number[] {
  const isFirst = start === 0;
  const isLast = start + word.length === words.length;
  const found: number[] = [];
  for (const whole of wordsWith(index, word, isFirst, isLast)) {
    const positions = index.positions.get(whole) ?? [];
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + 1)) {
      if (!isFirst && at > 0) break;
      if (!isLast && at + word.length < whole.length) continue;
      for (const position of positions) found.push(position + at);
      if (found.length > limit) return found;
    }
  }
  return found.sort((one, other) => one - other);
}

function wordsWith(index: TextIndex, piece: string, isFirst: boolean, isLast: boolean): string[] {
  if (isFirst && isLast) return index.forwards.filter((word) => word.includes(piece));
  if (isLast) return beginningWith(index.forwards, piece);
  return beginningWith(index.backwards, reverse(piece)).map(reverse);
}

function beginningWith(sorted: string[], beginning: string): string[] {
  const first = countWhile(sorted.length, (at) => sorted[at]! < beginning);
  let last = first;
  while (last < sorted.length && sorted[last]!.startsWith(beginning)) last++;
  return sorted.slice(first, last);
}

function scan(text: string, words: string): Place[] {
  const found: Place[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (isWhole(text, start, end)) found.push({ start, end });
  }
  return found;
}

function isWhole(text: string, start: number, end: number): boolean {
  return !splitsPair(text, start) && !splitsPair(text, end);
}
