// Which sentence an offset or a quotation is in.
import { countWhile } from '#lib/source/search.ts';
import type { Place, Sentence } from '#lib/source/sentence.ts';

export type SentenceAt = { ok: true; sentence: Sentence } | { ok: false; reason: 'between-sentences' };

/**
 * The sentence that an offset stands in; `between-sentences` on the white space between two, and outside the text.
 * The sentences are in order, as `placeSentences` returns them.
 *
 * @example sentenceAt(sentences, 70) // → { ok: true, sentence: { id: 'c1', … } }
 */
export function sentenceAt(sentences: readonly Sentence[], offset: number): SentenceAt {
  const sentence = sentences[countWhile(sentences.length, (at) => sentences[at]!.end <= offset)];
  if (sentence && sentence.start <= offset) return { ok: true, sentence };
  return { ok: false, reason: 'between-sentences' };
}

/**
 * Every sentence that shares at least one character with a place, in order.
 *
 * @example sentencesIn(sentences, { start: 60, end: 120 }).map(({ id }) => id) // → ['c1', 's1']
 */
export function sentencesIn(sentences: readonly Sentence[], place: Place): Sentence[] {
  const found: Sentence[] = [];
  let at = countWhile(sentences.length, (n) => sentences[n]!.end <= place.start);
  for (; at < sentences.length && sentences[at]!.start < place.end; at++) found.push(sentences[at]!);
  return found;
}
