import { claimsAsCsv } from '#lib/export/claimscsv.ts';
import { documentEntries, loadSeed } from '../../seed.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = documentEntries;

export const GET: RequestHandler = async ({ params }) => {
  const { document } = await loadSeed(params.document);
  return new Response(claimsAsCsv(document), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' }
  });
};
