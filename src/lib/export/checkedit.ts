// Our own words, edited before an export, held to the claims (check 7).
import type { VerifiedClaim } from '#lib/claims/claim.ts';
import { voicesOf } from '#lib/claims/lineage.ts';
import { holdToClaims, type OwnWordsFinding } from '#lib/claims/ownwords.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';

/**
 * What an edited text says that its claims do not. Numbers and dates may come from any claim drawn; the voices, verbs and
 * conditions of the claims that the text rested on must stay.
 *
 * @example checkEdit(input, 'headline', 'More than half are in Europe') // [{ reason: 'own-voice', expected: 'the name of …', … }]
 */
export function checkEdit(
  input: ExportInput,
  part: 'headline' | 'subtitle',
  text: string
): OwnWordsFinding[] {
  const byId = new Map(input.claims.map((claim) => [claim.id, claim]));
  const restsOn = input.view[part].restsOn.flatMap((id) => byId.get(id) ?? []);
  const hold = (claims: readonly VerifiedClaim[]) =>
    holdToClaims({
      text,
      restsOn: claims,
      saidBy: [...new Set(claims.flatMap((claim) => voicesOf(claim, byId)))],
      voices: new Map(input.voices.map((voice) => [voice.id, voice])),
      units: input.units,
      reference: input.document.reference.time
    });
  const ofWords = (reason: OwnWordsFinding['reason']) => reason === 'own-voice' || reason === 'own-act';
  return [
    ...hold(restsOn).filter(({ reason }) => ofWords(reason)),
    ...hold(input.claims)
      .filter(({ reason }) => !ofWords(reason))
      .map((finding) => ({ ...finding, advice: adviceOf(finding) }))
  ];
}

/** To one who exports a chart, and writes no story: the claims are those drawn. */
function adviceOf({ reason, advice }: OwnWordsFinding): string {
  if (reason === 'own-number') return 'Use a number of this chart’s claims; no sentence here says this one.';
  return reason === 'own-date'
    ? 'Use a date of this chart’s claims; no sentence here says this one.'
    : advice;
}
