// Debian's Firefox, driven by puppeteer-core over WebDriver BiDi.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './program.mjs';

export const firefox = {
  name: 'Firefox',
  package: 'firefox-esr',
  find: () => findProgram('firefox-esr') ?? findProgram('firefox'),

  /** @param {string} program @returns {Promise<import('./path.mjs').Browser>} */
  async open(program) {
    const { default: puppeteer } = await import('puppeteer-core');
    // It writes to its home, which may not be writable.
    const home = mkdtempSync(join(tmpdir(), 'sourceline-firefox-'));
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program,
      headless: true,
      env: { ...process.env, HOME: home }
    });
    const page = await openPage(browser);
    return {
      ...page,
      openWindow: () => openPage(browser),
      async close() {
        await browser.close();
        rmSync(home, { recursive: true, force: true });
      }
    };
  }
};

/** @param {import('puppeteer-core').Browser} browser @returns {Promise<import('./path.mjs').Browser>} */
async function openPage(browser) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return {
    goto: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    reload: async () => void (await page.reload({ waitUntil: 'load' })),
    back: () => page.evaluate(() => history.back()),
    click: ({ x, y }) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key)),
    evaluate: (script, ...values) =>
      page.evaluate((text, given) => new Function(text).apply(null, given), script, values),
    close: () => page.close()
  };
}
