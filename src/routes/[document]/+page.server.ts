import { describeDocumentPreview } from '../preview.ts';
import { loadSeed, documentEntries } from '../seed.ts';
import { absoluteAddress } from '../canonical.ts';
import { describeArticle } from '#lib/pages/printed/article.ts';
import { showControlsIn } from '#lib/words/controls.ts';
import { printAbout } from '#lib/pages/printed/about.ts';
import type { PageServerLoad } from './$types';

export const entries = documentEntries;

export const load: PageServerLoad = async ({ params }) => {
  const seed = await loadSeed(params.document);
  const canonical = absoluteAddress(`/${params.document}/`);
  return {
    canonical,
    picture: describeDocumentPreview(seed),
    article: describeArticle(showControlsIn(printAbout(seed.document)), canonical)
  };
};
