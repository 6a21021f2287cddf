// Which marks rest on a claim, one a chart: what “feeds a mark” means in the audit.
import type { ClaimId, VerifiedDocument } from '#lib/claims/claim.ts';
import type { ChartRow } from '#lib/charts/kind.ts';
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
  /** True where the chart gathers all claims into fewer marks, as that of the voices does: it draws none by itself. */
  gathers: boolean;
}

/** @example printUses(document, story).get('founded') // [{ mark: 'timeline.founded', headline: 'After 1987 …', number: 1 }] */
export function printUses(document: VerifiedDocument, story: Story): ReadonlyMap<ClaimId, PrintedUse[]> {
  const uses = new Map<ClaimId, PrintedUse[]>();
  for (const view of story.views) {
    const rows = rowsOf(view, document);
    const gathers = gathersAll(rows, document);
    for (const { key, number, source } of rows) {
      const claims = 'claims' in source ? source.claims : [];
      for (const claim of claims) {
        const own = uses.get(claim) ?? [];
        const use = {
          mark: `${view.id}.${key}`,
          headline: view.headline.text,
          chart: kindOf(view.kind).title,
          number,
          gathers
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

function gathersAll(rows: readonly ChartRow[], { claims }: VerifiedDocument): boolean {
  const rests = new Set(rows.flatMap(({ source }) => ('claims' in source ? source.claims : [])));
  return rows.length < rests.size && claims.every(({ id, quotes }) => quotes.length === 0 || rests.has(id));
}
