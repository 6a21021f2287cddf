// The source text, byte for byte: what the sha256 is of, and what the positions in claims.jsonld count in.
import { error } from '@sveltejs/kit';
import { readFiles } from '#commands/seeds.ts';
import { documentEntries, loadSeed } from '../../seed.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = documentEntries;

export const GET: RequestHandler = async ({ params }) => {
  const { document } = await loadSeed(params.document);
  const bytes = (await readFiles(document.id)).get('source.txt');
  if (!bytes) error(404, `${document.id} has no source.txt.`);
  return new Response(bytes.slice(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
