// One claim’s page, printed: only its own slice of the document.
import type { VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { quotesOf } from '#lib/claims/lineage.ts';
import { relationsOf, type SeenRelation } from '#lib/claims/relations.ts';
import { citeAsApa, type ApaCitation } from '#lib/export/citeapa.ts';
import { writeBibtex } from '#lib/export/citebibtex.ts';
import { writeCsl } from '#lib/export/citecsl.ts';
import { citeClaim } from '#lib/export/citedclaim.ts';
import { printAbout } from '#lib/pages/printed/about.ts';
import { printAuditClaimOf, type AuditClaim } from '#lib/pages/printed/auditclaim.ts';
import { printQuoteOf, type PrintedQuote } from '#lib/pages/printed/context.ts';
import { printUses } from '#lib/pages/printed/usage.ts';
import type { Story } from '#lib/story/story.ts';
import type { PrintedAbout } from '#lib/ui/printed.ts';
import { printIsoDay } from '#lib/words/isoday.ts';
import { speakClaim } from '#lib/words/speak.ts';

export interface PrintedLink {
  id: string;
  label: string;
}

export interface PrintedClaimPage {
  about: PrintedAbout;
  claim: AuditClaim;
  /** The whole of it in one line. */
  spoken: string;
  /** For a claim of ours: its parents’ quotations. */
  basis: readonly PrintedQuote[];
  /** Claims of ours that are computed from it. */
  children: readonly PrintedLink[];
  relations: readonly (PrintedLink & { words: string })[];
  checked: string;
  corrections: readonly { date: string; was: string; why: string }[];
  /** Where it was retired: why, and what stands in its place. */
  retired: { why: string; by: PrintedLink | null } | null;
  /** `address` is the claim’s own, null where the site’s is not configured. */
  citation: { apa: ApaCitation; bibtex: string; csl: string; address: string | null };
}

export type PrintedClaimPageResult = { ok: true; page: PrintedClaimPage } | { ok: false; reason: string };

const relationWords: Readonly<Record<SeenRelation['as'], string>> = {
  answers: 'Answers',
  repeats: 'Repeats',
  'part-of-same': 'Belongs with',
  'answered-by': 'Answered by',
  'repeated-by': 'Repeated by'
};

/**
 * @param address - the claim’s page as a whole URL, or null where the site’s own is not known
 * @example printClaimPage(document, story, 'founded', null) // { ok: true, page: { claim: { label: 'Huawei founded', … } } }
 */
export function printClaimPage(
  document: VerifiedDocument,
  story: Story,
  id: string,
  address: string | null
): PrintedClaimPageResult {
  const byId = new Map(document.claims.map((claim) => [claim.id, claim]));
  const claim = byId.get(id);
  if (!claim) return { ok: false, reason: `${document.id} has no claim “${id}”.` };
  const link = (other: string): PrintedLink => ({ id: other, label: byId.get(other)?.label ?? other });
  const cited = citeClaim(claim, document, address);
  return {
    ok: true,
    page: {
      about: printAbout(document),
      claim: printAuditClaimOf(document, printUses(document, story))(claim),
      spoken: speakClaim(claim, document),
      basis: claim.derived ? quotesOf(claim, byId).map(printQuoteOf(document)) : [],
      children: document.claims
        .filter(({ derived }) => derived?.of.includes(id))
        .map((child) => link(child.id)),
      relations: (relationsOf(document.claims).get(id) ?? []).map(({ claim: other, as }) => ({
        ...link(other),
        words: relationWords[as]
      })),
      checked: printIsoDay(claim.checked),
      corrections: claim.corrections.map(({ date, was, why }) => ({ date: printIsoDay(date), was, why })),
      retired: printRetired(claim, link),
      citation: { apa: citeAsApa(cited), bibtex: writeBibtex(cited), csl: writeCsl(cited), address }
    }
  };
}

function printRetired(
  { retired }: VerifiedClaim,
  link: (id: string) => PrintedLink
): PrintedClaimPage['retired'] {
  return retired ? { why: retired.why, by: retired.by === undefined ? null : link(retired.by) } : null;
}
