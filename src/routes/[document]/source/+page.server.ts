import { printWholeText } from '#lib/pages/printed/wholetext.ts';
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
    whole: showControlsIn(printWholeText(document, story)),
    canonical: absoluteAddress(`/${document.id}/source/`),
    picture: describeDocumentPreview(seed)
  };
};
