// Which marks of which charts rest on a claim: what “feeds a mark” means in the audit.
import type { ClaimId, VerifiedDocument } from '#lib/claims/claim.ts';
import { rowsOf } from '#lib/story/rows.ts';
import type { Story } from '#lib/story/story.ts';

/** A mark that rests on a claim: where it stands, and in which chart. */
export interface PrintedUse {
  /** `timeline.founded`, the mark’s address on the page of charts. */
  mark: string;
  headline: string;
  /** The mark’s number in its chart. */
  number: number;
}

/** @example printUses(document, story).get('founded') // [{ mark: 'timeline.founded', headline: 'After 1987 …', number: 1 }] */
export function printUses(document: VerifiedDocument, story: Story): ReadonlyMap<ClaimId, PrintedUse[]> {
  const uses = new Map<ClaimId, PrintedUse[]>();
  for (const view of story.views) {
    for (const { key, number, source } of rowsOf(view, document)) {
      for (const claim of 'claims' in source ? source.claims : []) {
        const own = uses.get(claim) ?? [];
        own.push({ mark: `${view.id}.${key}`, headline: view.headline.text, number });
        uses.set(claim, own);
      }
    }
  }
  return uses;
}
