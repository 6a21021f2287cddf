// Printed on the server alone: the page is as large as its pictures, and needs no script.
import { resolve } from '$app/paths';
import { printGallery } from '#lib/pages/gallery/print.ts';
import { listDocuments } from '#commands/seeds.ts';
import { absoluteAddress } from '../canonical.ts';
import { loadSeed } from '../seed.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = async () => {
  const [first = ''] = await listDocuments();
  const { document, story } = await loadSeed(first);
  const address = resolve('/[document]', { document: first });
  const states = printGallery(document, story, address.endsWith('/') ? address : `${address}/`);
  return { states, canonical: absoluteAddress('/gallery/') };
};
