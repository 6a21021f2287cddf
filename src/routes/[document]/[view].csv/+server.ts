// A view as a table for a spreadsheet.
import { error } from '@sveltejs/kit';
import { readSite } from '#commands/site.ts';
import { collectExport } from '#lib/export/collect.ts';
import { writeViewCsv } from '#lib/export/viewcsv.ts';
import { loadSeed, viewEntries } from '../../seed.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = viewEntries;

export const GET: RequestHandler = async ({ params }) => {
  const { document, story } = await loadSeed(params.document);
  const view = story.views.find(({ id }) => id === params.view);
  if (!view) error(404, `${params.document} has no view “${params.view}”.`);
  return new Response(writeViewCsv(collectExport(document, view, readSite())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' }
  });
};
