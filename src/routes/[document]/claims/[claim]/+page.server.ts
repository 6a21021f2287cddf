import { error } from '@sveltejs/kit';
import { listDocuments } from '#commands/seeds.ts';
import { readSite } from '#commands/site.ts';
import { printClaimPage } from '#lib/pages/printed/claimpage.ts';
import { loadSeed } from '../../../seed.ts';
import type { PageServerLoad } from './$types';

/** One page a claim, retired ones included: an id that was public once keeps its page. */
export async function entries() {
  const all = await Promise.all(
    (await listDocuments()).map(async (document) =>
      (await loadSeed(document)).document.claims.map((claim) => ({ document, claim: claim.id }))
    )
  );
  return all.flat();
}

export const load: PageServerLoad = async ({ params }) => {
  const { document, story } = await loadSeed(params.document);
  const site = readSite(process.env);
  const address = site === null ? null : `${site}/${document.id}/claims/${params.claim}/`;
  const printed = printClaimPage(document, story, params.claim, address);
  if (!printed.ok) error(404, printed.reason);
  return { page: printed.page };
};
