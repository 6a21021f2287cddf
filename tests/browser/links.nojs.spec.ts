// Without scripts: every mark leads to its sentence, and every sentence back to the entries of its marks, at every width.
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const widths = [320, 390, 768, 1280, 1920];

/** True where the element that the address names is on screen. */
async function isTargetInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const box = target?.getClientRects()[0];
    return !!box && box.bottom > 0 && box.top < innerHeight && box.width > 0;
  });
}

for (const width of widths) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    test.describe.configure({ timeout: 120_000 });

    test('the page shows all charts and all sentences', async ({ page }) => {
      await page.goto('/huawei-5g/');
      const figures = page.locator('figure.chart');
      expect(await figures.count()).toBeGreaterThanOrEqual(3);
      for (const figure of await figures.all()) {
        await expect(figure.locator('svg.scene:visible').first()).toBeVisible();
        // One width is shown, the others are not.
        expect(await figure.locator('.width:visible').count()).toBe(1);
      }
      expect(await page.locator('.text .sentence').count()).toBe(46);
    });

    test('each mark leads to its sentence', async ({ page }) => {
      await page.goto('/huawei-5g/');
      const marks = await page.locator('.width:visible a[data-claims]').all();
      expect(marks.length).toBeGreaterThan(10);
      // Each has a sentence that is there; every third is followed, another third at each width.
      const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`)));
      for (const [at, mark] of marks.entries()) {
        const href = await mark.getAttribute('href');
        expect(href).toMatch(/^#[sh]\d+/);
        expect(ids).toContain(href);
        if (at % 3 !== widths.indexOf(width) % 3) continue;
        const target = mark.locator('rect').first();
        // Seen by an observer, so laid out: a picture far from view is not, and a click by force does not wait.
        await target.scrollIntoViewIfNeeded();
        await expect(target).toBeInViewport();
        await target.click({ force: true });
        expect(new URL(page.url()).hash).toBe(href);
        expect(await isTargetInView(page), `${href} is in view`).toBe(true);
      }
    });

    test('each sentence with marks leads back to their entries', async ({ page }) => {
      await page.goto('/huawei-5g/');
      const links = await page.locator('.notes a').all();
      expect(links.length).toBeGreaterThan(10);
      // Each is there to be hit; every fifth is followed, another fifth at each width.
      for (const [at, link] of links.entries()) {
        await expect(link).toBeVisible();
        const href = await link.getAttribute('href');
        if (at % widths.length !== widths.indexOf(width)) continue;
        await link.click();
        expect(decodeURIComponent(new URL(page.url()).hash)).toBe(href);
        expect(await isTargetInView(page), `${href} is in view`).toBe(true);
      }
    });
  });
}
