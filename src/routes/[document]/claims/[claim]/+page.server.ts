import { error } from '@sveltejs/kit';
import { listDocuments } from '#commands/seeds.ts';
import { printClaimPage } from '#lib/pages/printed/claimpage.ts';
import { showControlsIn } from '#lib/words/controls.ts';
import { absoluteAddress } from '../../../canonical.ts';
import { describePreview } from '../../../preview.ts';
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
  const path = `/${document.id}/claims/${params.claim}/`;
  const canonical = absoluteAddress(path);
  const printed = printClaimPage(document, story, params.claim, canonical);
  if (!printed.ok) error(404, printed.reason);
  const picture = describePreview(`${path}preview.png`, printed.page.spoken);
  return { page: showControlsIn(printed.page), canonical, picture };
};
