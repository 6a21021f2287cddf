// Which marks rest on a claim, one a chart: what “feeds a mark” means in the audit.
import type { ClaimId, VerifiedDocument } from '#lib/claims/claim.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { rowsOf } from '#lib/story/rows.ts';
import type { Story } from '#lib/story/story.ts';

/** A mark that rests on a claim: where it stands, and in which chart. */
export interface PrintedUse {
  /** `timeline.founded`, the mark’s address on the page of charts. */
  mark: string;
  headline: string;
  /** The kind of chart: “Timeline”. */
  chart: string;
  /** The mark’s number in its chart. */
  number: number;
}

/** @example printUses(document, story).get('founded') // [{ mark: 'timeline.founded', headline: 'After 1987 …', number: 1 }] */
export function printUses(document: VerifiedDocument, story: Story): ReadonlyMap<ClaimId, PrintedUse[]> {
  const uses = new Map<ClaimId, PrintedUse[]>();
  for (const view of story.views) {
    for (const { key, number, source } of rowsOf(view, document)) {
      const claims = 'claims' in source ? source.claims : [];
      for (const claim of claims) {
        const own = uses.get(claim) ?? [];
        const use = {
          mark: `${view.id}.${key}`,
          headline: view.headline.text,
          chart: kindOf(view.kind).title,
          number
        };
        const before = own.findIndex(({ mark }) => mark.startsWith(`${view.id}.`));
        if (before < 0) own.push(use);
        // A mark that is the claim’s own says more than one that merely rests on it too.
        else if (claims[0] === claim && own[before]!.mark !== `${view.id}.${claim}`) own[before] = use;
        uses.set(claim, own);
      }
    }
  }
  return uses;
}
