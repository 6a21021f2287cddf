import { documentEntries, loadSeed } from '../seed.ts';
import type { PageServerLoad } from './$types';

/** Pictures of the guide: a timeline, and what is asked in class. */
const kinds = new Set(['timeline', 'share']);

export const load: PageServerLoad = async () => {
  const seeds = await Promise.all((await documentEntries()).map(({ document }) => loadSeed(document)));
  return {
    documents: seeds.map(({ document, story }) => ({
      id: document.id,
      title: document.about.title,
      pictures: story.views
        .filter(({ kind }) => kinds.has(kind))
        .map(({ id, headline }) => ({ view: id, headline: headline.text }))
    }))
  };
};
