// Answers requests with the files of the built site: a static host in one function.
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findFile } from '#commands/serve/address.ts';
import { isText, mediaTypeOf } from '#commands/serve/media.ts';

/**
 * A request handler that serves the folder `root` under the path `base` (`''`, or `/sub/path` without a
 * slash at the end). It knows GET and HEAD, sends text compressed, and shows the site's own `404.html`
 * for what is not there. Files are read afresh at each request, so a rebuilt site is served at once.
 */
export function serveSite(root: string, base = ''): RequestListener {
  return (request, response) => {
    answer(root, base, request, response).catch((error: unknown) => {
      sendText(response, 500, `The file could not be read: ${String(error)}\n`);
    });
  };
}

async function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return sendText(response, 405, 'Only GET and HEAD are answered here.\n');
  }
  const [pathname = '/', ...query] = (request.url ?? '/').split('?');
  if (pathname === base) return sendMoved(response, `${base}/`, query);
  if (!pathname.startsWith(`${base}/`)) return sendMissing(root, request, response);

  const found = await findFile(root, pathname.slice(base.length));
  switch (found.kind) {
    case 'file':
      return sendFile(request, response, 200, found.path);
    case 'moved':
      return sendMoved(response, base + found.to, query);
    case 'missing':
      return sendMissing(root, request, response);
  }
}

async function sendFile(request: IncomingMessage, response: ServerResponse, status: number, path: string) {
  const { size, mtimeMs } = await stat(path);
  const mediaType = mediaTypeOf(path);
  const isPacked = isText(mediaType) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}${isPacked ? '-gz' : ''}"`;

  response.setHeader('content-type', mediaType);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('etag', tag);
  // Names below `immutable/` carry a hash of their bytes; everything else is asked for again.
  const isForever = path.includes('/_app/immutable/');
  response.setHeader('cache-control', isForever ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (status === 200 && request.headers['if-none-match'] === tag) return response.writeHead(304).end();

  const bytes = await readFile(path);
  const body = isPacked ? gzipSync(bytes) : bytes;
  if (isPacked) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', body.length);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
}

async function sendMissing(root: string, request: IncomingMessage, response: ServerResponse) {
  const page = await findFile(root, '/404.html');
  if (page.kind === 'file') return sendFile(request, response, 404, join(root, '404.html'));
  sendText(response, 404, 'There is no such page.\n');
}

function sendMoved(response: ServerResponse, to: string, query: string[]) {
  const target = [to.replace(/^\/+/, '/'), ...query].join('?');
  response.writeHead(308, { location: target }).end();
}

function sendText(response: ServerResponse, status: number, text: string) {
  if (response.headersSent) return response.end();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
