// On a touch screen a finger turns the page of a lesson: sideways only, and not with two fingers.
import { expect, test, type CDPSession } from '@playwright/test';
import { openStep, stepOf } from './lesson.ts';

test.use({ hasTouch: true });

/** Draws fingers from one place to another, px of the window, as a touch screen tells of it. */
async function draw(session: CDPSession, paths: readonly (readonly [number, number, number, number])[]) {
  const at = (share: number) =>
    paths.map(([x, y, toX, toY], id) => ({ id, x: x + (toX - x) * share, y: y + (toY - y) * share }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (const share of [0.3, 0.6, 1])
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('a swipe leads on and back', async ({ page, context }) => {
  await openStep(page);
  const session = await context.newCDPSession(page);
  const first = await stepOf(page);
  await draw(session, [[900, 300, 300, 310]]);
  await expect.poll(() => stepOf(page)).not.toBe(first);
  const second = await stepOf(page);
  await draw(session, [[600, 500, 610, 200]]);
  await draw(session, [
    [700, 300, 400, 300],
    [300, 300, 600, 300]
  ]);
  expect(await stepOf(page), 'up and with two fingers').toBe(second);
  await draw(session, [[300, 300, 900, 310]]);
  await expect.poll(() => stepOf(page)).toBe(first);
});
