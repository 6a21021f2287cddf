import { claimsAsJsonLd } from '#lib/export/claimsjsonld.ts';
import { documentEntries, loadSeed } from '../../seed.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = documentEntries;

export const GET: RequestHandler = async ({ params }) => {
  const { document } = await loadSeed(params.document);
  return new Response(`${JSON.stringify(claimsAsJsonLd(document), null, 2)}\n`, {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' }
  });
};
