// The least that must be true of the served site without JavaScript.
import { expect, test } from './page.ts';

test('the library can be read without JavaScript', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  await expect(page.locator('h1')).toBeVisible();
});
