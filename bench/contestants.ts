// Builds each contestant's page as its users would: one small script, one sheet of styles, one HTML file.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { makePage } from '../src/bench/plugin.ts';

export interface Page {
  name: string;
  html: string;
  /** Bytes of HTML, script and styles, gzip. */
  weight: number;
}

/** What can stand in the ring, the product first; the last two are floors that no product need reach. */
export const names = ['sourceline', 'timelinejs', 'vis', 'plot', 'svg', 'canvas'] as const;
export type Name = (typeof names)[number];

export async function makePageOf(name: Name): Promise<Page> {
  const html = name === 'sourceline' ? await makePage() : await makeRival(name);
  return { name, html, weight: gzipSync(html, { level: 9 }).length };
}

/** Inline, so that no contestant waits for a second request; the styles before what is painted. */
async function makeRival(name: string): Promise<string> {
  const root = new URL('rivals/', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      assetsInlineLimit: 0,
      cssMinify: true,
      rollupOptions: { input: `${root}${name}.js`, output: { format: 'iife' } }
    }
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : []
  );
  const script = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
  const styles = outputs
    .map((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? String(one.source) : ''))
    .join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><style>body{margin:16px}${styles}</style></head><body><div id="timeline"></div><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}

/** The one file that pages ask for besides. */
export function readFont(): Promise<Buffer> {
  return readFile(new URL('../static/fonts/source-sans-3.woff2', import.meta.url));
}
