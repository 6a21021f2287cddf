import { listDocuments } from '#commands/seeds.ts';
import { loadSeed } from '../seed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const documents = await listDocuments();
  const views = await Promise.all(
    documents.map(async (document) =>
      (await loadSeed(document)).story.views.map(({ id }) => ({ document, file: `${id}.json` }))
    )
  );
  return { views: views.flat() };
};
