import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listDocuments } from '#commands/serve/documents.ts';
import { listen, type Listening } from '#commands/serve/listen.ts';
import { serveSite } from '#commands/serve/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-serve-'));
const site = join(folder, 'build');
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
write('build/index.html', 'library');
write('build/404.html', 'nothing here');
write('build/first/index.html', 'the first document');
write('build/first/claims/a.b/index.html', 'a claim whose id has a dot');
write('build/first/timeline.svg', '<svg/>');
write('build/first/claims.json', '{}');
write('build/plain.html', 'a page without a folder');
write('build/_app/immutable/x.js', 'export {}');
write('build/naïve name.csv', 'a,b');
write('secret.txt', 'not part of the site');
write('seeds/first/source.txt', '');
write('seeds/unbuilt/source.txt', '');

const opened: Extract<Listening, { ok: true }>[] = [];
let port = 0;
let below = 0;

async function openSite(base = ''): Promise<number> {
  const listening = await listen(serveSite(site, base), { host: 'localhost', port: 46100, tries: 500 });
  if (!listening.ok) throw new Error(listening.detail);
  opened.push(listening);
  return listening.port;
}

beforeAll(async () => {
  port = await openSite();
  below = await openSite('/sub/path');
});

afterAll(async () => {
  await Promise.all(opened.map(({ close }) => close()));
  rmSync(folder, { recursive: true });
});

/** A request whose path is sent as it is: `fetch` would tidy it up. */
function ask(
  path: string,
  options: { port?: number; method?: string; headers?: Record<string, string> } = {}
) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', path, agent: false, ...options, port: options.port ?? port },
        (got) => {
          let body = '';
          got.on('data', (bytes: Buffer) => (body += bytes.toString('latin1')));
          got.on('end', () => resolve({ status: got.statusCode ?? 0, headers: got.headers, body }));
        }
      );
      sent.on('error', reject);
      sent.end();
    }
  );
}

describe('serveSite', () => {
  it.each([
    ['/', 'library', 'text/html'],
    ['/first/', 'the first document', 'text/html'],
    ['/first/?claim=x', 'the first document', 'text/html'],
    ['/first/claims/a.b/', 'a claim whose id has a dot', 'text/html'],
    ['/first/timeline.svg', '<svg/>', 'image/svg+xml'],
    ['/first/claims.json', '{}', 'application/json'],
    ['/plain', 'a page without a folder', 'text/html'],
    ['/na%C3%AFve%20name.csv', 'a,b', 'text/csv']
  ])('answers %s', async (path, body, mediaType) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers['content-type']).toContain(mediaType);
  });

  it.each([
    ['/first', '/first/'],
    ['/first?claim=x', '/first/?claim=x'],
    ['/first/claims/a.b', '/first/claims/a.b/']
  ])('sends %s to %s, since relative links need the slash', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 308, headers: { location } });
  });

  it('never sends a visitor to another host', async () => {
    const { headers } = await ask('//first');
    expect(String(headers.location ?? '/')).not.toMatch(/^\/\//);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/first/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%ff',
    '/first/timeline.svg/',
    '/nothing',
    '/_app'
  ])('answers %s with the page for what is missing', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'nothing here' });
  });

  it('packs text for those who ask, and names both forms apart', async () => {
    const plain = await ask('/first/');
    const packed = await ask('/first/', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
  });

  it('sends nothing again that has not changed', async () => {
    const { headers } = await ask('/first/');
    const again = await ask('/first/', { headers: { 'if-none-match': String(headers.etag) } });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  it('lets files be kept only whose name changes with their bytes', async () => {
    expect((await ask('/_app/immutable/x.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/first/')).headers['cache-control']).toBe('no-cache');
  });

  it('answers HEAD without a body and refuses to write', async () => {
    expect(await ask('/first/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect(await ask('/first/', { method: 'POST' })).toMatchObject({ status: 405 });
  });

  it('serves below a path, and nothing beside it', async () => {
    expect(await ask('/sub/path/first/', { port: below })).toMatchObject({ status: 200 });
    expect(await ask('/sub/path', { port: below })).toMatchObject({ headers: { location: '/sub/path/' } });
    expect(await ask('/sub/path/first', { port: below })).toMatchObject({
      headers: { location: '/sub/path/first/' }
    });
    expect(await ask('/first/', { port: below })).toMatchObject({ status: 404 });
    expect(await ask('/sub/pathology', { port: below })).toMatchObject({ status: 404 });
  });
});

describe('listen', () => {
  it('takes the next port where the wanted one is taken', async () => {
    const next = await openSite();
    expect(next).toBeGreaterThan(below);
  });

  it('says that a port is taken when no other will do', async () => {
    const listening = await listen(serveSite(site), { host: 'localhost', port, tries: 1 });
    expect(listening).toEqual({ ok: false, reason: 'port-taken', detail: `Port ${port} is taken.` });
  });

  it('answers at 127.0.0.1 and at localhost alike', async () => {
    const answer = await fetch(`http://localhost:${port}/first/`);
    expect(await answer.text()).toBe('the first document');
  });
});

describe('listDocuments', () => {
  it('names the documents that have a page', () => {
    expect(listDocuments(join(folder, 'seeds'), site)).toEqual(['first']);
    expect(listDocuments(join(folder, 'no-seeds'), site)).toEqual([]);
  });
});
