// The lesson as one file, opened by file:// with the network cut: the same path that a class takes, with nothing asked for.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readFileBack } from '#lib/export/check/readfile.ts';
import { findViolations } from './axe.ts';
import { stepOf, walkThrough } from './lesson.ts';
import { expect, test } from './page.ts';

const built = 'build/huawei-5g/lesson.html';
const most = 2_000_000;

test.use({ serviceWorkers: 'block' });

async function openFile(page: Page, place = '') {
  await page.goto(`file://${process.cwd()}/${built}${place}`);
}

async function save(page: Page, button: string) {
  const download = page.waitForEvent('download');
  await page
    .getByRole('region', { name: 'Export this chart' })
    .getByRole('button', { name: button, exact: true })
    .click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('one file is charts and source, lesson, worksheet and exports, with no network at all', async ({
  page,
  context
}) => {
  const asked: string[] = [];
  context.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) asked.push(request.url());
  });
  await context.setOffline(true);
  await openFile(page);

  await test.step('a mark leads to its sentence, and a sentence to its marks', async () => {
    await page.locator('figure#timeline a.mark[data-key="executive-order"]:visible').first().click();
    await expect(page).toHaveURL(/#timeline\.executive-order$/);
    await expect(page.locator('#s2.lit')).toBeInViewport();
    await expect(page.locator('.card')).toContainText('15 May 2019');
    await page.locator('#s36 a.quote').first().click();
    await expect(page.locator('a.mark[data-key="revenue-2018"].selected:visible').first()).toBeVisible();
    await page.goBack();
    await expect(page.locator('#s2.lit')).toBeInViewport();
    await page.reload();
    await expect(page.locator('#s2.lit')).toBeInViewport();
    // The picture and not its list, to which a browser would jump by itself.
    await expect(page.locator('figure#timeline a.mark.selected:visible').first()).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(page.locator('.card')).toHaveCount(0);
    await page.locator('figure#timeline').getByRole('button', { name: 'Order' }).click();
    await expect(page).toHaveURL(/\?timeline=order/);
    expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3"'))).toBe(true);
  });

  await test.step('it exports', async () => {
    await page.locator('figure#timeline').getByRole('button', { name: 'Export …' }).click();
    const svg = await save(page, 'SVG');
    expect(svg.name).toBe('huawei-5g-timeline.svg');
    expect(readFileBack(svg.bytes.toString('utf8')).ok).toBe(true);
    const png = await save(page, 'PNG');
    expect(png.name).toBe('huawei-5g-timeline-2x.png');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1000);
    const csv = await save(page, 'CSV');
    expect(csv.bytes.toString('utf8')).toContain('On Wednesday');
    const pdf = await save(page, 'PDF');
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    // What would lead to the site, or is left out for its weight, is not offered.
    const menu = page.getByRole('region', { name: 'Export this chart' });
    await expect(menu.getByRole('button', { name: /PPTX|embed code/ })).toHaveCount(0);
    await page.keyboard.press('Escape');
  });

  await test.step('the lesson goes through all its steps, and its presenter’s page follows', async () => {
    await page.getByRole('link', { name: 'Present' }).click();
    await page.locator('.lesson.live').waitFor();
    const { all, seen } = await walkThrough(page);
    expect(seen).toBe(all);
    const last = await stepOf(page);
    await page.reload();
    await expect(page.locator('.stage.current')).toHaveAttribute('id', `/${last}`);
    const notes = await context.newPage();
    await openFile(notes, '#/notes');
    await expect(notes.getByText('In step with the slides')).toBeVisible();
    await notes.getByRole('button', { name: 'Back' }).click();
    await expect.poll(() => stepOf(page)).not.toBe(last);
    await notes.close();
  });

  await test.step('the worksheet is made, checked and made anew', async () => {
    await openFile(page, '#/worksheet?seed=7&tasks=acts');
    await expect(page.getByRole('heading', { name: 'Key to worksheet 7, level 2' })).toBeVisible();
    const answer = await page.locator('.key .answers li strong').first().textContent();
    await page.locator('.task .group').first().getByRole('radio', { name: answer!, exact: true }).check();
    await page.getByRole('button', { name: 'Check task 1' }).click();
    await expect(page.locator('.task .group').first()).toContainText('✓ Right');
    await page.getByRole('button', { name: 'Another sheet' }).click();
    await expect(page).toHaveURL(/#\/worksheet\?seed=8&level=2&tasks=acts/);
    await expect(page.getByRole('heading', { name: 'Key to worksheet 8, level 2' })).toBeVisible();
    // A place in the page leaves the reader on it.
    await page.getByRole('link', { name: 'It stands below.' }).click();
    await expect(page.getByRole('heading', { name: 'Key to worksheet 8, level 2' })).toBeVisible();
    await page.getByRole('link', { name: 'Charts' }).click();
    await expect(page.locator('figure#timeline')).toBeVisible();
  });

  await page.setViewportSize({ width: 360, height: 800 });
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(asked).toEqual([]);
});

test('it is small, it allows by hash alone, and the command writes the same bytes', () => {
  const file = readFileSync(built);
  expect(file.length).toBeLessThan(most);
  const policy = /content-security-policy" content="([^"]*)"/
    .exec(file.toString('utf8'))![1]!
    .replaceAll('&#39;', "'");
  expect(policy).toMatch(
    /^default-src 'none'; script-src(?: 'sha256-[\w+/=]+')+; style-src 'sha256-[\w+/=]+';/
  );
  expect(policy).not.toMatch(/unsafe-(?:inline|eval)|\*|https?:/);
  const out = test.info().outputPath('lesson.html');
  execFileSync('npm', ['run', '--silent', 'lesson', '--', 'huawei-5g', '--out', out]);
  expect(readFileSync(out).equals(file)).toBe(true);
});
