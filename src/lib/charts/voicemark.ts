// Gives the voices of a document their shape and ink: one place in the series for each body and those who speak for it.
import type { VoiceMark } from '#lib/charts/kind.ts';
import { voiceInk } from '#lib/charts/scene/voice.ts';
import type { VerifiedClaim, VerifiedDocument, VoiceId } from '#lib/claims/claim.ts';

/**
 * A mark for every voice of a document. Voices come in the order in which their claims stand in the text; a person who
 * speaks for a body shares its shape and ink and keeps the name. What comes after the sixth is grey with a name.
 *
 * @example voiceMarks(document).get('liang') // { id: 'liang', name: 'Liang Hua', slot: 3, ink: 'voice3', named: true }
 */
export function voiceMarks(document: VerifiedDocument): ReadonlyMap<VoiceId, VoiceMark> {
  const order = orderOfAppearance(document);
  const marks = [...document.voices.values()].map(({ id, name, named }): [VoiceId, VoiceMark] => {
    const place = order.indexOf(bodyOf(id, document)) + 1;
    const slot = place >= 1 && place <= 6 ? (place as VoiceMark['slot']) : null;
    return [id, { id, name, slot, ink: voiceInk(slot ?? 7), named }];
  });
  return new Map(marks);
}

/**
 * The voice that a chart draws for a claim: that of its first quotation. What is derived is ours and has none.
 *
 * @example voiceMarkOf(document)(claim) // as a `ChartInput` needs it
 */
export function voiceMarkOf(document: VerifiedDocument): (claim: VerifiedClaim) => VoiceMark | null {
  const marks = voiceMarks(document);
  return (claim) => marks.get(claim.quotes[0]?.says.voice ?? '') ?? null;
}

/** The body a voice belongs to, or itself: `bodyOf('liang', document)` → `'huawei'` */
export function bodyOf(id: VoiceId, document: Pick<VerifiedDocument, 'voices'>): VoiceId {
  const seen = new Set<VoiceId>();
  let at = id;
  for (
    let next = document.voices.get(at)?.of;
    next !== undefined && !seen.has(next);
    next = document.voices.get(at)?.of
  ) {
    seen.add(at);
    at = next;
  }
  return at;
}

function orderOfAppearance(document: VerifiedDocument): VoiceId[] {
  const quotes = document.claims
    .flatMap((claim) => claim.quotes)
    .sort((a, b) => a.places[0].start - b.places[0].start);
  return [...new Set(quotes.map(({ says }) => bodyOf(says.voice, document)))];
}
