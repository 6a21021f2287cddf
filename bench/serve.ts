// Serves the contestants' pages and the events on this machine, out of memory.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFont } from './contestants.ts';
import type { Page } from './contestants.ts';
import { makeEvents } from './synthetic.ts';

/** Opens on a free port; `close` ends it. */
export async function serve(
  pages: readonly Page[],
  counts: readonly number[]
): Promise<{ origin: string; close: () => void }> {
  const font = await readFont();
  const files = new Map<string, { type: string; body: string | Buffer }>([
    ['/fonts/source-sans-3.woff2', { type: 'font/woff2', body: font }],
    ...pages.map(({ name, html }) => [`/${name}/`, { type: 'text/html', body: html }] as const),
    ...counts.map((count) => {
      const body = Buffer.from(JSON.stringify(makeEvents(count)));
      return [`/${count}.json`, { type: 'application/json', body }] as const;
    })
  ]);
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
