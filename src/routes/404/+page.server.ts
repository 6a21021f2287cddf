import { documentEntries, loadSeed } from '../seed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const seeds = await Promise.all((await documentEntries()).map(({ document }) => loadSeed(document)));
  return { documents: seeds.map(({ document: { about } }) => ({ id: about.id, title: about.title })) };
};
