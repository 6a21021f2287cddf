// A hundred thousand events on the bench page: by keyboard, by a screen reader's list, by a click, and with axe.
import { expect, test } from '@playwright/test';
import { makeEvents } from '../../bench/synthetic.ts';
import { makePage } from '../../src/bench/plugin.ts';
import { findViolations } from './axe.ts';

const count = 100_000;

interface BenchWindow {
  __ready?: boolean;
  __bench: {
    drawn(): number;
    target(): { x: number; y: number; id: string } | null;
    detail(id: string): boolean;
  };
}

test('a hundred thousand events can be reached, read and zoomed to without a mouse', async ({ page }) => {
  const html = await makePage();
  await page.route(
    ({ pathname }) => pathname === '/bench/',
    (route) => route.fulfill({ contentType: 'text/html', body: html })
  );
  await page.route(
    ({ pathname }) => pathname === '/events.json',
    (route) => route.fulfill({ json: makeEvents(count) })
  );
  await page.goto('/bench/?data=/events.json');
  await page.waitForFunction(() => (window as unknown as BenchWindow).__ready === true);
  expect(await page.evaluate(() => (window as unknown as BenchWindow).__bench.drawn())).toBe(count);

  const said = page.locator('.dense-count');
  await expect(said).toContainText('100,000');
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement as HTMLButtonElement | null;
      return at?.matches('button.dense-mark')
        ? { value: at.value, name: at.ariaLabel ?? at.textContent }
        : null;
    });
  for (let presses = 0; presses < 12 && (await focused()) === null; presses += 1)
    await page.keyboard.press('Tab');
  const first = await focused();
  expect(first, 'Tab reaches an event').not.toBeNull();
  expect(first?.name).toMatch(/\d{4}/);
  await page.keyboard.press('ArrowRight');
  const second = await focused();
  expect(second, 'an arrow leads to the next event').not.toBeNull();
  expect(second?.value).not.toBe(first?.value);
  await page.keyboard.press('Enter');
  await expect(said).not.toContainText('100,000');
  expect((await focused())?.value, 'Enter zooms in and keeps the event').toBe(second?.value);
  await expect(page.locator('#detail')).toContainText('Unsourced');

  // The same events as a list, for a screen reader's own keys.
  await page.getByText('List of what is in view').press('Enter');
  await expect(page.locator('.dense-list li button').first()).toBeVisible();
  expect(await findViolations(page)).toEqual([]);

  const target = await page.evaluate(() => (window as unknown as BenchWindow).__bench.target());
  if (target === null) throw new Error('no event is in view');
  await page.mouse.click(target.x, target.y);
  await page.waitForFunction((id) => (window as unknown as BenchWindow).__bench.detail(id), target.id);
});
