// Everything may be read by everyone; where the site's address is known, this says where its pages are listed.
import { absoluteAddress } from '../canonical.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => {
  const sitemap = absoluteAddress('/sitemap.xml');
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap === null ? [] : [`Sitemap: ${sitemap}`]), ''];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
