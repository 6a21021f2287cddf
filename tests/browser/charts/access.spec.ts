// Two ways into every chart: the list in the page's structure, and the picture by keys; and what readers ask the system for.
import type { Page } from '@playwright/test';
import { expect, test } from '../page.ts';
import { findUnreadable } from './readable.ts';

const views = ['timeline', 'money', 'contracts', 'counts', 'listed', 'voices', 'statements', 'denial'];

test('the story has the views that are tested here', async ({ page }) => {
  await page.goto('/huawei-5g/');
  const found = await page.locator('figure.chart').evaluateAll((figures) => figures.map(({ id }) => id));
  expect([...found].sort()).toEqual([...views].sort());
});

test('in every picture Tab enters once, arrows go in the list’s order, Enter opens, Escape returns', async ({
  page
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openCharts(page);
  for (const view of views) {
    const picture = page.locator(`#${view} .width:visible`);
    const stops = picture.locator('a.mark[tabindex="0"]');
    await expect(stops, view).toHaveCount(1);
    const marks = picture.locator('a.mark');
    const keys = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-key')));
    await stops.focus();
    const walked: (string | null)[] = [];
    for (const _ of keys) {
      walked.push(await page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? null));
      await page.keyboard.press('ArrowRight');
    }
    expect(walked, view).toEqual(keys);
    const listed = await page
      .locator(`#${view} .twin ol > li`)
      .evaluateAll((items, id) => items.map((item) => item.id.slice(id.length + 1)), view);
    expect(
      keys.filter((key) => listed.includes(key ?? '')),
      `${view} in reading order`
    ).toEqual(listed.filter((key) => keys.includes(key)));
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(page, view).toHaveURL(new RegExp(`#${view}\\.`));
    await expect(page.locator('.pane .lit').first()).toBeVisible();
    // From within the card, which is gone then: the focus has to be brought back.
    await page.locator('.card').getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Escape');
    await expect(marks.first(), `Escape returns in ${view}`).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(picture.locator('a.mark:focus'), `Tab leaves ${view}`).toHaveCount(0);
  }
});

test('everything in a chart that can be hit is 24 by 24 px or more, on a phone and wide', async ({
  page
}) => {
  for (const width of [320, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/huawei-5g/');
    const small = await page.evaluate(() => {
      for (const twin of document.querySelectorAll<HTMLDetailsElement>('figure details')) twin.open = true;
      const targets = document.querySelectorAll(
        'figure .width a.mark > rect:first-child, figure :is(button, summary, input, select), figure :is(ol, td, .foot) a'
      );
      return [...targets].flatMap((target) => {
        const box = target.getBoundingClientRect();
        return box.width > 0 && (box.width < 23.99 || box.height < 23.99)
          ? [
              `${target.closest('figure')?.id}: ${target.parentElement?.getAttribute('data-key') ?? target.textContent}: ${box.width} by ${box.height}`
            ]
          : [];
      });
    });
    expect(small, `${width} px`).toEqual([]);
  }
});

test('little motion is honoured: nothing glides or fades for who asks the system for that', async ({
  page
}) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await page.addInitScript(() => {
    const manners: string[] = [];
    Object.assign(window, { manners });
    for (const owner of [window, Element.prototype] as unknown as Record<string, unknown>[]) {
      for (const name of ['scrollTo', 'scrollBy'] as const) {
        const own = owner[name] as (options: ScrollToOptions) => void;
        owner[name] = function (this: unknown, options: ScrollToOptions) {
          manners.push(options.behavior ?? 'auto');
          own.call(this, options);
        };
      }
    }
  });
  for (const [motion, expected] of [
    ['reduce', 'auto'],
    ['no-preference', 'smooth']
  ] as const) {
    await page.emulateMedia({ reducedMotion: motion });
    await openCharts(page);
    await page.locator('#statements .width:visible a.mark').last().press('Enter');
    await expect(page.locator('.card')).toBeVisible();
    const manners = () => page.evaluate(() => (window as unknown as { manners: string[] }).manners);
    await expect.poll(manners).not.toEqual([]);
    expect(new Set(await manners()), motion).toEqual(new Set([expected]));
    if (motion === 'reduce') expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.goto('about:blank');
  }
});

test('forced colours leave every mark a colour of the system, apart from its ground', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/huawei-5g/#timeline.founded');
  await expect(page.locator('.card')).toBeVisible();
  const { stray, marks, ring } = await page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const system = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const [ground, letters, grey] = ['Canvas', 'CanvasText', 'GrayText'].map(system) as [
      string,
      string,
      string
    ];
    const stray: string[] = [];
    let marks = 0;
    for (const mark of document.querySelectorAll('figure .width a.mark')) {
      if (mark.getBoundingClientRect().width === 0) continue;
      marks += 1;
      const paints = [...mark.querySelectorAll('[data-fill], [data-stroke]')].flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [
          shape.hasAttribute('data-fill') ? fill : null,
          shape.hasAttribute('data-stroke') ? stroke : null
        ];
      });
      const used = paints.filter((paint) => paint !== null);
      const strange = used.filter((paint) => ![ground, letters, grey].includes(paint));
      if (strange.length > 0) stray.push(`${mark.getAttribute('data-key')}: ${strange.join(', ')}`);
      if (!used.includes(letters)) stray.push(`${mark.getAttribute('data-key')} is not seen`);
    }
    const lit = [...document.querySelectorAll('#timeline a.mark.selected > rect:first-child')].find(
      (rect) => rect.getBoundingClientRect().width > 0
    )!;
    return { stray, marks, ring: { ...{ stroke: getComputedStyle(lit).stroke, letters } } };
  });
  expect(stray).toEqual([]);
  expect(marks).toBeGreaterThan(40);
  expect(ring.stroke).toBe(ring.letters);
});

test('a statement lights its speaker among the voices, and a voice its statements', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openCharts(page);
  const lit = (view: string) => page.locator(`#${view} .width:visible a.mark.selected`);
  await page.locator('#statements .width:visible a.mark').first().focus();
  await page.keyboard.press('Enter');
  await expect(lit('statements')).not.toHaveCount(0);
  // Its clause is lit in the lane of the speaker, not the whole lane.
  await expect(lit('voices').locator('rect.part')).toHaveCount(1);
  const lane = (await lit('voices').locator('rect').first().boundingBox())!;
  const part = (await lit('voices').locator('rect.part').boundingBox())!;
  expect(part.width).toBeLessThan(lane.width / 4);
  expect(part.x).toBeGreaterThan(lane.x);
  await page.keyboard.press('Escape');
  await expect(lit('voices')).toHaveCount(0);
  await page.locator('#voices .width:visible a.mark[data-key="huawei"]').focus();
  await page.keyboard.press('Enter');
  await expect(lit('voices').and(page.locator('[data-key="huawei"]'))).toHaveCount(1);
  await expect(page.locator('#voices .width:visible a.mark[data-key="huawei"] > rect.part')).toHaveCount(0);
  await expect(lit('statements')).not.toHaveCount(0);
});

test('a table sorts by keyboard, up, down and back, and its sentences are links', async ({ page }) => {
  await openCharts(page);
  const figure = page.locator('figure#money');
  await figure.locator('details.twin > summary').focus();
  await page.keyboard.press('Enter');
  const heading = figure.getByRole('columnheader').nth(1);
  const first = figure.locator('tbody tr').first();
  const before = await first.innerText();
  await heading.getByRole('button').focus();
  const seen: string[] = [];
  for (const expected of ['ascending', 'descending', 'none']) {
    await page.keyboard.press('Enter');
    await expect(heading).toHaveAttribute('aria-sort', expected);
    seen.push(await first.innerText());
  }
  expect(seen[0]).not.toBe(seen[1]);
  expect(seen[2]).toBe(before);
  expect(seen[0]).toContain('5,000');
  const link = first.getByRole('link').first();
  const sentence = (await link.getAttribute('href'))!.slice(1);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`#${sentence}`)).toHaveClass(/lit/);
});

test('amounts stand on an even ruler by choice, step by step, in the address, by keyboard', async ({
  page
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openCharts(page);
  const figure = page.locator('figure#money');
  const picture = figure.locator('.width:visible');
  const served = await picture.innerHTML();
  await figure.getByRole('button', { name: 'Even' }).press('Enter');
  await expect(page).toHaveURL(/\?money=linear$/);
  await expect(picture).toContainText('even ruler');
  for (let step = 1; step <= 7; step++)
    await figure.getByRole('button', { name: '10 times closer' }).press('Enter');
  await expect(page).toHaveURL(/\?money=linear,7$/);
  await expect(picture).toContainText('Zoomed in 7 times');
  await expect(figure.getByRole('button', { name: '10 times closer' })).toBeDisabled();
  await expect(figure.getByRole('status')).toHaveText('Even ruler, step 7 of 7');
  expect(await page.evaluate(findUnreadable, '#money .width svg')).toEqual([]);
  await expect(picture.locator('a.mark[tabindex="0"]')).toHaveCount(1);
  await picture.locator('a.mark').first().press('Enter');
  await expect(page).toHaveURL(/\?money=linear,7#money\./);
  await page.reload();
  await expect(picture).toContainText('Zoomed in 7 times');
  await expect(picture.locator('a.mark.selected')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await figure.getByRole('button', { name: 'By magnitude' }).press('Enter');
  await expect(page).not.toHaveURL(/money/);
  await expect(picture.locator('a.mark.selected')).toHaveCount(0);
  expect(normalise(await picture.innerHTML())).toBe(normalise(served));
});

/** Opens the charts; a reader's first key starts the page's program. */
async function openCharts(page: Page) {
  await page.goto('/huawei-5g/');
  await page.keyboard.press('Shift');
  await expect(page.locator('html')).toHaveAttribute('data-program', 'ready');
}

/** Without what a page adds to a mark when it is chosen or left. */
function normalise(html: string): string {
  return html.replaceAll(/ (?:tabindex|aria-current)="[^"]*"/g, '');
}
