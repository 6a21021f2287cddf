// What a story is once it was held to its claims: views ready to be drawn.
import type { ClaimId, VerifiedClaim } from '#lib/claims/claim.ts';

/** Our own words, and the claims they rest on. */
export interface OwnText {
  text: string;
  restsOn: readonly ClaimId[];
}

export interface View {
  id: string;
  kind: string;
  claims: readonly VerifiedClaim[];
  headline: OwnText;
  subtitle: OwnText;
  note?: OwnText;
  question?: OwnText & { answer: ClaimId };
}

export interface Story {
  views: readonly View[];
}
