// The dashboard with scripts: selecting, addresses, keys, and a page that keeps still.
import { execFileSync } from 'node:child_process';
import { expect, test } from './page.ts';

test('selecting a mark lights its sentence, opens its card and stands in the address', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/huawei-5g/');
  await page.locator('#timeline .width:visible a[data-key="executive-order"]').click();
  await expect(page).toHaveURL(/#timeline\.executive-order$/);
  await expect(page.locator('#s2')).toHaveClass(/lit/);
  await expect(page.locator('#s2')).toBeInViewport();
  const card = page.getByRole('region', { name: 'Executive order signed' });
  await expect(card).toContainText('“On Wednesday”');
  await expect(card).toContainText('15 May 2019');
  await expect(card).toContainText('Read twice. Not fact-checked.');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(page.locator('#s2')).not.toHaveClass(/lit/);
});

test('the mark of the reference date, which is ours, leads to what it is and where it is from', async ({
  page
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/huawei-5g/');
  const ours = page.locator('#timeline .width:visible a[data-key="reference-date"]');
  await expect(ours).toHaveAccessibleName(/^our reference date: 15 to 17 May 2019\. .*signed on Wednesday/);
  await ours.click();
  await expect(page).toHaveURL(/#about-reference$/);
  const entry = page.locator('#about-reference');
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText('the date itself is ours, not the text’s');
  await page.goBack();
  await expect(ours).toBeInViewport();
  await ours.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#about-reference$/);
});

test('selecting a passage lights its marks in every chart', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/huawei-5g/');
  await page.locator('#s36 a.quote').first().click();
  await expect(page.locator('#timeline .width:visible a.selected')).toHaveCount(1);
  await expect(page.locator('#money .width:visible a.selected')).toHaveCount(1);
  await expect(page.locator('#timeline .width:visible a.selected')).toBeInViewport();
});

test('the card is whole in the window while the head of the page is in view, and its sentence stands above it', async ({
  page
}) => {
  await page.goto('/huawei-5g/#timeline.executive-order');
  const card = page.getByRole('region', { name: 'Executive order signed' });
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 }
  ]) {
    await page.setViewportSize(viewport);
    await page.evaluate(() => scrollTo(0, 0));
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    await expect(card).toBeInViewport({ ratio: 1 });
    await expect(card.getByRole('link', { name: 'Cite' })).toBeInViewport({ ratio: 1 });
    const close = await card.getByRole('button', { name: 'Close' }).boundingBox();
    expect(close?.height, 'the button’s name is one line').toBeLessThan(36);
    const [top, sentence] = await Promise.all([
      card.boundingBox(),
      page.locator('#s2 .number').boundingBox()
    ]);
    expect(sentence!.y + sentence!.height).toBeLessThanOrEqual(top!.y);
  }
});

test('a selection survives reload, back and a new window', async ({ page, context }) => {
  await page.goto('/huawei-5g/');
  await page.locator('#money .width:visible a[data-key="revenue-2018"]').click();
  await expect(page).toHaveURL(/#money\.revenue-2018$/);
  await page.reload();
  await expect(page.locator('#s36')).toHaveClass(/lit/);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('#s36')).toHaveClass(/lit/);
  // Who is sent an address sees the mark with its chart around it, and no list opened by the browser.
  await expect(other.locator('#money details.twin')).not.toHaveAttribute('open');
  const mark = other.locator('#money .width:visible a[data-key="revenue-2018"]');
  await expect
    .poll(async () => (await mark.boundingBox())!.y / other.viewportSize()!.height)
    .toBeGreaterThan(0.15);
  expect((await mark.boundingBox())!.y / other.viewportSize()!.height).toBeLessThan(0.6);
  await page.locator('#money .width:visible a[data-key="r-and-d"]').click();
  await expect(page.locator('#s33')).toHaveClass(/lit/);
  await page.goBack();
  await expect(page.locator('#s36')).toHaveClass(/lit/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the largest text loses nothing, and no line runs over the text that is drawn up', async ({
    page
  }) => {
    await page.addInitScript(() => {
      localStorage.setItem('sourceline-settings', JSON.stringify({ size: 'largest' }));
    });
    await page.goto('/huawei-5g/#timeline.r-and-d');
    await expect(page.getByRole('region', { name: 'Research and development' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const line = page.locator('svg.line');
    await expect(line).toBeAttached();
    await page.getByRole('button', { name: 'Draw up the whole text' }).tap();
    await expect(line).toHaveCount(0);
    await page.getByRole('button', { name: 'Back to the charts' }).tap();
    await expect(line).toBeAttached();
  });
});

test('a table is sorted by the place in the text too', async ({ page }) => {
  await page.goto('/huawei-5g/');
  const figure = page.locator('#timeline');
  await figure.getByText('List and table').click();
  const table = figure.getByRole('table');
  await table.getByRole('button', { name: 'Sentence' }).click();
  await expect(table.getByRole('columnheader', { name: 'Sentence' })).toHaveAttribute(
    'aria-sort',
    'ascending'
  );
  const firsts = await table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => Number(row.querySelector('a[href^="#s"]')?.textContent ?? Infinity))
    );
  expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
  expect(firsts[0]).toBe(2);
});

test('marks are reached and opened by keyboard', async ({ page }) => {
  await page.goto('/huawei-5g/');
  await page.locator('#timeline .width:visible a[data-key="founded"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#s32')).toHaveClass(/lit/);
});

for (const width of [390, 768, 1280, 1920]) {
  test(`nothing shifts on load and nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/huawei-5g/');
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('the page counts marks as its lists do, at every width, and each carries its source', async ({
  page
}) => {
  await page.goto('/huawei-5g/');
  const views = await page.evaluate(() =>
    [...document.querySelectorAll('figure.chart')].map((figure) => ({
      id: figure.id,
      listed: [...figure.querySelectorAll('li[id]')].map(({ id }) => id.slice(figure.id.length + 1)).sort(),
      widths: [...figure.querySelectorAll('.width')].map((width) =>
        [...width.querySelectorAll('a.mark')].map((mark) => ({
          key: mark.getAttribute('data-key') ?? '',
          claims: mark.getAttribute('data-claims') ?? '',
          href: mark.getAttribute('href') ?? ''
        }))
      )
    }))
  );
  expect(views.length).toBeGreaterThanOrEqual(3);
  for (const { id, listed, widths } of views) {
    expect(widths).toHaveLength(4);
    for (const marks of widths) {
      const sourced = marks.filter(({ claims }) => claims !== '');
      expect(sourced.map(({ key }) => key).sort(), id).toEqual(
        listed.filter((key) => sourced.some((mark) => mark.key === key))
      );
      expect(sourced.length, id).toBeGreaterThan(0);
      for (const { claims, href } of marks)
        expect(claims === '' ? href : claims, id).toMatch(claims === '' ? /^#about-reference$/ : /^\S/);
    }
    expect(new Set(widths.map((marks) => marks.length)).size, `${id} has as many marks at each width`).toBe(
      1
    );
  }
});

test('on paper each picture stands on one sheet with its headline and its key, and nothing asks for a click', async ({
  page
}) => {
  await page.goto('/huawei-5g/');
  const views = await page.locator('figure.chart').evaluateAll((figures) =>
    figures.map((figure) => ({
      headline: figure.querySelector('h2')?.textContent ?? '',
      meaning: figure.querySelector('.key li:last-child')?.textContent ?? '',
      lastWords:
        [...figure.querySelectorAll('.paper :is(text, tspan)')]
          .filter((text) => text.childElementCount === 0)
          .map((text) => text.textContent)
          .filter((text) => text.length > 3)
          .at(-1) ?? '-'
    }))
  );
  for (const format of ['A4', 'Letter'] as const) {
    const input = await page.pdf({ format });
    const sheets = execFileSync('pdftotext', ['-', '-'], { input, encoding: 'utf8' }).split('\f').map(joined);
    for (const { headline, meaning, lastWords } of views) {
      const sheet = sheets.find((text) => text.includes(joined(headline)));
      expect(sheet, format).toContain(joined(meaning));
      expect(sheet, `${headline}, ${format}`).toContain(joined(lastWords));
    }
    for (const words of [
      'Download the lesson',
      'Save as SVG',
      'Export …',
      'How to read this',
      'Show all claims'
    ])
      expect(sheets.join('')).not.toContain(joined(words));
  }
});

/** Without its spaces, which a PDF puts where it likes. */
function joined(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
