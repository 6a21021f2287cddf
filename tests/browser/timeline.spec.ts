// The timeline in a reader's hands: scales, lanes and zoom by button, key, wheel and drag, kept in the address.
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

const picture = '#timeline .width:visible';
const markOf = (page: Page, key: string) => page.locator(`${picture} a[data-key="${key}"]`);
const settings = (page: Page) => new URL(page.url()).searchParams.get('timeline') ?? '';
const said = (page: Page) => page.locator('#timeline [role=status]');

test('scale, lanes and zoom keep every mark and the selection, and stand in the address', async ({
  page,
  context
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/huawei-5g/');
  const bar = page.locator('#timeline .bar');
  await markOf(page, 'revenue-2018').click();
  const before = await markOf(page, 'revenue-2018').elementHandle();
  await bar.getByRole('button', { name: 'True' }).click();
  await expect(bar.getByRole('button', { name: 'True' })).toHaveAttribute('aria-pressed', 'true');
  await expect(said(page)).toContainText('True scale');
  expect(await markOf(page, 'revenue-2018').evaluate((mark, old) => mark === old, before)).toBe(true);
  await expect(markOf(page, 'revenue-2018')).toHaveClass(/selected/);
  await bar.getByRole('button', { name: 'Voice' }).click();
  await bar.getByRole('button', { name: 'To it' }).click();
  await expect(markOf(page, 'founded')).toHaveCount(0);
  await expect.poll(() => settings(page)).toMatch(/^true,voice,2017-\d\d-\d\d\.\.2019-\d\d-\d\d$/);
  await expect(said(page)).toContainText('earlier');
  const other = await context.newPage();
  await other.setViewportSize({ width: 1280, height: 900 });
  await other.goto(page.url());
  await expect(markOf(other, 'founded')).toHaveCount(0);
  await expect(markOf(other, 'revenue-2018')).toHaveClass(/selected/);
  await other.close();
  await bar.getByRole('button', { name: 'All' }).click();
  await expect(markOf(page, 'founded')).toHaveCount(1);
  await expect.poll(() => settings(page)).toBe('true,voice');
});

test('the wheel with Ctrl and a drag move the window, a plain wheel scrolls the page', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/huawei-5g/');
  await page.locator('#timeline .bar').getByRole('button', { name: 'True' }).click();
  await expect.poll(() => settings(page)).toBe('true');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const box = (await page.locator(`${picture} svg`).boundingBox())!;
  await page.mouse.move(box.x + 700, box.y + 60);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(120);
  expect(settings(page)).toBe('true');
  await page.evaluate(() => scrollTo(0, 0));
  await page.mouse.move(box.x + 700, box.y + 61);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(() => settings(page)).toContain('..');
  const zoomed = settings(page);
  await page.mouse.move(box.x + 300, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 420, box.y + 60, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => settings(page)).not.toBe(zoomed);
  const dragged = settings(page);
  const handle = (await page.locator(`${picture} svg g.kept rect`).last().boundingBox())!;
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 90, y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => settings(page)).not.toBe(dragged);
  expect(settings(page)).toContain('..');
});

test('a keyboard alone zooms, moves, zooms to a mark and comes back, and keeps its place', async ({
  page
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/huawei-5g/');
  await markOf(page, 'revenue-2018').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#timeline\.revenue-2018$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => settings(page)).toContain('..');
  await expect(markOf(page, 'revenue-2018')).toBeFocused();
  const window = settings(page);
  await page.keyboard.press('-');
  await expect.poll(() => settings(page)).not.toBe(window);
  const wider = settings(page);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => settings(page)).not.toBe(wider);
  await page.keyboard.press('0');
  await expect.poll(() => settings(page)).toBe('');
  await expect(markOf(page, 'revenue-2018')).toBeFocused();
  await page.locator('#timeline details.twin summary').click();
  await page
    .locator('[id="timeline.founded"]')
    .getByRole('button', { name: /^Zoom to/ })
    .press('Enter');
  await expect(said(page)).toContainText('later');
  await expect(markOf(page, 'founded')).toHaveCount(1);
  await expect(markOf(page, 'executive-order')).toHaveCount(0);
});

test('an eye sees a founding far away, years of spending and one day, without zooming', async ({ page }) => {
  for (const width of [390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/huawei-5g/');
    const words = (await page.locator(`${picture} svg text`).allTextContents()).join(' ');
    expect(words, `${width} px`).toContain('26 years');
    const seen = await page.evaluate((shown) => {
      const svg = [...document.querySelectorAll('#timeline .width svg')].find(
        (one) => one.getBoundingClientRect().width > 0
      )!;
      const isTall = shown < 500;
      const lengthOf = (element: Element | undefined) => {
        const box = element?.getBoundingClientRect();
        return (isTall ? box?.height : box?.width) ?? 0;
      };
      // The first rectangle of a mark is what can be hit; a day's own are its foot and its upright.
      const [spending] = svg.querySelectorAll('a[data-key="r-and-d"] > rect');
      const day = [...svg.querySelectorAll('a[data-key="executive-order"] > rect')].slice(1);
      const axis = [...svg.querySelectorAll(':scope > path')].map(lengthOf);
      const marks = [...svg.querySelectorAll<SVGAElement>('a[data-key]')];
      const wordsOf = (mark: Element) =>
        [...mark.querySelectorAll('text')].map((text) => text.textContent).join(' ');
      return {
        marks: marks.length,
        unlabelled: marks
          .filter((mark) => !/\p{L}{4}/u.test(wordsOf(mark)))
          .map((mark) => mark.dataset['key']),
        spending: lengthOf(spending),
        day: Math.max(...day.map(lengthOf)),
        plot: isTall ? axis.reduce((sum, length) => sum + length, 0) : lengthOf(svg)
      };
    }, width);
    expect(seen.marks, `marks at ${width} px`).toBe(14);
    expect(seen.unlabelled, `at ${width} px`).toEqual([]);
    expect(seen.spending / seen.plot, `the spending at ${width} px`).toBeGreaterThanOrEqual(0.3);
    if (width === 1280) expect(seen.day, '15 May').toBeGreaterThanOrEqual(24);
  }
});
