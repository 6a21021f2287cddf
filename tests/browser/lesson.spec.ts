// The lesson as a class sees it and a clicker drives it.
import { expect, test } from './page.ts';
import { faultsOfSlide, lesson, openStep, stepOf } from './lesson.ts';

for (const [width, height] of [
  [1280, 720],
  [1920, 1080]
] as const) {
  test(`every step is read from the last row at ${width} by ${height}, whole and flattened`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height });
    await openStep(page);
    const faults: string[] = [];
    const total = await page.locator('.stage').count();
    for (let at = 1; at <= total; at++) {
      faults.push(...(await page.evaluate(faultsOfSlide)));
      await page.keyboard.press('x');
      if (at > 1 && height === 720) faults.push(...(await page.evaluate(faultsOfSlide)));
      await page.keyboard.press('PageDown');
    }
    expect(stepOf(page)).toBe(
      await page
        .locator('.stage')
        .last()
        .evaluate(({ id }) => id.slice(1))
    );
    expect(faults).toEqual([]);
  });
}

test('the keys of a clicker, and those that teachers know', async ({ page }) => {
  await openStep(page);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return stepOf(page);
  };
  const second = await press('PageDown');
  expect(await press('ArrowRight', 'ArrowLeft')).toBe(second);
  expect(await press('Space', 'PageUp')).toBe(second);
  const last = await press('End');
  expect(await press('ArrowRight')).toBe(last);
  expect(await press('Home')).toBe('about');
  const tenth = await press('1', '0', 'Enter');
  expect(tenth).toBe(
    await page
      .locator('.stage')
      .nth(9)
      .evaluate(({ id }) => id.slice(1))
  );
  expect(await press('7', 'Escape')).toBe(tenth);

  // Behind a curtain only what ends it acts.
  for (const [key, curtain, end] of [
    ['b', 'black', 'b'],
    ['.', 'black', '.'],
    ['w', 'white', 'Escape']
  ] as const) {
    await press(key);
    await expect(page.locator(`button.${curtain}`)).toBeVisible();
    expect(await press('PageDown', 'ArrowRight', 'End', '1', 'Enter')).toBe(tenth);
    await press(end);
    await expect(page.locator(`button.${curtain}`)).toHaveCount(0);
  }
  await press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);

  await press('o');
  await expect(page.getByRole('dialog')).toContainText('All steps');
  expect(await press('Escape')).toBe(tenth);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press('l');
  await page.mouse.move(300, 300);
  await expect(page.locator('.pointer')).toBeVisible();
  await press('q');
  await expect(page.getByRole('dialog')).toContainText(`#/${tenth}`);
  await expect(page.getByRole('img', { name: 'Code with the address' })).toBeVisible();
  await press('Escape', 'n');
  await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
  await page.reload();
  await page.locator('.lesson.live').waitFor();
  expect(stepOf(page)).toBe(tenth);
});

test('a class guesses, the guesses stand on the chart, and the answer does not move it', async ({ page }) => {
  await openStep(page, 'contracts-question');
  const chart = page.locator('.stage.current .picture');
  const before = await chart.boundingBox();
  await expect(page.locator('.stage.current .blank')).toHaveCount(40);
  await page.keyboard.type('29');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1+');
  await page.keyboard.press('Escape');
  const box = page.getByRole('textbox', { name: 'A guess as a number' });
  await box.fill('24');
  // No letter, digit or arrow is taken from a text box.
  await box.press('End');
  await box.pressSequentially('b 1.');
  await expect(box).toHaveValue('24b 1.');
  await box.fill('24');
  await box.press('Enter');
  expect(stepOf(page)).toBe('contracts-question');
  await page.getByRole('button', { name: 'Reveal' }).click();
  expect(stepOf(page)).toBe('contracts-2');
  await expect(page.locator('.stage.current .disc')).toHaveCount(3);
  await expect(page.locator('.stage.current')).toContainText(
    'We said: 1 to 10, 1 hand; 11 to 20, 9 hands; 24'
  );
  await expect(page.locator('.stage.current blockquote mark')).toHaveText(
    'more than 20 of which are in Europe'
  );
  expect(await chart.boundingBox()).toEqual(before);
  await page.keyboard.press('x');
  await expect(page.locator('.stage.current')).toContainText('22 things lost');
  await page.keyboard.press('x');
  expect(await chart.boundingBox()).toEqual(before);
});

test('both windows keep in step, in both directions and through a reload of either', async ({
  page,
  context
}) => {
  await openStep(page, 'denial-1');
  const desk = await context.newPage();
  await desk.goto(`${lesson}notes/#/denial-1`);
  await expect(desk.getByText('In step with the slides')).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect.poll(() => stepOf(page)).toBe('denial-2');
  await page.keyboard.press('PageDown');
  await expect.poll(() => stepOf(desk)).toBe('denial-3');
  await page.reload();
  await page.locator('.lesson.live').waitFor();
  await desk.getByRole('button', { name: 'Back' }).click();
  await expect.poll(() => stepOf(page)).toBe('denial-2');
  await desk.reload();
  await expect(desk.getByText('In step with the slides')).toBeVisible();
  await page.keyboard.press('b');
  await expect(desk.locator('.stage.black')).toBeVisible();
  await desk.keyboard.press('b');
  await expect(page.locator('button.black')).toHaveCount(0);
});

test('one window has everything where nothing can be stored and no other window reached', async ({
  page
}) => {
  await page.addInitScript(() => {
    const bar = () => {
      throw new Error('barred');
    };
    Object.defineProperty(window, 'BroadcastChannel', { value: bar });
    for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { get: bar });
  });
  await openStep(page, 'contracts-1');
  await page.keyboard.press('n');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText('Everybody writes a guess first');
  expect(stepOf(page)).toBe('contracts-question');
});

test('outside of the lesson no single letter is a shortcut', async ({ page }) => {
  await page.goto('/huawei-5g/');
  const before = await page.locator('body').innerText();
  for (const key of ['b', 'w', '.', 'f', 'o', 'n', 'x', 'l', '1']) await page.keyboard.press(key);
  expect(page.url()).toMatch(/\/huawei-5g\/$/);
  expect(await page.locator('body').innerText()).toBe(before);
});
