// Without a script the slides follow one another, each with its picture and its sentence.
import { expect, test } from './page.ts';

test('every slide is there, and an address leads to its step', async ({ page }) => {
  await page.goto('/huawei-5g/present/#/contracts-2');
  const slides = page.locator('.stage');
  expect(await slides.count()).toBeGreaterThan(20);
  for (const slide of await slides.all()) await expect(slide).toBeVisible();
  await expect(page.locator('[id="/contracts-2"]')).toBeInViewport();
  await expect(page.locator('[id="/contracts-2"] blockquote')).toContainText(
    'more than 20 of which are in Europe'
  );
  await page.goto('/huawei-5g/present/notes/');
  await expect(page.getByRole('listitem').first()).toContainText('Published by Voice of America');
});
