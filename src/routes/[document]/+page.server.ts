import { loadSeed, documentEntries } from '../seed.ts';
import { absoluteAddress } from '../canonical.ts';
import { describeArticle } from '#lib/pages/printed/article.ts';
import { printDocument } from '#lib/pages/printed/document.ts';
import type { PageServerLoad } from './$types';

export const entries = documentEntries;

export const load: PageServerLoad = async ({ params }) => {
  const { document, story } = await loadSeed(params.document);
  const printed = printDocument(document, story);
  const canonical = absoluteAddress(`/${document.about.id}/`);
  return { printed, canonical, article: describeArticle(printed.about, canonical) };
};
