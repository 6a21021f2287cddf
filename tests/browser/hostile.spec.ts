// A document whose every text tries to be a page, a script or a link: all of it shows as text, on every page and in every file.
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { listen } from '../../src/commands/serve/listen.ts';
import { serveSite } from '../../src/commands/serve/site.ts';
import { expect, test } from './page.ts';

const root = join(import.meta.dirname, '..', '..');
const site = join(root, 'test-results', 'hostile');

/** The site built of the hostile document alone, and served. */
async function buildSite() {
  const environment = { ...process.env, SOURCELINE_SEEDS: 'tests/hostile/seeds', SOURCELINE_OUT: site };
  await promisify(execFile)('npx', ['--no-install', 'vite', 'build'], { cwd: root, env: environment });
  const listening = await listen(serveSite(site, ''), { host: 'localhost', port: 46300, tries: 500 });
  if (!listening.ok) throw new Error(listening.detail);
  return listening;
}

/** What came alive: scripts, handlers, pictures, frames and links that only the document could have made. */
function findAlive(page: Page) {
  return page.evaluate(() => {
    const found: string[] = [];
    const { hurt } = window as unknown as { hurt: { calls: number } };
    if (hurt.calls > 0) found.push(`${hurt.calls} calls`);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) found.push(`${element.tagName} ${name}`);
        if (/^(?:href|src|xlink:href|action)$/i.test(name) && /^\s*javascript:/i.test(value))
          found.push(`${element.tagName} ${name}=${value}`);
      }
    }
    for (const element of document.querySelectorAll('img[src="x"], iframe, u, body > svg:not([class])'))
      found.push(element.outerHTML.slice(0, 80));
    if (/[\u202a-\u202e\u2066-\u2069]/.test(document.documentElement.textContent ?? ''))
      found.push('a sign that turns the reading order');
    return found;
  });
}

let listening: Awaited<ReturnType<typeof buildSite>>;

test.beforeAll(async () => {
  listening = await buildSite();
});
test.afterAll(() => listening.close());

test('nothing of a hostile document comes alive on any page, in any picture', async ({ browser }) => {
  // Some thirty pages one after another, one of them the gallery.
  test.slow();
  const { port } = listening;
  const context = await browser.newContext();
  const complaints: string[] = [];
  await context.addInitScript(() => {
    const hurt = Object.assign(() => void hurt.calls++, { calls: 0 });
    Object.assign(window, { hurt });
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => void complaints.push(`dialog: ${dialog.message()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // A browser asks for this beside a picture that stands alone.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const pages = files
    .filter((name) => name.endsWith('index.html'))
    .map((name) => name.replace('index.html', ''));
  const pictures = files.filter((name) => /^markup\/.*\.svg$/.test(name));
  expect(pages).toContain('markup/');
  expect(pictures.length).toBeGreaterThanOrEqual(6);
  for (const path of [...pages, ...pictures]) {
    await page.goto(`http://localhost:${port}/${path}`);
    expect(await findAlive(page), path).toEqual([]);
  }
  for (const place of ['', '#/present', '#/notes', '#/worksheet']) {
    await page.goto('about:blank');
    await page.goto(`http://localhost:${port}/markup/lesson.html${place}`);
    await page.locator('main').waitFor();
    expect(await findAlive(page), `lesson.html${place}`).toEqual([]);
  }
  // What a reader does: selects each mark and each claim of the text.
  await page.goto(`http://localhost:${port}/markup/`);
  await expect(page.locator('#s1')).toContainText('<img src=x onerror=hurt()> opened a shop');
  await expect(page.locator('h1')).toContainText('</title>');
  for (const mark of await page.locator('a.mark:visible').all()) {
    // Where it can be hit: the middle of a sign and its long label may be beside both.
    await mark.locator('rect').first().click();
    expect(await findAlive(page)).toEqual([]);
  }
  expect(complaints).toEqual([]);
  await context.close();
});
