// npm run bench: measures the timeline beside others on the same events, and prints medians and ratios in one table.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { makePageOf, names } from './contestants.ts';
import type { Name } from './contestants.ts';
import { measure } from './measure.ts';
import { serve } from './serve.ts';
import { howToInstall, provideChromium } from '../tests/runner/chromium.mjs';
import { printTable, summarize } from './table.ts';
import type { Result } from './table.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    counts: { type: 'string' },
    slower: { type: 'string' },
    runs: { type: 'string' },
    write: { type: 'string' },
    help: { type: 'boolean', default: false }
  }
});

if (options.help) {
  console.log(`npm run bench [-- options]
  --quick           one run each, without 100,000 events for what cannot draw them
  --only a,b        of ${names.join(', ')}
  --counts 12,1000  how many events; 12, 1000, 10000 and 100000 if not given
  --slower 1,4      how many times slower the processor is
  --runs 3          how often each is measured; the median counts
  --write FILE      writes all figures as JSON too
SOURCELINE_CHROMIUM names the browser; else Playwright’s own or the machine’s is taken.`);
  process.exit(0);
}

const numbers = (text: string | undefined, usual: number[]): number[] =>
  text === undefined ? usual : text.split(',').map(Number);
const chosen =
  options.only === undefined ? names : names.filter((name) => options.only?.split(',').includes(name));
const counts = numbers(options.counts, [12, 1000, 10_000, 100_000]);
const slownesses = numbers(options.slower, [1, 4]);
const runs = options.quick ? 1 : Number(options.runs ?? 3);
/** Beyond so many events these do not draw within a minute (measured once), and a short run leaves them out. */
const mostOf: Partial<Record<Name, number>> = { timelinejs: 1000, vis: 10_000 };

const folder = new URL('rivals/', import.meta.url).pathname;
if (!existsSync(`${folder}node_modules`)) {
  console.log('Installing what the timeline is measured against …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}

const pages = [];
for (const name of chosen) pages.push(await makePageOf(name));
const site = await serve(pages, counts);
const executablePath = provideChromium(console.log);
if (executablePath === undefined) throw new Error(howToInstall);
const browser = await chromium.launch({ executablePath });
const results: Result[] = [];
try {
  // A browser that has just started is slow for whoever comes first.
  for (const { name } of pages.slice(0, 2)) {
    const data = encodeURIComponent(`${site.origin}/${counts[0]}.json`);
    await measure(browser, { url: `${site.origin}/${name}/?data=${data}`, slower: 1, patience: 20_000 });
  }
  for (const count of counts)
    for (const slower of slownesses)
      // Contestants take turns, so that what else the machine does meets all alike.
      for (let run = 0; run < runs; run += 1)
        for (const name of chosen) {
          if (options.quick && count > (mostOf[name] ?? Infinity)) continue;
          const query = `?n=${count}&data=${encodeURIComponent(`${site.origin}/${count}.json`)}`;
          const patience = options.quick ? 20_000 : 60_000;
          const measured = await measure(browser, {
            url: `${site.origin}/${name}/${query}`,
            slower,
            patience
          });
          results.push({ name, count, slower, ...measured });
          process.stderr.write(
            `${name} ${count} at ${slower}×: drawn ${measured.drawn?.toFixed(0) ?? 'not'}\n`
          );
        }
} finally {
  await browser.close();
  site.close();
}
const summary = summarize(results);
console.log(printTable(summary, pages));
console.log(
  `Load of the machine at the end: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')}.`
);
if (options.write !== undefined)
  await writeFile(options.write, JSON.stringify({ summary, results }, null, 1));
