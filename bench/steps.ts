// npm run bench:steps — what a step of the lesson costs: every step of the first document's lesson, forth, flattened and
// put back, in Chromium with a processor four times slower, on the site in build/. Ends with 1 if a task took over 50 ms.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { serveSite } from '#commands/serve/site.ts';
import { findChromium } from '../tests/runner/chromium.mjs';

/** A longer task is felt: the W3C's Long Tasks. https://www.w3.org/TR/longtasks-1/ ms */
const longest = 50;
const slowness = 4;
/** As long as a class needs to see that something changed; the slides beside it are laid out meanwhile. ms */
const pause = 450;

/** One task of the main thread in a trace, in microseconds. */
interface Task {
  name: string;
  ts: number;
  dur?: number;
  /** What the thread itself ran of it, so that another program on the machine is no cost of ours. */
  tdur?: number;
  pid: number;
  tid: number;
}

if (!existsSync('build/index.html')) throw new Error('There is no site in build/; run npm run build first.');
const server = createServer(serveSite('build'));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: findChromium() });
const context = await browser.newContext({
  viewport: { width: 1280, height: 720 },
  serviceWorkers: 'block'
});
const page = await context.newPage();
const client = await context.newCDPSession(page);
await page.goto(`${origin}/huawei-5g/present/`);
await page.locator('.lesson.live').waitFor();
await page.waitForTimeout(2000);
await client.send('Emulation.setCPUThrottlingRate', { rate: slowness });

const tasks: Task[] = [];
client.on('Tracing.dataCollected', ({ value }) => tasks.push(...(value as unknown as Task[])));
await client.send('Tracing.start', {
  transferMode: 'ReportEvents',
  traceConfig: { includedCategories: ['toplevel', 'blink.user_timing', '__metadata'] }
});
const total = await page.locator('.stage').count();
const ways = [
  ['the next step', 'PageDown', total - 1],
  ['the step before', 'PageUp', total - 1]
] as const;
const press = async (what: string, key: string) => {
  const step = new URL(page.url()).hash.replace('#/', '');
  await page.evaluate((name) => performance.mark(name), `${what}, from ${step || 'about'}`);
  await page.keyboard.press(key);
  await page.waitForTimeout(pause);
};
for (const [what, key, times] of ways) {
  for (let at = 0; at < times; at++) await press(what, key);
}
for (let at = 1; at < total; at++) {
  await page.keyboard.press('PageDown');
  await page.waitForTimeout(pause);
  await press('flattened', 'x');
  await press('put back', 'x');
}
const isDone = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
await client.send('Tracing.end');
await isDone;
await browser.close();
server.close();

// The page's own marks tell its main thread from every other.
const marks = tasks.filter(({ name }) => / from [a-z]/.test(name)).sort((a, b) => a.ts - b.ts);
const own = tasks.filter(
  ({ name, pid, tid, dur }) =>
    dur !== undefined && name.endsWith('RunTask') && pid === marks[0]!.pid && tid === marks[0]!.tid
);
const costs = marks.map(({ name, ts }, at) => {
  const end = marks[at + 1]?.ts ?? Infinity;
  return {
    name,
    cost: Math.max(
      0,
      ...own.filter((task) => task.ts >= ts && task.ts < end).map(({ dur, tdur }) => (tdur ?? dur!) / 1000)
    )
  };
});
const kinds = [...new Set(costs.map(({ name }) => name.split(',')[0]!))];
for (const kind of kinds) {
  const all = costs.filter(({ name }) => name.startsWith(`${kind},`)).sort((a, b) => b.cost - a.cost);
  const middle = all[Math.floor(all.length / 2)]!.cost;
  const worst = all.slice(0, 3).map(({ name, cost }) => `${cost.toFixed(0)} ms ${name.split(', ')[1]!}`);
  console.log(
    `${kind}: longest task ${middle.toFixed(0)} ms in the middle of ${all.length}; worst ${worst.join(', ')}`
  );
}
const over = costs.filter(({ cost }) => cost > longest);
console.log(
  `${over.length} of ${costs.length} changes had a task over ${longest} ms at ${slowness}× slower.`
);
process.exitCode = over.length > 0 ? 1 : 0;
