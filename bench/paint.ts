// npm run bench:paint — the first paint of the article's page, with its text and charts in it, beside that of pages bare of all but
// a timeline of twelve events in vis-timeline and Plot, on a processor four times slower; medians of turns taken in one run.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { listen } from '../src/commands/serve/listen.ts';
import { serveSite } from '../src/commands/serve/site.ts';
import { howToInstall, provideChromium } from '../tests/runner/chromium.mjs';
import { makePageOf } from './contestants.ts';
import { serve } from './serve.ts';

const runs = 9;
const slower = 4;
const count = 12;

if (!existsSync('build/huawei-5g/index.html'))
  throw new Error('There is no built site: run “npm run build” first.');
const executablePath = provideChromium(console.log);
if (executablePath === undefined) throw new Error(howToInstall);

const rivals = [await makePageOf('vis'), await makePageOf('plot')];
const bare = await serve(rivals, [count]);
const site = await listen(serveSite('build', ''), { host: 'localhost', port: 46_900, tries: 500 });
if (!site.ok) throw new Error(site.detail);
const data = encodeURIComponent(`${bare.origin}/${count}.json`);
const pages = [
  { name: 'huawei-5g', url: `http://localhost:${site.port}/huawei-5g/` },
  ...rivals.map(({ name }) => ({ name, url: `${bare.origin}/${name}/?data=${data}` }))
];

const browser = await chromium.launch({ executablePath });
const paints = new Map<string, number[]>(pages.map(({ name }) => [name, []]));
for (let run = 0; run <= runs; run += 1)
  for (const { name, url } of pages) {
    const paint = await measurePaint(url);
    // The first turn warms the browser and the servers.
    if (run > 0) paints.get(name)?.push(paint);
  }
await browser.close();
site.close();
bare.close();

const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;
const own = medianOf(paints.get('huawei-5g') ?? []);
for (const [name, values] of paints)
  console.log(
    `${name.padEnd(10)} ${medianOf(values).toFixed(0).padStart(5)} ms (${(medianOf(values) / own).toFixed(2)}), from ${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`
  );
console.log(
  `First contentful paint, CPU 1/${slower}, medians of ${runs}; in brackets how many times the article's.`
);

/** ms from the start of the page to its first contentful paint. */
async function measurePaint(url: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block'
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(url, { waitUntil: 'commit' });
  const paint = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
  );
  const value = (await paint.jsonValue()) as number;
  await context.close();
  return value;
}
