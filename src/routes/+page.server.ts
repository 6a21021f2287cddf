import { printLibraryEntry } from '#lib/pages/printed/library.ts';
import { absoluteAddress } from './canonical.ts';
import { documentEntries, loadSeed } from './seed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const seeds = await Promise.all((await documentEntries()).map(({ document }) => loadSeed(document)));
  return {
    entries: seeds.map(({ document }) => printLibraryEntry(document)),
    canonical: absoluteAddress('/')
  };
};
