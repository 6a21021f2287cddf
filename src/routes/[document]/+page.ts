import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { PrintedDocument } from '#lib/ui/printed.ts';
import type { PageLoad } from './$types';

/**
 * The server prints the page; the browser takes the same data from `page.json`, so that the page doesn't carry
 * everything twice. static/start.js has fetched it already where the page was opened from outside.
 */
export const load: PageLoad = async ({ data, fetch, params }) => {
  if (import.meta.env.SSR) {
    const { printPage } = await import('../printed.ts');
    return { ...data, printed: await printPage(params.document) };
  }
  return { ...data, printed: await fetchPrinted(params.document, fetch) };
};

async function fetchPrinted(document: string, fetch: typeof globalThis.fetch): Promise<PrintedDocument> {
  const early = globalThis.window?.sourcelineData;
  if (early?.about.id === document) return early;
  const answer = await fetch(resolve('/[document]/page.json', { document }));
  if (!answer.ok) error(answer.status, 'The charts could not be loaded.');
  return (await answer.json()) as PrintedDocument;
}
