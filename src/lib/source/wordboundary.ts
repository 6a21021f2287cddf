// Whether a place begins and ends between words, so that nothing is quoted out of the middle of one.
import { splitsPair } from '#lib/source/codepoints.ts';
import type { Place } from '#lib/source/sentence.ts';
import { standsAlone } from '#lib/source/tokens.ts';

/**
 * Whether a place cuts no word, number, character with its marks, or emoji in two. A number keeps its
 * separators and a word its apostrophe: neither “70” of “70,000” nor “can” of “can’t” stands on a boundary.
 * A hyphen parts words.
 *
 * @example isOnWordBoundary('70,000 stations', { start: 0, end: 6 }) // → true
 * @example isOnWordBoundary('70,000 stations', { start: 0, end: 2 }) // → false
 * @see https://www.unicode.org/reports/tr29/#Word_Boundary_Rules (rules 4 to 13a, without the dot of “U.S.”)
 */
export function isOnWordBoundary(text: string, place: Place): boolean {
  return isBoundary(text, place.start) && isBoundary(text, place.end);
}

/** Whether an offset stands between words. */
export function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return offset === 0 || offset === text.length;
  if (splitsPair(text, offset)) return false;
  const before = characterBefore(text, offset);
  const after = String.fromCodePoint(text.codePointAt(offset)!);
  if (before === '\r' && after === '\n') return false;
  // Combining marks, joiners and skin tones belong to what stands before them.
  if (/^[\p{M}\u200d\p{Emoji_Modifier}]$/u.test(after) || before === '\u200d') return false;
  if (isWordCharacter(before) && isWordCharacter(after)) return standsAlone(before) || standsAlone(after);
  return !joinsAcross(text, offset, before, after);
}

/** A separator inside a number, an apostrophe inside a word: no boundary on either side of it. */
function joinsAcross(text: string, offset: number, before: string, after: string): boolean {
  if (isJoiner(after)) return joins(before, after, characterAt(text, offset + after.length));
  if (isJoiner(before)) return joins(characterBefore(text, offset - before.length), before, after);
  return false;
}

function isJoiner(character: string): boolean {
  return /^['’.,:]$/.test(character);
}

function joins(left: string, joiner: string, right: string): boolean {
  if (/^['’]$/.test(joiner)) return /^\p{L}\p{M}*$/u.test(left) && /^\p{L}$/u.test(right);
  return /^\p{N}$/u.test(left) && /^\p{N}$/u.test(right);
}

function isWordCharacter(character: string): boolean {
  return /^[\p{L}\p{M}\p{N}_]$/u.test(character);
}

function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, offset: number): string {
  if (offset <= 0) return '';
  return characterAt(text, splitsPair(text, offset - 1) ? offset - 2 : offset - 1);
}
