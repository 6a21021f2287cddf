// Where a claim comes from in the end: its own quotes, or its parents’.
import type { ClaimId, Quote, UnverifiedClaim, VoiceId } from '#lib/claims/claim.ts';

type ClaimMap<Claim extends UnverifiedClaim> = ReadonlyMap<ClaimId, Claim>;

/**
 * Every quoted claim that a claim rests on: itself, or for a derived one its parents, in order, each once.
 *
 * @example rootsOf(founders, claims).map(({ id }) => id) // ['founder', 'other-investors']
 */
export function rootsOf<Claim extends UnverifiedClaim>(claim: Claim, claims: ClaimMap<Claim>): Claim[] {
  if (!claim.derived) return [claim];
  const roots = claim.derived.of.flatMap((id) => {
    const parent = claims.get(id);
    return parent ? rootsOf(parent, claims) : [];
  });
  return [...new Set(roots)];
}

/** Every quotation that a claim rests on, through its parents where it is derived. */
export function quotesOf<Claim extends UnverifiedClaim>(claim: Claim, claims: ClaimMap<Claim>): Quote[] {
  return rootsOf(claim, claims).flatMap(({ quotes }) => quotes);
}

/** Every voice that a claim rests on, each once, in order. */
export function voicesOf<Claim extends UnverifiedClaim>(claim: Claim, claims: ClaimMap<Claim>): VoiceId[] {
  return [...new Set(quotesOf(claim, claims).map(({ says }) => says.voice))];
}
