import { printLibraryEntry } from '#lib/pages/printed/library.ts';
import { showControlsIn } from '#lib/words/controls.ts';
import { absoluteAddress } from './canonical.ts';
import { describePreview } from './preview.ts';
import { tagline } from './tagline.ts';
import { documentEntries, loadSeed } from './seed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const seeds = await Promise.all((await documentEntries()).map(({ document }) => loadSeed(document)));
  return {
    entries: seeds.map(({ document }) => showControlsIn(printLibraryEntry(document))),
    canonical: absoluteAddress('/'),
    picture: describePreview('/preview.png', tagline)
  };
};
