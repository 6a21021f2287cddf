// Every page for search engines. A sitemap holds absolute addresses only, so it is empty where no site is configured.
import { documentEntries, loadSeed } from '../seed.ts';
import { absoluteAddress } from '../canonical.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async () => {
  const paths = ['/', '/guide/'];
  for (const { document } of await documentEntries()) {
    const { claims } = (await loadSeed(document)).document;
    paths.push(`/${document}/`, `/${document}/source/`, `/${document}/claims/`, `/${document}/worksheet/`);
    paths.push(...claims.map(({ id }) => `/${document}/claims/${id}/`));
  }
  const addresses = paths.flatMap((path) => absoluteAddress(path) ?? []);
  const lines = addresses.map((address) => `  <url><loc>${escapeXml(encodeURI(address))}</loc></url>`);
  return new Response(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...lines,
      '</urlset>',
      ''
    ].join('\n'),
    { headers: { 'content-type': 'application/xml; charset=utf-8' } }
  );
};

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&apos;').replaceAll('<', '&lt;');
}
