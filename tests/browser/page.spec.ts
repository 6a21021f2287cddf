// Every page of the site: weight, requests, axe in each theme, narrow and enlarged, and the reader's settings.
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { expect, test } from './page.ts';

const pages = ['/', '/huawei-5g/', '/huawei-5g/source/', '/huawei-5g/claims/', '/404.html'];
const themes = ['light', 'dark', 'projector'] as const;

/** kB, gzip, by kind of file, of all that a page asks for before the reader does anything. */
async function weigh(page: Page, address: string): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    const kind = /\.(js|css|woff2|svg|json)$/.exec(path)?.[1] ?? 'html';
    reading.push(
      response.body().then((body) => {
        const size = kind === 'woff2' ? body.length : gzipSync(body).length;
        sizes[kind] = (sizes[kind] ?? 0) + size / 1000;
      })
    );
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await Promise.all(reading);
  return sizes;
}

test('the article and its charts weigh at most 90 kB and run none of the program before a reader moves; the fonts 70', async ({
  page
}) => {
  const programs: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/_app/') && request.resourceType() === 'script') programs.push(request.url());
  });
  const { woff2 = 0, ...sizes } = await weigh(page, '/huawei-5g/');
  const told = JSON.stringify(sizes);
  // Without JavaScript all of it is there, so this is the page with its charts and not a frame for them.
  expect(sizes.html, told).toBeGreaterThan(20);
  expect(
    Object.values(sizes).reduce((sum, size) => sum + size, 0),
    told
  ).toBeLessThanOrEqual(90);
  expect(programs).toEqual([]);
  expect(woff2, `fonts ${woff2.toFixed(1)}`).toBeLessThanOrEqual(70);
  // The first move brings it.
  await page.mouse.move(200, 200);
  await expect(page.locator('html')).toHaveAttribute('data-program', 'ready');
  expect(programs.length).toBeGreaterThan(0);
});

for (const address of pages) {
  // The audit, with its five thousand elements, is looked at in parts in audit.spec.ts.
  if (!address.endsWith('/claims/')) {
    test(`axe finds nothing on ${address} in any theme`, async ({ page }) => {
      for (const theme of themes) {
        await page.goto(address);
        // As the settings do it; that they last is tested below.
        await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme);
        expect(await findViolations(page, { onlyColours: theme !== 'light' }), theme).toEqual([]);
      }
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(address);
      expect(await findViolations(page, { onlyColours: true }), 'forced colours').toEqual([]);
    });
  }

  for (const [width, size] of [
    [320, ''],
    [390, ''],
    [640, 'largest']
  ] as const) {
    test(`${address} loses nothing to the side at ${width} px${size && ', text enlarged'}`, async ({
      page
    }) => {
      await page.addInitScript((chosen) => {
        localStorage.setItem('sourceline-settings', JSON.stringify({ size: chosen }));
      }, size);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const [wide, room] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(wide).toBeLessThanOrEqual(room!);
    });
  }
}

test('axe finds nothing with a claim selected, beside the charts and on the sheet', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/huawei-5g/#timeline.founded');
    await expect(page.locator('.card')).toBeVisible();
    expect(await findViolations(page), `at ${width} px`).toEqual([]);
    await page.goto('about:blank');
  }
});

test('text at 200 % loses nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const address of pages) {
    await page.goto(address);
    // Browsers enlarge text by the root's size. A style sheet of the test's own would break the policy; CSSOM may.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, address).toBeLessThanOrEqual(1280);
  }
});

test('settings are remembered, hold on every page, and before the first paint', async ({ page }) => {
  await page.goto('/huawei-5g/');
  await page.getByText('Settings').click();
  await page.getByLabel('Dark').check();
  await page.getByLabel('130 %').check();
  await page.getByLabel('As little as possible').check();
  const root = page.locator('html');
  for (const address of pages) {
    // Whatever else runs, the head's own script has set them when the body begins.
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForSelector('body', { state: 'attached' });
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await expect(root).toHaveAttribute('data-size', 'larger');
    await expect(root).toHaveAttribute('data-motion', 'reduced');
  }
  await page.goto('/huawei-5g/');
  await page.getByText('Settings').click();
  await expect(page.getByLabel('Dark')).toBeChecked();
  await page.getByLabel('As the system').check();
  await expect(root).not.toHaveAttribute('data-theme', /./);
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Dark')).toBeHidden();
});

test('what is said of the offline copy is written into its line of the settings and nowhere else', async ({
  page
}) => {
  const shown = () =>
    page.locator('button').evaluateAll((all) => all.map((button) => (button as HTMLElement).hidden));
  for (const path of ['/huawei-5g/', '/huawei-5g/present/']) {
    await page.goto(path);
    const before = await shown();
    // The worker tells the page twice: while it keeps the document, and when it has.
    await page.evaluate(() => {
      for (const state of ['partly', 'ready'])
        navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data: { state, bytes: 1e6 } }));
    });
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready');
    expect(await shown(), path).toEqual(before);
  }
});

test('the library finds claims by their words', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('revenue 100');
  const found = page.getByRole('search').getByRole('listitem');
  await expect(found).toHaveCount(1);
  await found.getByRole('link').click();
  await expect(page).toHaveURL(/\/huawei-5g\/claims\/revenue-2018\/$/);
  // Back leads to what was searched for, and a number or a year is found as it was read.
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('revenue 100');
  await expect(found).toHaveCount(1);
  await page.getByRole('searchbox').fill('70000');
  await expect(found).toHaveText(/70,000/);
  await page.reload();
  await expect(found).toHaveText(/70,000/);
  await page.getByRole('searchbox').fill('2019');
  await expect(found.first()).toContainText('dated');
  await page.getByRole('searchbox').fill('');
  await expect(page).toHaveURL(/\/$/);
});

test('a missing page leads on, at any depth', async ({ page, complaints }) => {
  const response = await page.goto('/no/such/place/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await page.getByRole('link', { name: 'the text' }).first().click();
  await expect(page).toHaveURL(/\/source\/$/);
  // Chromium itself writes the 404 to the console.
  await expect.poll(() => complaints.splice(0).length).toBe(1);
});
