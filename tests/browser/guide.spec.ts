// The guide for teachers shows what a class, a presenter and a pupil see, out of the same components.
import { expect, test } from './page.ts';
import { findViolations } from './axe.ts';

test('the guide’s pictures are of the lesson, the presenter’s page and a worksheet, and nothing in them acts', async ({
  page
}) => {
  await page.goto('/guide/');
  const pictures = page.getByRole('img', { name: /presenter’s page|slide|worksheet/ });
  await expect(pictures).toHaveCount(4);
  const [desk, asked, answered, sheet] = await pictures.all();
  await expect(desk!.locator('.room .stage')).toHaveCount(2);
  await expect(desk!).toContainText('In step with the slides');
  await expect(asked!).toContainText('Reveal');
  await expect(asked!.locator('.disc')).toHaveCount(4);
  await expect(answered!.locator('blockquote mark')).toBeVisible();
  await expect(sheet!).toContainText('Find the sentence');
  await expect(page.locator('[role=img] a[href^="#"]')).toHaveCount(0);
  expect(await findViolations(page)).toEqual([]);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    for (const picture of await pictures.all()) {
      const { width: wide, height } = (await picture.boundingBox())!;
      expect(wide).toBeGreaterThan(width * 0.5);
      expect(height).toBeGreaterThan(wide / 2);
    }
  }
  // What stands in a picture takes no focus.
  await page.getByRole('heading', { name: 'Present', exact: true }).click();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[role=img]') === null)).toBe(true);
  // They are the same for who comes from another page, whose program draws them.
  await page.goto('/huawei-5g/worksheet/');
  await page.getByRole('link', { name: 'A guide for teachers' }).click();
  await expect(pictures).toHaveCount(4);
  await expect(asked!.locator('.disc')).toHaveCount(4);
});
