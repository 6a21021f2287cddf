// Cuts each sentence into pieces by the claims that quote it, and adds the marks that rest on it.
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import type { PrintedSentence, PrintedView, Segment } from '#lib/ui/printed.ts';
import type { Sentence } from '#lib/source/sentence.ts';

interface QuotedPlace {
  start: number;
  end: number;
  claim: string;
}

/**
 * The whole text as sentences with their quoted pieces.
 *
 * @example printSentences(document, views)[3].segments // [{ text: 'On Wednesday, …', claims: ['executive-order'] }, …]
 */
export function printSentences(document: VerifiedDocument, views: readonly PrintedView[]): PrintedSentence[] {
  const quoted = new Map<string, QuotedPlace[]>();
  for (const claim of document.claims) {
    for (const quote of claim.quotes) {
      const places = quoted.get(quote.sentence) ?? [];
      places.push(...quote.places.map(({ start, end }) => ({ start, end, claim: claim.id })));
      quoted.set(quote.sentence, places);
    }
  }
  const marks = new Map<string, { address: string; number: number; spoken: string }[]>();
  for (const view of views) {
    for (const row of view.rows) {
      for (const sentence of row.sentences) {
        const own = marks.get(sentence) ?? [];
        own.push({ address: `${view.id}.${row.key}`, number: row.number, spoken: row.spoken });
        marks.set(sentence, own);
      }
    }
  }
  return document.sentences.map((sentence, at) => {
    const before = document.sentences[at - 1];
    const between = before ? document.text.slice(before.end, sentence.start) : '\n\n';
    return {
      id: sentence.id,
      kind: sentence.kind,
      number: sentence.kind === 'sentence' ? sentence.id.slice(1) : '',
      startsParagraph: /\n\s*\n|\r\n\s*\r\n/.test(between) || sentence.kind !== 'sentence',
      segments: cutSentence(document.text, sentence, quoted.get(sentence.id) ?? []),
      marks: marks.get(sentence.id) ?? []
    };
  });
}

/** Cuts at every beginning and end of a quotation; a piece names all claims whose quotation holds it. */
function cutSentence(text: string, { start, end }: Sentence, places: readonly QuotedPlace[]): Segment[] {
  const cuts = [...new Set([start, end, ...places.flatMap((place) => [place.start, place.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at]!;
    const claims = places.filter((place) => place.start <= from && to <= place.end).map(({ claim }) => claim);
    return { text: text.slice(from, to), claims: [...new Set(claims)] };
  });
}
