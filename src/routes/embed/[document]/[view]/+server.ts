// A chart for a frame in another page.
import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { hashOf } from '#commands/policyhash.ts';
import { readSite } from '#commands/site.ts';
import { collectExport } from '#lib/export/collect.ts';
import { correctionsOf } from '#lib/export/embed/corrections.ts';
import { writeEmbed } from '#lib/export/embed/page.ts';
import { absoluteAddress } from '../../../canonical.ts';
import { loadSeed, viewEntries } from '../../../seed.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries = viewEntries;

export const GET: RequestHandler = async ({ params }) => {
  const { document, story } = await loadSeed(params.document);
  const view = story.views.find(({ id }) => id === params.view);
  if (!view) error(404, `${params.document} has no view “${params.view}”.`);
  const page = writeEmbed(collectExport(document, view, readSite()), correctionsOf(document, view), {
    base,
    canonical: absoluteAddress(`/${params.document}/`),
    hash: hashOf
  });
  // Just this, or the file is not taken for a page.
  return new Response(page, { headers: { 'content-type': 'text/html' } });
};
