import { claimsJsonSchema } from '#lib/claims/jsonschema.ts';
import { documentEntries, loadSeed } from '../../seed.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = documentEntries;

/** The same for every document; it stands beside each claims.json, so that a folder of downloads is whole. */
export const GET: RequestHandler = async ({ params }) => {
  await loadSeed(params.document);
  return new Response(`${JSON.stringify(claimsJsonSchema(), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' }
  });
};
