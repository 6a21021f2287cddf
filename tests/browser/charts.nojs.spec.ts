// Charts without scripts: every mark is a plain link to its words.
import { expect, test } from './page.ts';

test('every mark of every view is a link to a sentence of the page', async ({ page }) => {
  await page.goto('/huawei-5g/');
  const faults = await page.locator('figure .width a.mark').evaluateAll((marks) =>
    marks.flatMap((mark) => {
      const target = mark.getAttribute('href') ?? '';
      const isFound = target.startsWith('#') && document.getElementById(target.slice(1)) !== null;
      const isNamed = (mark.getAttribute('aria-label') ?? '').length > 0;
      return isFound && isNamed && !mark.hasAttribute('tabindex') ? [] : [mark.outerHTML.slice(0, 160)];
    })
  );
  expect(faults).toEqual([]);
  expect(await page.locator('figure').count()).toBeGreaterThanOrEqual(8);
});
