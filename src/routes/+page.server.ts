import { printAbout } from '#lib/pages/printed/about.ts';
import { documentEntries, loadSeed } from './seed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const entries = await documentEntries();
  const seeds = await Promise.all(entries.map(({ document }) => loadSeed(document)));
  return { documents: seeds.map(({ document }) => printAbout(document)) };
};
