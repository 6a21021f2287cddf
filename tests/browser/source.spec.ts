// The whole text: a text at first, its claims on demand, and a map to jump by.
import { findViolations } from './axe.ts';
import { expect, test } from './page.ts';

const address = '/huawei-5g/source/';

test('claims show on demand only, and are out of the way of the keyboard until then', async ({ page }) => {
  await page.goto(address);
  const links = page.locator('.text .claims a');
  expect(await links.count()).toBeGreaterThan(40);
  await expect(links.first()).toBeHidden();
  await page.getByLabel('Show the claims').focus();
  await page.keyboard.press('Space');
  await expect(links.first()).toBeVisible();
});

test('it fits every width, with its claims shown as well', async ({ page }) => {
  await page.goto(address);
  for (const shown of [false, true]) {
    await page.getByLabel('Show the claims').setChecked(shown);
    for (const width of [320, 390, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const [wide, room] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(wide, `at ${width} px`).toBeLessThanOrEqual(room!);
    }
  }
});

test('axe finds nothing with the claims shown, light and dark', async ({ page }) => {
  await page.goto(address);
  await page.getByLabel('Show the claims').setChecked(true);
  expect(await findViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findViolations(page, { onlyColours: true })).toEqual([]);
});

test('the map leads to each sentence, on a phone after it is opened', async ({ page }) => {
  await page.goto(address);
  const map = page.getByRole('navigation', { name: 'Map of the text' });
  await map.getByRole('link', { name: 'Sentence 33' }).click();
  await expect(page.locator('#s33')).toBeInViewport();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/huawei-5g/source/#s1');
  await expect(map.getByRole('link', { name: 'Sentence 33' })).toBeHidden();
  await map.getByText('Map of the text').click();
  await map.getByRole('link', { name: 'Sentence 33' }).click();
  await expect(page.locator('#s33')).toBeInViewport();
});

test('headings, credit and furniture stand as they are', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('#h1')).toHaveText('Huawei Seeks to Win Over 5G Security Concern Skeptics');
  await expect(page.locator('#c1')).toHaveText('Joyce Huang contributed to this report.');
  await expect(page.locator('#f1')).toHaveText('your ad here');
});
