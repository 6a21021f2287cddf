import { error } from '@sveltejs/kit';
import { readSite } from '#commands/site.ts';
import { exportSvg } from '#lib/export/svg.ts';
import { loadSeed, viewEntries } from '../../seed.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = viewEntries;

export const GET: RequestHandler = async ({ params }) => {
  const seed = await loadSeed(params.document);
  const view = seed.story.views.find(({ id }) => id === params.view);
  if (!view) error(404, `${params.document} has no view “${params.view}”.`);
  return new Response(exportSvg(seed.document, view, undefined, readSite()), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' }
  });
};
