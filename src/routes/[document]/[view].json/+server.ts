// A view as data: what the export menu and the check of a file read.
import { error } from '@sveltejs/kit';
import { readSite } from '#commands/site.ts';
import { collectExport } from '#lib/export/collect.ts';
import { loadSeed, viewEntries } from '../../seed.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = viewEntries;

export const GET: RequestHandler = async ({ params }) => {
  const seed = await loadSeed(params.document);
  const view = seed.story.views.find(({ id }) => id === params.view);
  if (!view) error(404, `${params.document} has no view “${params.view}”.`);
  return new Response(`${JSON.stringify(collectExport(seed.document, view, readSite()))}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' }
  });
};
