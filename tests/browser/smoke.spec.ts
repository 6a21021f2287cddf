// The least that must be true of the served site.
import { expect, test } from './page.ts';

test('the library answers, with a policy that allows no foreign script', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  await expect(page.locator('h1')).toBeVisible();
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain("script-src 'self' 'sha256-");
  expect(policy).not.toContain('unsafe-inline');
});

test('a page that is not there is answered as missing', async ({ page, complaints }) => {
  const response = await page.goto('/no-such-document/');
  expect(response?.status()).toBe(404);
  // Chromium itself writes the 404 to the console.
  await expect.poll(() => complaints.splice(0).length).toBe(1);
});

test('a page that breaks its policy fails its test', async ({ page, complaints }) => {
  await page.goto('/');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.intruder = true';
    document.body.append(script);
  });
  // One for the style, one for the script.
  await expect.poll(() => complaints.length).toBe(2);
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
  complaints.splice(0);
});
