// The lesson as a class sees it and a clicker drives it.
import { expect, test } from './page.ts';
import { findViolations } from './axe.ts';
import { faultsOfSlide, lesson, openStep, stepOf } from './lesson.ts';

for (const [width, height, routes] of [
  [1280, 720, [10, 25, 45]],
  [1920, 1080, [45]]
] as const) {
  test(`every step is read from the last row at ${width} by ${height}, whole and flattened`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height });
    const faults: string[] = [];
    const walked: string[][] = [];
    for (const route of routes) {
      await page.goto('about:blank');
      await openStep(page, '', route);
      await page.keyboard.press('Home');
      const ids: string[] = [];
      // The last step stays.
      while (ids.at(-1) !== (await stepOf(page))) {
        ids.push(await stepOf(page));
        faults.push(...(await page.evaluate(faultsOfSlide)));
        await page.keyboard.press('x');
        if (ids.length > 1 && route === 45) faults.push(...(await page.evaluate(faultsOfSlide)));
        await page.keyboard.press('PageDown');
      }
      walked.push(ids);
    }
    expect(faults).toEqual([]);
    const all = await page.locator('.stage').evaluateAll((stages) => stages.map(({ id }) => id.slice(1)));
    expect(walked.at(-1)).toEqual(all);
    for (const [at, ids] of walked.entries()) {
      expect(ids.length).toBeGreaterThan(walked[at - 1]?.length ?? 8);
      expect(ids).toEqual(all.filter((id) => ids.includes(id)));
    }
  });
}

test('what is measured on a slide finds each fault that is put into one', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openStep(page, 'denial-4');
  const current = '.stage.current';
  for (const [style, fault] of [
    ['svg.scene text { font-size: 28px !important }', 'chart text of 28 px'],
    ['blockquote { font-size: 35px !important }', 'text of 35px'],
    ['footer { font-size: 29px !important }', 'text of 29px'],
    ['svg.scene path { stroke-width: 2.5px !important }', 'thin stroke'],
    ['svg.scene text { fill: #888 !important }', 'pale chart text'],
    ['h2 { color: #888 !important }', 'pale text: “What is alleged'],
    ['mark { background: #555 !important }', 'pale text: “Huawei'],
    ['.words { margin-top: -60px !important }', 'under “Company founder'],
    ['blockquote { margin-left: 300px !important; width: 100% }', 'cut at the edge'],
    ['footer { position: relative; top: 60px }', 'cut at the edge'],
    ['h2 { white-space: nowrap; width: 300px }', 'cut in its own box'],
    ['a.mark.newest > rect:first-child { transform: scale(1, 4) !important }', 'under the ring'],
    ['', '']
  ] as const) {
    await page.evaluate(
      (rule) => {
        // The policy bars every style sheet but a constructed one.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rule);
        document.adoptedStyleSheets = [sheet];
      },
      style && `${current} ${style}`
    );
    const found = await page.evaluate(faultsOfSlide);
    if (fault === '') expect(found, style).toEqual([]);
    else expect(found.join('; '), style).toContain(fault);
  }
  await page.evaluate((stage) => {
    const mark = document.querySelector(`${stage} a.mark`)!;
    for (let more = 0; more < 5; more++) mark.after(mark.cloneNode(true));
    document.querySelector(`${stage} blockquote`)!.textContent = 'Words that no mark quotes.';
  }, current);
  const found = (await page.evaluate(faultsOfSlide)).join('; ');
  expect(found).toContain('9 labelled marks');
  expect(found).toContain('no quoted words');
});

test('a long sentence shows its quoted words and folds the rest', async ({ page }) => {
  await openStep(page, 'money-2');
  const quotation = page.locator('.stage.current blockquote');
  await expect(quotation).toContainText('…');
  await page.keyboard.press('s');
  const whole = page.getByRole('dialog', { name: 'Sentence 33' }).locator('blockquote');
  await expect(whole).not.toContainText('…');
  await expect(whole.locator('mark')).toHaveText((await quotation.locator('mark').textContent())!);
  expect((await whole.textContent())!.length).toBeGreaterThan((await quotation.textContent())!.length);
});

test('the keys of a clicker, and those that teachers know', async ({ page }) => {
  await openStep(page);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return stepOf(page);
  };
  const second = await press('PageDown');
  const third = await press('ArrowRight');
  expect(new Set(['about', second, third]).size).toBe(3);
  for (const [next, back] of [
    ['PageDown', 'PageUp'],
    ['ArrowRight', 'ArrowLeft'],
    ['ArrowDown', 'ArrowUp'],
    ['Space', 'Backspace'],
    ['Enter', 'PageUp']
  ] as const) {
    expect(await press(back), back).toBe(second);
    expect(await press(next), next).toBe(third);
  }
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
  // A clicker that starts a show sends F5; Esc ends one. Neither loses the step.
  expect(await press('F5', 'Shift+F5', 'Escape')).toBe(tenth);

  // Behind a curtain only what ends it acts.
  for (const [key, curtain, end] of [
    ['b', 'black', 'b'],
    ['.', 'black', '.'],
    ['b', 'black', 'Escape'],
    ['w', 'white', 'w']
  ] as const) {
    await press(key);
    await expect(page.locator(`button.${curtain}`)).toBeVisible();
    expect(await press('PageDown', 'ArrowRight', 'Space', 'End', '1', 'Enter', 'o', 'x')).toBe(tenth);
    await press(end);
    await expect(page.locator(`button.${curtain}`)).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);

  await press('o');
  await expect(page.getByRole('dialog')).toContainText('All steps');
  expect(await press('Escape')).toBe(tenth);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // The pointer is there without a mouse, and goes by keys, with the focus, and with the mouse.
  const pointer = page.locator('.pointer');
  const middle = () =>
    pointer.evaluate((dot) => {
      const { x, y, width } = dot.getBoundingClientRect();
      return [x + width / 2, y + width / 2].map(Math.round);
    });
  await press('l');
  await expect(pointer).toBeVisible();
  const [x, y] = await middle();
  expect(await press('Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown')).toBe(tenth);
  expect(await middle()).toEqual([x! + 43, y! + 85]);
  const marks = page.locator('.stage.current a.mark');
  await marks.first().focus();
  const atFirst = await middle();
  await press('Tab');
  await expect(marks.nth(1)).toBeFocused();
  expect((await middle())[1]).toBeGreaterThan(atFirst[1]!);
  await page.mouse.move(300, 300);
  await expect.poll(middle).toEqual([300, 300]);
  await press('q');
  await expect(page.getByRole('dialog')).toContainText(`#/${tenth}`);
  await expect(page.getByRole('img', { name: 'Code with the address' })).toBeVisible();
  await press('Escape', 'n');
  await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
  await page.reload();
  await page.locator('.lesson.live').waitFor();
  expect(await stepOf(page)).toBe(tenth);
});

test('a class guesses, the guesses stand on the chart, and the answer does not move it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openStep(page, 'contracts-question');
  const chart = page.locator('.stage.current .picture');
  const before = await chart.boundingBox();
  await expect(page.locator('.stage.current .blank')).toHaveCount(40);
  await expect(page.getByRole('button', { name: '1 to 10, key 1, 0 hands' })).toBeVisible();
  // Counts of two digits do not break the row.
  for (const choice of [1, 2, 3, 4]) {
    await page.keyboard.type(`${choice}12`);
    await page.keyboard.press('Enter');
  }
  expect(await page.evaluate(faultsOfSlide)).toEqual([]);
  await page.getByRole('button', { name: 'Clear' }).click();
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
  expect(await stepOf(page)).toBe('contracts-question');
  await page.getByRole('button', { name: 'Reveal' }).click();
  expect(await stepOf(page)).toBe('contracts-2');
  await expect(page.locator('.stage.current .disc')).toHaveCount(3);
  // Under a guess it is still seen which units the answer fills: two of these, and not the 24th.
  await expect(page.locator('.stage.current .disc.filled')).toHaveCount(2);
  await expect(page.locator('.stage.current .disc.open')).toHaveCount(1);
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

test('guesses at an amount stand on its ruler, typed as they are said, and the answer moves nothing', async ({
  page
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openStep(page, 'money-question');
  const slide = page.locator('.stage.current');
  const box = page.getByRole('textbox', { name: 'A guess as a number' });
  for (const guess of ['1 billion', '$1,000,000', '1 billion', '1 trillion']) {
    await box.fill(guess);
    await box.press('Enter');
  }
  // What is no number stays, to be put right.
  await box.fill('a lot');
  await box.press('Enter');
  await expect(box).toHaveValue('a lot');
  const fault = page.getByRole('status').filter({ hasText: 'scale' });
  // Nor does a number count that has no place on the ruler.
  await box.fill('50');
  await box.press('Enter');
  await expect(fault).toHaveText(
    '50 is far off this scale. Type it in full, such as 50 million or 50 billion.'
  );
  await expect(box).toHaveValue('50');
  // It covers no word of the question, nor what is typed.
  const told = (await fault.boundingBox())!;
  for (const read of [slide.locator('.large'), box]) {
    const { y, height } = (await read.boundingBox())!;
    expect(told.y + told.height <= y || told.y >= y + height).toBe(true);
  }
  await box.fill('');
  await expect(fault).toHaveCount(0);
  const faults = await page.evaluate(faultsOfSlide);
  const chart = slide.locator('.picture');
  const before = await chart.boundingBox();
  await page.getByRole('button', { name: 'Reveal' }).click();
  expect(await stepOf(page)).toBe('money-3');
  expect(await slide.locator('.disc + text').allTextContents()).toEqual(['1', '2', '1']);
  // Each disc stands under the tick of its number.
  const places = (selector: string, only: string[] = []) =>
    slide.locator(selector).evaluateAll(
      (all, texts) =>
        all
          .filter(({ textContent }) => texts.length === 0 || texts.includes(textContent!.trim()))
          .map((one) => {
            const { x, width } = one.getBoundingClientRect();
            return Math.round(x + width / 2);
          }),
      only
    );
  const discs = await places('.disc');
  expect(discs.slice(0, 2)).toEqual(await places('svg.scene text', ['$1 million', '$1 billion']));
  await expect(slide).toContainText('We said: 1 million; 1 billion (2 times); 1 trillion');
  expect(await chart.boundingBox()).toEqual(before);
  expect([...faults, ...(await page.evaluate(faultsOfSlide))]).toEqual([]);
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
  await expect(desk.locator('.room.black')).toBeVisible();
  await desk.keyboard.press('b');
  await expect(page.locator('button.black')).toHaveCount(0);
});

test('the presenter’s page has this step, the next, notes, sentence, time and controls in one view', async ({
  page
}) => {
  await page.goto(`${lesson}notes/?minutes=45#/contracts-1`);
  const regions = ['This step', 'Next step', 'Notes', 'Sentence'].map((name) =>
    page.getByRole('region', { name })
  );
  const controls = ['Back', 'Next', 'Black', 'White', 'Flatten'].map((name) =>
    page.getByRole('button', { name, exact: true })
  );
  for (const [width, height] of [
    [1280, 800],
    [1366, 768],
    [1366, 625],
    [1920, 1080]
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const one of [...regions, ...controls, page.locator('header time')]) {
      await expect(one).toBeInViewport({ ratio: 1 });
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    // The next step is as the class will see it, never as on a phone, and large enough to be read.
    const [now, next] = await page
      .locator('.room .stage')
      .evaluateAll((stages) => stages.map((stage) => stage.getBoundingClientRect()));
    expect(now!.width / now!.height).toBeCloseTo(16 / 9, 1);
    expect(next!.width).toBeGreaterThan(width * 0.3);
    expect(now!.width).toBeGreaterThan(width * 0.5);
  }
  await expect(page.getByRole('region', { name: 'Sentence' })).toContainText('more than 20 of which');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('button', { name: 'Reveal' })).toBeInViewport({ ratio: 1 });
});

for (const how of ['throw', 'are missing'] as const) {
  test(`one window has everything where storage and channel ${how}`, async ({ page }) => {
    await page.addInitScript((isMissing) => {
      const bar = () => {
        if (isMissing) return undefined;
        throw new Error('barred');
      };
      for (const name of ['sessionStorage', 'localStorage', 'BroadcastChannel'])
        Object.defineProperty(window, name, { get: bar });
    }, how === 'are missing');
    await openStep(page, 'contracts-1');
    await page.keyboard.press('n');
    const notes = page.getByRole('region', { name: 'Notes' });
    // Before the class guesses, nothing that it sees or hears tells the answer of the sentence.
    await expect(notes).toContainText('… it has signed 40 contracts to build 5G networks …');
    await page.keyboard.press('s');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Whole sentence' })).toHaveCount(0);
    await page.keyboard.press('o');
    await expect(page.getByRole('dialog')).toContainText('The answer');
    for (const seen of ['.stage.current', 'dialog', '[aria-live=polite]', 'section[aria-label=Notes]'])
      await expect(page.locator(seen)).not.toContainText('more than 20', { useInnerText: true });
    await page.keyboard.press('Escape');
    await page.keyboard.press('PageDown');
    await expect(notes).toContainText('Next: The answer');
    await expect(notes).toContainText('Everybody writes a guess first');
    expect(await stepOf(page)).toBe('contracts-question');
    await page.keyboard.type('2+');
    await page.getByRole('button', { name: 'Reveal' }).click();
    await expect(page.locator('.stage.current')).toContainText('We said: 11 to 20, 1 hand');
    // The step is in the address, so that it is there without any storage.
    await page.reload();
    await page.locator('.lesson.live').waitFor();
    expect(await stepOf(page)).toBe('contracts-2');
  });
}

test('a sheet keeps its own keys, and neither it nor a route needs a mouse', async ({ page }) => {
  await openStep(page, 'denial-1');
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog', { name: 'All steps' });
  await dialog.getByRole('radio', { name: '45 minutes' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(dialog.getByRole('radio', { name: '25 minutes' })).toBeChecked();
  expect(await page.evaluate(() => location.search)).toBe('?minutes=25');
  // The list scrolls by the arrows, and a clicker still turns the page.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  expect(await stepOf(page)).toBe('about');
  await page.keyboard.press('o');
  await page.keyboard.press('PageDown');
  await expect(dialog).toHaveCount(0);
  expect(await stepOf(page)).toBe('timeline-1');
  // A black screen is black, whatever lay over the slide.
  await page.keyboard.press('h');
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('button.black')).toBeVisible();
  await page.reload();
  await page.locator('.lesson.live').waitFor();
  await expect(page.getByRole('button', { name: 'Show the slide again' })).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.locator('.controls .place')).toHaveText('2 of 19');
});

test('a screen reader hears the title, what is new and the sentence of each step', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStep(page);
  const region = page.locator('[aria-live=polite]');
  const total = await page.locator('.stage').count();
  const heard = new Set<string>();
  for (let at = 1; at <= total; at++) {
    const slide = page.locator('.stage.current');
    const spoken = (await region.textContent())!;
    heard.add(spoken);
    const [title, words] = await slide.evaluate((stage) => {
      const { textContent } = stage.querySelector('h2')!;
      const lit = [...stage.querySelectorAll('mark, .large, .about li')];
      return [textContent!, lit.map((one) => one.textContent!)];
    });
    expect(spoken).toContain(`${title}.`);
    for (const one of words) expect(spoken).toContain(one);
    // What is new is named as it is in the list of the chart.
    const isNew = await slide
      .locator('a.mark.newest')
      .first()
      .getAttribute('aria-label', { timeout: 1 })
      .catch(() => null);
    if (isNew) expect(spoken).toContain(isNew);
    await page.keyboard.press('PageDown');
  }
  expect(heard.size).toBe(total);
  await expect(page.locator('.stage[aria-hidden=true]')).toHaveCount(total - 1);
  // It is only heard, and nothing on the slides moves by itself.
  expect((await region.boundingBox())!.width).toBeLessThanOrEqual(1);
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
  await page.keyboard.press('b');
  await expect(region).toHaveText('The screen is black.');
});

test('axe finds nothing in the lesson, its sheets and the presenter’s page, dark and for a projector', async ({
  page
}) => {
  const found: string[] = [];
  for (const theme of ['', 'dark']) {
    // As the settings of the site keep it.
    if (theme) await page.evaluate(() => localStorage.setItem('sourceline-settings', '{"theme":"dark"}'));
    await page.goto('about:blank');
    await openStep(page, 'contracts-question');
    await expect(page.locator('main')).toHaveAttribute('data-theme', theme || 'projector');
    const onlyColours = theme !== '';
    // Slides that are not shown cost axe most of its time.
    await page.evaluate(() => {
      for (const slide of document.querySelectorAll('.stage:not(.current)')) slide.remove();
    });
    // A hand is counted, and the notes stand beside the slide.
    await page.keyboard.type('1n');
    found.push(...(await findViolations(page, { onlyColours })));
    for (const key of ['o', 'h', 'q']) {
      await page.keyboard.press(key);
      found.push(...(await findViolations(page, { onlyColours, only: 'dialog' })));
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('x');
    found.push(...(await findViolations(page, { onlyColours: true, only: '.stage.current' })));
  }
  await page.goto(`${lesson}notes/#/contracts-question`);
  await expect(page.getByRole('region', { name: 'This step' })).toBeVisible();
  found.push(...(await findViolations(page)));
  expect(found).toEqual([]);
});

test('outside of the lesson no single letter is a shortcut', async ({ page }) => {
  await page.goto('/huawei-5g/');
  const before = await page.locator('body').innerText();
  for (const key of ['b', 'w', '.', 'f', 'o', 'n', 'x', 'l', '1']) await page.keyboard.press(key);
  expect(page.url()).toMatch(/\/huawei-5g\/$/);
  expect(await page.locator('body').innerText()).toBe(before);
});
