import { printAudit } from '#lib/pages/printed/audit.ts';
import { showControlsIn } from '#lib/words/controls.ts';
import { absoluteAddress } from '../../canonical.ts';
import { describeDocumentPreview } from '../../preview.ts';
import { documentEntries, loadSeed } from '../../seed.ts';
import type { PageServerLoad } from './$types';

export const entries = documentEntries;

export const load: PageServerLoad = async ({ params }) => {
  const seed = await loadSeed(params.document);
  const { document, story } = seed;
  return {
    audit: showControlsIn(printAudit(document, story)),
    canonical: absoluteAddress(`/${document.id}/claims/`),
    picture: describeDocumentPreview(seed)
  };
};
