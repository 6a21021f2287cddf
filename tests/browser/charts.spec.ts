// Charts in the browser: axe in light and dark, the keys in a picture, and what can be hit.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the charts beside the source, ${scheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/huawei-5g/');
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 160))
            .join(' | ')}`
      )
    ).toEqual([]);
  });
}

test('Tab enters each picture once, arrows move in it, Enter opens the sentence, Escape returns', async ({
  page
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/huawei-5g/');
  const picture = page.locator('#timeline .width:visible');
  // A reader's first key starts the page's program.
  await page.keyboard.press('Tab');
  await expect(picture.locator('a.mark[tabindex="0"]')).toHaveCount(1);
  const marks = picture.locator('a.mark');
  expect(await marks.count()).toBeGreaterThan(3);
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#timeline\./);
  await expect(page.locator('.pane .lit').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(picture.locator('a.mark:focus')).toHaveCount(0);
});

test('every mark of every view can be hit on 24 by 24 px, on a phone and wide', async ({ page }) => {
  for (const width of [320, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/huawei-5g/');
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('figure .width a.mark > rect:first-child')].flatMap((rect) => {
        const box = rect.getBoundingClientRect();
        return box.width > 0 && (box.width < 23.99 || box.height < 23.99)
          ? [`${rect.parentElement?.getAttribute('data-key')}: ${box.width} by ${box.height}`]
          : [];
      })
    );
    expect(small, `${width} px`).toEqual([]);
  }
});
