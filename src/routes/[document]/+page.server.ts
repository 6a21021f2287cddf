import { loadSeed, documentEntries } from '../seed.ts';
import { printDocument } from '#lib/pages/printed/document.ts';
import type { PageServerLoad } from './$types';

export const entries = documentEntries;

export const load: PageServerLoad = async ({ params }) => {
  const { document, story } = await loadSeed(params.document);
  return { printed: printDocument(document, story) };
};
