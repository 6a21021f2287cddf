// The sentence that a mark quotes, with the quoted words and whose they are.
import type { Quote, VerifiedDocument } from '#lib/claims/claim.ts';
import { quotesOf } from '#lib/claims/lineage.ts';
import { voiceMarks } from '#lib/charts/voicemark.ts';
import type { Quotation } from '#lib/present/lesson.ts';
import type { Group } from '#lib/present/marks.ts';
import { answeredBy, type Answer } from '#lib/present/answers.ts';
import { lightUp } from '#lib/present/quotation.ts';
import { countLines, leastLines, plain } from '#lib/present/slide.ts';
import { printSentenceNumber } from '#lib/words/sentence.ts';
import { printSays } from '#lib/words/voice.ts';

/** A quotation before it is folded to its slide. */
export type WholeQuotation = Omit<Quotation, 'shown' | 'isFolded'>;

/**
 * The first sentence that a group's claim quotes; for a derived claim, that of its first parent; for a voice one of its own. Null for a mark of ours.
 * `answers` are those that are still to be guessed.
 *
 * @example printQuotation(group, document, [])?.says // 'Huawei, reported by VOA'
 */
export function printQuotation(
  [row]: Group,
  document: VerifiedDocument,
  answers: readonly Answer[]
): WholeQuotation | null {
  const byId = new Map(document.claims.map((claim) => [claim.id, claim]));
  const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]));
  const claims = ('claims' in row.source ? row.source.claims : []).flatMap((id) => byId.get(id) ?? []);
  // A voice rests on many claims: the first of its own sentences that needs no folding speaks for it.
  const isVoice = document.voices.has(row.key);
  const quotes = claims.slice(0, isVoice ? undefined : 1).flatMap((claim) => quotesOf(claim, byId));
  const own = quotes.filter(({ says }) => !isVoice || says.voice === row.key);
  const isShort = ({ sentence }: Quote) => {
    const { start = 0, end = 0 } = sentences.get(sentence) ?? {};
    return countLines(document.text.slice(start, end), plain.size) <= leastLines;
  };
  const quote = (isVoice ? own.find(isShort) : undefined) ?? own[0];
  const sentence = sentences.get(quote?.sentence ?? '');
  if (!quote || !sentence) return null;
  const places = own
    .filter((other) => other.sentence === sentence.id)
    .flatMap((other) =>
      other.places.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
    );
  return {
    number: printSentenceNumber(sentence.id),
    whole: lightUp(document.text.slice(sentence.start, sentence.end), places),
    until: answeredBy(sentence.id, answers, document),
    says: printSays(quote.says, document),
    voice: voiceMarks(document).get(quote.says.voice) ?? null
  };
}
