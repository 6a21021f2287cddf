// The test function of every browser test: a page that fails its test when it complains.
import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/**
 * As Playwright's `test`, and at its end the test fails if a page that it opened threw an error, wrote an
 * error or a warning to the console, broke the content-security policy, or asked another origin for
 * anything. A test that provokes one of these on purpose takes it out: `complaints.splice(0)`.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      context.on('page', (page) => watch(page, baseURL ?? '', complaints));
      await use(complaints);
      expect(complaints, 'what the page complained about').toEqual([]);
    },
    { auto: true }
  ]
});

function watch(page: Page, origin: string, complaints: string[]) {
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  // A violated policy is reported by Chromium as an error in the console, with or without JavaScript.
  page.on('console', (message) => {
    // Playwright's own word: only the offline test lets a page keep itself.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && new URL(url).origin !== origin) complaints.push(`asks elsewhere: ${url}`);
  });
}
