import { printAbout } from '#lib/pages/printed/about.ts';
import { collectBank } from '#lib/worksheet/collect.ts';
import { showControlsIn } from '#lib/words/controls.ts';
import { documentEntries, loadSeed } from '../../seed.ts';
import type { PageServerLoad } from './$types';

export const entries = documentEntries;

export const load: PageServerLoad = async ({ params }) => {
  const { document, story, classroom } = await loadSeed(params.document);
  return {
    ...showControlsIn({ about: printAbout(document), bank: collectBank(document, story, classroom) })
  };
};
