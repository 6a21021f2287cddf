// What was corrected since a chart was first embedded: a reader who saw it before should learn of it there.
import { kindOf } from '#lib/charts/registry.ts';
import type { ClaimId, VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { rootsOf } from '#lib/claims/lineage.ts';
import type { View } from '#lib/story/story.ts';
import { printIsoDay } from '#lib/words/isoday.ts';
import { closeSentence } from '#lib/words/stop.ts';

export interface Correction {
  claim: ClaimId;
  label: string;
  /** One sentence or more: when, what stood there, why. */
  says: string;
}

/**
 * Corrections of the claims drawn and of those they are computed from; and claims taken back that a chart of this kind
 * could have drawn, or in whose place one of the drawn claims stands.
 *
 * @example correctionsOf(document, view)[0].says // 'Corrected on 24 November 2026. It was: “more than 30”. A slip of the pen.'
 */
export function correctionsOf(document: VerifiedDocument, view: View): Correction[] {
  const byId = new Map(document.claims.map((claim) => [claim.id, claim]));
  const drawn = [...new Set(view.claims.flatMap((claim) => [claim, ...rootsOf(claim, byId)]))];
  const ids = new Set(drawn.map(({ id }) => id));
  const corrected = drawn.flatMap(({ id, label, corrections }) =>
    corrections.map(({ date, was, why }) => ({
      claim: id,
      label,
      says: `Corrected on ${printIsoDay(date)}. It was: “${was}”. ${closeSentence(why)}`
    }))
  );
  const kind = kindOf(view.kind);
  const takenBack = document.claims.flatMap((claim) => {
    const { id, label, retired } = claim;
    if (retired === undefined) return [];
    const inForce: VerifiedClaim = { ...claim, retired: undefined };
    const concerns = retired.by === undefined ? kind.refuses(inForce) === null : ids.has(retired.by);
    const instead = retired.by === undefined ? '' : ` See “${byId.get(retired.by)?.label ?? retired.by}”.`;
    return concerns
      ? [{ claim: id, label, says: `Taken back. ${closeSentence(retired.why)}${instead}` }]
      : [];
  });
  return [...corrected, ...takenBack];
}
