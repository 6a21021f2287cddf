// Every picture can be read: in the gallery at its own size and enlarged, on the page from 320 to 1920 px.
import { expect, test } from '../page.ts';
import { findUnreadable } from './readable.ts';

/** Each side of every change of a picture’s width, and what people have. */
const windows = [320, 360, 390, 439, 480, 560, 690, 768, 900, 1024, 1180, 1280, 1399, 1440, 1600, 1920];

test('no word of the gallery is under 12 px, cut or covered, at the widths and between them', async ({
  page
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('/gallery/');
  await page.evaluate(() => document.fonts.ready);
  for (const times of [1, 1.12, 1.25]) {
    const shown = await page.evaluate((scale) => {
      const pictures = document.querySelectorAll<SVGSVGElement>('.picture svg');
      for (const { style, viewBox } of pictures) {
        style.width = `${viewBox.baseVal.width * scale}px`;
        style.height = 'auto';
      }
      return pictures.length;
    }, times);
    expect(shown).toBeGreaterThan(100);
    expect(await page.evaluate(findUnreadable, '.picture svg'), `${times} times`).toEqual([]);
  }
  await page.evaluate(() => {
    for (const { style } of document.querySelectorAll<SVGSVGElement>('.picture svg')) style.width = '';
  });
  const small = await page.locator('.picture a.mark > rect:first-child').evaluateAll((targets) =>
    targets.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const { ariaLabel } = target.parentElement!;
      return width < 23.99 || height < 23.99 ? [`${ariaLabel}: ${width} by ${height}`] : [];
    })
  );
  expect(small, 'targets under 24 by 24 px').toEqual([]);
});

test('no word of a chart on the page is under 12 px, cut or covered, from 320 to 1920 px', async ({
  page
}) => {
  await page.goto('/huawei-5g/');
  await page.evaluate(() => document.fonts.ready);
  const widths = new Set<string>();
  for (const width of windows) {
    await page.setViewportSize({ width, height: 900 });
    const shown = await page
      .locator('figure .width:visible')
      .evaluateAll((copies) => copies.map(({ className }) => className));
    expect(shown.length, `${width} px shows one copy a view`).toBe(
      await page.locator('figure.chart').count()
    );
    shown.forEach((name) => widths.add(name));
    expect(await page.evaluate(findUnreadable, 'figure .width svg'), `${width} px`).toEqual([]);
  }
  expect([...widths].sort()).toEqual(['width w288', 'width w440', 'width w700', 'width w890']);
});
