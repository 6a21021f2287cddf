// What the text says where a quotation was not found: a hint for the message, never a place to anchor to.
import { describeDifference, type Difference } from '#lib/source/difference.ts';
import type { Place } from '#lib/source/sentence.ts';
import { textOf, type TextIndex } from '#lib/source/textindex.ts';
import { tokensOf, type Token } from '#lib/source/tokens.ts';

export type NearestWords =
  ({ ok: true; place: Place; words: string } & Difference) | { ok: false; reason: 'nothing-similar' };

/**
 * The most similar stretch of the text, and the first difference from the quotation. Case, accents and the
 * kind of quotation mark are overlooked while looking, and then reported as the difference.
 *
 * @example nearestWords('It made more than $100 billion last year.', 'made more than $100 million')
 * // → { ok: true, words: 'made more than $100 billion', at: 20, detail: '“million” in “made more than $100 million”, where …' }
 */
export function nearestWords(source: string | TextIndex, exact: string, within?: Place): NearestWords {
  const text = textOf(source);
  const quote = tokensOf(exact);
  const words = foldedWords(source);
  const diagonal = findDiagonal(words, quote, within);
  if (!diagonal.ok) return { ok: false, reason: 'nothing-similar' };
  const first = words.tokens[Math.max(0, diagonal.first)]!;
  const last = words.tokens[Math.min(words.tokens.length - 1, diagonal.last)]!;
  const place = withPunctuation(text, exact, quote, {
    start: first.start,
    end: last.start + last.word.length
  });
  const found = text.slice(place.start, place.end);
  return { ok: true, place, words: found, ...describeDifference(exact, found) };
}

interface FoldedWords {
  tokens: Token[];
  positions: Map<string, number[]>;
}

// Only failures need it, so it is made at the first one and kept as long as the index lives.
const known = new WeakMap<TextIndex, FoldedWords>();

function foldedWords(source: string | TextIndex): FoldedWords {
  const kept = typeof source === 'string' ? undefined : known.get(source);
  if (kept) return kept;
  const tokens = tokensOf(textOf(source));
  const positions = new Map<string, number[]>();
  tokens.forEach(({ word }, at) => {
    const folded = fold(word);
    const places = positions.get(folded);
    if (places) places.push(at);
    else positions.set(folded, [at]);
  });
  const made = { tokens, positions };
  if (typeof source !== 'string') known.set(source, made);
  return made;
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

type Diagonal = { ok: true; first: number; last: number } | { ok: false };

/**
 * Words that stand in the same order lie on one diagonal (their number in the text minus their number in the
 * quotation). Rare words weigh more; neighbouring diagonals count half, for a word too many or too few.
 */
function findDiagonal({ tokens, positions }: FoldedWords, quote: Token[], within?: Place): Diagonal {
  const votes = new Map<number, { weight: number; words: number; firstWord: number; lastWord: number }>();
  quote.forEach(({ word }, at) => {
    const places = positions.get(fold(word)) ?? [];
    const weight = Math.log(1 + tokens.length / (1 + places.length));
    for (const place of places) {
      if (within && !isInside(tokens[place]!, within)) continue;
      const vote = votes.get(place - at);
      const { weight: before, words, firstWord } = vote ?? { weight: 0, words: 0, firstWord: at };
      votes.set(place - at, { weight: before + weight, words: words + 1, firstWord, lastWord: at });
    }
  });
  let best = { weight: 0, words: 0, first: 0, last: 0 };
  for (const [diagonal, vote] of votes) {
    let { weight, words } = vote;
    let first = { word: vote.firstWord, diagonal };
    let last = { word: vote.lastWord, diagonal };
    for (const shift of [-2, -1, 1, 2]) {
      const beside = votes.get(diagonal + shift);
      if (!beside) continue;
      weight += beside.weight / 2;
      words += beside.words;
      if (beside.firstWord < first.word) first = { word: beside.firstWord, diagonal: diagonal + shift };
      if (beside.lastWord > last.word) last = { word: beside.lastWord, diagonal: diagonal + shift };
    }
    if (weight > best.weight) {
      best = { weight, words, first: first.diagonal, last: last.diagonal + quote.length - 1 };
    }
  }
  // One word in common of three, or fewer than two in five, is no likeness.
  const enough = quote.length < 3 ? 1 : Math.max(2, Math.ceil(quote.length * 0.4));
  if (best.words < enough) return { ok: false };
  return { ok: true, first: best.first, last: Math.max(best.first, best.last) };
}

function isInside({ start, word }: Token, within: Place): boolean {
  return start >= within.start && start + word.length <= within.end;
}

/** Adds as many marks before and after as the quotation has, so that they are compared too. */
function withPunctuation(text: string, exact: string, quote: Token[], place: Place): Place {
  const leading = quote[0]?.start ?? 0;
  const lastToken = quote.at(-1);
  const trailing = lastToken ? exact.length - lastToken.start - lastToken.word.length : 0;
  let { start, end } = place;
  for (let n = 0; n < leading && /[^\p{L}\p{M}\p{N}\s]/u.test(text[start - 1] ?? ' '); n++) start--;
  for (let n = 0; n < trailing && /[^\p{L}\p{M}\p{N}\s]/u.test(text[end] ?? ' '); n++) end++;
  return { start, end };
}
