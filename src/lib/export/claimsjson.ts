// claims.json: the whole reading as data, offsets in UTF-16 units and, for W3C positions, in code points.
import type { VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { indexCodePoints, toCodePoint, type CodePointIndex } from '#lib/source/codepoints.ts';
import { firstDayOf, lastDayOf } from '#lib/time/last.ts';

/**
 * `{ document, sentences, claims }`, each claim as in claims.yaml with its places and its date as an interval.
 *
 * @example claimsAsJson(document).claims[0].quotes[0].start // 104
 */
export function claimsAsJson(document: VerifiedDocument) {
  const { about, sentences, claims, text } = document;
  const index = indexCodePoints(text);
  return {
    document: {
      id: about.id,
      title: about.title,
      publisher: about.publisher.name,
      fundedBy: about.publisher['funded-by'],
      language: about.language,
      sha256: about.source.sha256,
      reference: { ...about.reference },
      missing: [about.author.missing, about.date.missing].filter(Boolean),
      rights: about.rights,
      verified: 'Quoted: these words are in the text. Read twice. Not fact-checked.',
      voices: Object.entries(about.voices).map(([id, voice]) => ({ id, ...voice }))
    },
    sentences: sentences.map(({ id, kind, start, end }) => ({ id, kind, start, end })),
    claims: claims.map((claim) => claimAsJson(claim, index))
  };
}

function claimAsJson(claim: VerifiedClaim, index: CodePointIndex) {
  const { id, label, act, topic, relates, checked, corrections, retired, derived, when, value } = claim;
  return {
    id,
    label,
    act,
    ...(claim.actWords ? { actWords: claim.actWords } : {}),
    ...(claim.if ? { if: claim.if } : {}),
    ...(claim.negated ? { negated: claim.negated } : {}),
    quotes: claim.quotes.map((quote) => {
      const first = quote.places[0];
      const last = quote.places.at(-1)!;
      return {
        exact: quote.parts.length === 1 ? quote.exact : quote.parts,
        ...(quote.prefix ? { prefix: quote.prefix } : {}),
        ...(quote.suffix ? { suffix: quote.suffix } : {}),
        start: first.start,
        end: last.end,
        position: { start: toCodePoint(index, first.start), end: toCodePoint(index, last.end) },
        sentence: quote.sentence,
        says: quote.says,
        ...(quote.by ? { by: quote.by } : {})
      };
    }),
    ...(when ? { when: whenAsJson(when) } : {}),
    ...(value ? { value } : {}),
    ...(derived ? { derived } : {}),
    ...(topic ? { topic } : {}),
    ...(relates.length > 0 ? { relates } : {}),
    checked,
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(retired ? { retired } : {})
  };
}

function whenAsJson({ words, edtf, time, extent, against, undated }: NonNullable<VerifiedClaim['when']>) {
  return {
    words,
    ...(edtf ? { edtf } : {}),
    ...(time && time.start !== null ? { earliest: firstDayOf(time) } : {}),
    ...(time && time.end !== null ? { latest: lastDayOf(time) } : {}),
    ...(extent ? { extent } : {}),
    ...(against ? { against } : {}),
    ...(undated ? { undated } : {})
  };
}
