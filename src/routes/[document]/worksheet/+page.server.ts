import { printAbout } from '#lib/pages/printed/about.ts';
import { collectBank } from '#lib/worksheet/collect.ts';
import { documentEntries, loadSeed } from '../../seed.ts';
import type { PageServerLoad } from './$types';

export const entries = documentEntries;

export const load: PageServerLoad = async ({ params }) => {
  const { document, story, classroom } = await loadSeed(params.document);
  return { about: printAbout(document), bank: collectBank(document, story, classroom) };
};
