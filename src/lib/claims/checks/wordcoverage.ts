// Check 6: every word of a quoted sentence is in a quotation, names its speaker, or is set aside; joining words need neither.
import type { ClaimId, SetAside } from '#lib/claims/claim.ts';
import { excerpt } from '#lib/claims/checks/attributions.ts';
import { findWithin, groupBy, type Context } from '#lib/claims/checks/context.ts';
import type { Draftling } from '#lib/claims/checks/witness.ts';
import { joiningWords } from '#lib/claims/cues/english.ts';
import type { Place } from '#lib/source/sentence.ts';

/** What is covered in a sentence, in the order of the text. */
export type Cover = (sentence: string) => readonly Place[];

/** Quotations, and the words that say who speaks and through whom. */
export function makeCover(context: Context, claims: readonly Draftling[]): Cover {
  const quotes = groupBy(
    claims.flatMap((claim) => claim.quotes),
    ({ sentence }) => sentence
  );
  const known = new Map<string, readonly Place[]>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const sentence = context.sentenceById.get(id)!;
    const told = context
      .attributionsOf(id)
      .flatMap(({ says }) => [says.words, ...says.via.map((v) => v.words)]);
    const places = [
      ...(quotes.get(id) ?? []).flatMap((quote) => quote.places),
      ...[...new Set(told)].flatMap((words) => {
        const place = words === undefined ? null : findWithin(context.draft.text, words, sentence);
        return place ? [place] : [];
      })
    ].sort((a, b) => a.start - b.start);
    known.set(id, places);
    return places;
  };
}

/** Reports every stretch of words that nothing covers, in sentences that a claim quotes. */
export function checkWords(
  context: Context,
  cover: Cover,
  setAside: readonly SetAside[],
  quoted: ReadonlyMap<string, readonly ClaimId[]>
): void {
  // A quotation that was not found covers nothing; that its words are left over then follows from it.
  if (context.report.hasCheck(2)) return;
  const aside = groupBy(setAside, ({ at }) => at);
  for (const sentence of context.sentences) {
    const owners = quoted.get(sentence.id);
    if (!owners || [...owners, sentence.id].some((id) => context.report.has(id))) continue;
    const covers = [...cover(sentence.id), ...(aside.get(sentence.id) ?? []).map(({ place }) => place)];
    covers.sort((a, b) => a.start - b.start);
    for (const place of leftOver(context.draft.text, sentence, covers)) {
      const words = context.draft.text.slice(place.start, place.end);
      context.report.add('unaccounted-words', 'source.txt', [place.start], {
        id: sentence.id,
        expected: `“${excerpt(words)}” of ${sentence.id} in a quotation or set aside`,
        found: 'no claim that quotes these words',
        advice: 'Widen a quotation, add a claim, or set the words aside in claims.yaml with the reason.'
      });
    }
  }
}

/** The stretches of a place that no cover holds and that have more than joining words. `covers` are in order. */
export function leftOver(text: string, place: Place, covers: readonly Place[]): Place[] {
  const rests: Place[] = [];
  let start = place.start;
  for (const cover of [...covers, { start: place.end, end: place.end }]) {
    if (cover.start > start) rests.push({ start, end: Math.min(cover.start, place.end) });
    start = Math.max(start, cover.end);
    if (start >= place.end) break;
  }
  return rests.flatMap((rest) => {
    const words = [...text.slice(rest.start, rest.end).matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)];
    const telling = words.filter(([word]) => !joiningWords.has(word.toLowerCase()));
    const first = telling[0];
    const last = telling.at(-1);
    if (!first || !last) return [];
    return [{ start: rest.start + first.index, end: rest.start + last.index + last[0].length }];
  });
}
