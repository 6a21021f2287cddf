// Charts in the browser: words at their measured sizes over the gallery, axe in light and dark, and the keys in a picture.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page.ts';

test('no word of the gallery is under 12 px, cut or covered, as the browser draws it', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('/gallery/');
  await page.evaluate(() => document.fonts.ready);
  const faults = await page.evaluate(() => {
    const found: string[] = [];
    for (const svg of document.querySelectorAll<SVGSVGElement>('.picture svg')) {
      const id = svg.getAttribute('aria-labelledby')?.split(' ')[0] ?? '';
      const frame = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll('text')].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const size = Number.parseFloat(getComputedStyle(text).fontSize);
        // The box of a line is taller than its letters.
        const middle = (top + bottom) / 2;
        return {
          left,
          right,
          top: middle - size * 0.36,
          bottom: middle + size * 0.36,
          size,
          words: text.textContent
        };
      });
      for (const { left, right, top, bottom, size, words } of boxes) {
        if (size < 12) found.push(`${id}: “${words}” is ${size} px`);
        if (
          left < frame.left - 0.5 ||
          right > frame.right + 0.5 ||
          top < frame.top - 0.5 ||
          bottom > frame.bottom + 0.5
        )
          found.push(`${id}: “${words}” is cut`);
      }
      boxes.sort((a, b) => a.top - b.top);
      boxes.forEach((a, at) => {
        for (const b of boxes.slice(at + 1)) {
          if (b.top >= a.bottom - 0.5) break;
          if (a.left < b.right - 0.5 && b.left < a.right - 0.5)
            found.push(`${id}: “${a.words}” covers “${b.words}”`);
        }
      });
    }
    return found;
  });
  expect(faults).toEqual([]);
});

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
