// Keeps a document for the time without a network. What was visited is kept as it comes; the page asks for the whole
// document once it has loaded (static/offline.js), so that a reader’s first load waits for nothing.
/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;
const store = `sourceline-${version}`;
/** Files with their content’s hash in the name, and the site’s own: the same for as long as this version is. */
const fixed = new Set([...build, ...files]);
/** ms after which a slow network is left for what is kept. */
const patience = 3000;

/**
 * Everything of the document that a path belongs to, and the library that leads to it. The last is asked for first: the
 * lesson as one file, which says it all again, comes when the rest is there.
 */
function partsOf(path: string): string[] {
  const document = path.slice(base.length).split('/')[1] ?? '';
  const own = `${base}/${document}/`;
  const pages = prerendered.filter(
    (page) => page === `${base}/` || (document !== '' && page.startsWith(own))
  );
  const isWhole = (page: string) => page.endsWith('/lesson.html');
  return [
    ...pages.filter(isWhole),
    ...pages.filter((page) => !isWhole(page)),
    ...build,
    ...files.filter((file) => !file.includes('/pictures/'))
  ];
}

async function tellAll(message: object): Promise<void> {
  for (const client of await worker.clients.matchAll()) client.postMessage(message);
}

/** What a worker's script imports and no list of the build names; each once. */
async function importsOf(script: string, answer: Response, asked: Set<string>): Promise<string[]> {
  const found = (await answer.clone().text()).matchAll(/["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g);
  const paths = [...found].map(([, name]) => new URL(name!, new URL(script, worker.location.href)).pathname);
  const fresh = [...new Set(paths)].filter((one) => !asked.has(one));
  for (const one of fresh) asked.add(one);
  return fresh;
}

/** Fetches what is missing, a few at a time, and says how much is kept; what failed is asked for at the next visit. */
async function keep(path: string): Promise<void> {
  const cache = await caches.open(store);
  const waiting = partsOf(path);
  const asked = new Set(waiting);
  const take = async (): Promise<boolean> => {
    let isWhole = true;
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      let answer = await cache.match(part);
      if (!answer) {
        const fetched = await fetch(part).catch(() => null);
        if (fetched?.ok) await cache.put(part, fetched.clone());
        else isWhole = false;
        answer = fetched?.ok ? fetched : undefined;
      }
      if (answer && part.includes('/workers/')) waiting.push(...(await importsOf(part, answer, asked)));
    }
    return isWhole;
  };
  const whole = (await Promise.all([take(), take(), take()])).every(Boolean);
  await tellAll({ state: whole ? 'ready' : 'partly', bytes: await weigh(cache) });
}

async function weigh(cache: Cache): Promise<number> {
  let bytes = 0;
  for (const request of await cache.keys()) {
    const answer = await cache.match(request);
    bytes += answer ? (await answer.blob()).size : 0;
  }
  return bytes;
}

async function answerFixed(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(store)).put(request, answer.clone());
  return answer;
}

/** The network first, so that what a reader sees is never old while there is one. */
async function answerPage(request: Request): Promise<Response> {
  const cache = await caches.open(store);
  const kept = await cache.match(request, { ignoreSearch: true });
  const fresh = fetch(request).then(async (answer) => {
    if (answer.ok && !new URL(request.url).search) await cache.put(request, answer.clone());
    return answer;
  });
  if (!kept) return fresh;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patience));
  return Promise.race([fresh.catch(() => kept), late]);
}

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith('sourceline-') && name !== store) await caches.delete(name);
      }
      await worker.clients.claim();
    })()
  );
});

worker.addEventListener('message', (event) => {
  const asked = event.data as { keep?: string; take?: boolean };
  if (asked.take) void worker.skipWaiting();
  if (asked.keep !== undefined) event.waitUntil(keep(asked.keep));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  event.respondWith(fixed.has(url.pathname) ? answerFixed(request) : answerPage(request));
});
