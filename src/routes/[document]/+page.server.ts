import { describeDocumentPreview } from '../preview.ts';
import { loadSeed, documentEntries } from '../seed.ts';
import { absoluteAddress } from '../canonical.ts';
import { describeArticle } from '#lib/pages/printed/article.ts';
import { showControlsIn } from '#lib/words/controls.ts';
import { printDocument } from '#lib/pages/printed/document.ts';
import type { PageServerLoad } from './$types';

export const entries = documentEntries;

export const load: PageServerLoad = async ({ params }) => {
  const seed = await loadSeed(params.document);
  const { document, story } = seed;
  const printed = showControlsIn(printDocument(document, story));
  const canonical = absoluteAddress(`/${document.about.id}/`);
  return {
    printed,
    canonical,
    picture: describeDocumentPreview(seed),
    article: describeArticle(printed.about, canonical)
  };
};
