// Every claim of every document, for the library's search; fetched only by who searches.
import { printFoundClaims } from '#lib/pages/printed/library.ts';
import { showControlsIn } from '#lib/words/controls.ts';
import { documentEntries, loadSeed } from '../seed.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async () => {
  const seeds = await Promise.all((await documentEntries()).map(({ document }) => loadSeed(document)));
  const claims = seeds.flatMap(({ document }) => showControlsIn(printFoundClaims(document)));
  return new Response(`${JSON.stringify(claims)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' }
  });
};
