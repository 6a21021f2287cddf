// From the click to the file, in Chromium: opens the built page, puts the view’s data in its menu’s way, and clicks.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright';
import { serveSite } from '#commands/serve/site.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { findChromium } from '../tests/runner/chromium.mjs';

/** ms from the click to the bytes that are saved, the first time after the menu opened and the next; null: failed. */
export interface Clicked {
  first: number | null;
  next: number | null;
}

/** What the page notes: when the button was clicked, and when a file’s address was made. */
interface Noted {
  __clicked: number;
  __made: number | null;
}

/** Starts a browser and the site in `build/`; `click` measures one button with a view of its own. */
export async function openMenus(): Promise<{
  click: (input: ExportInput, button: string) => Promise<Clicked>;
  close: () => Promise<void>;
}> {
  if (!existsSync('build/index.html'))
    throw new Error('There is no site in build/; run npm run build first.');
  const server = createServer(serveSite('build'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: findChromium() });
  return {
    click: (input, button) => clickOnce(browser, origin, input, button),
    close: async () => {
      await browser.close();
      server.close();
    }
  };
}

async function clickOnce(
  browser: Browser,
  origin: string,
  input: ExportInput,
  button: string
): Promise<Clicked> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    acceptDownloads: true
  });
  const page = await context.newPage();
  // What the compiler of this file writes around functions, the page does not know.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => {
    const noted = window as unknown as Noted;
    addEventListener(
      'click',
      () => Object.assign(noted, { __clicked: performance.now(), __made: null }),
      true
    );
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      noted.__made = performance.now();
      return make(blob);
    };
  });
  const { document, view } = input;
  await page.route(`**/${document.id}/${view.id}.json`, (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(input) })
  );
  try {
    await page.goto(`${origin}/${document.id}/`, { waitUntil: 'load' });
    const figure = page.locator(`figure#${view.id}`);
    await figure.getByRole('button', { name: 'Export …' }).click();
    const menu = figure.getByRole('region', { name: 'Export this chart' });
    await menu.getByLabel('Headline').waitFor();
    // As long as a reader needs to find the button.
    await page.waitForTimeout(1000);
    const once = async (): Promise<number | null> => {
      const isDone = page.waitForFunction(() => (window as unknown as Noted).__made, null, {
        timeout: 60_000
      });
      await menu.getByRole('button', { name: button, exact: true }).click();
      return isDone.then(
        () =>
          page.evaluate(() => {
            const { __clicked, __made } = window as unknown as Noted;
            return (__made ?? NaN) - __clicked;
          }),
        () => null
      );
    };
    const first = await once();
    await page.waitForTimeout(500);
    await page.evaluate(() => Object.assign(window, { __made: null }));
    return { first, next: await once() };
  } finally {
    await context.close();
  }
}
