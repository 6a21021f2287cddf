// The worksheet: made anew from its address, checked without an account, printed with nothing cut.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { findViolations } from './axe.ts';
import { holdProgram } from './held.ts';

const sheet = '/huawei-5g/worksheet/';

test('another number makes another sheet, in the address too, and the same number the same', async ({
  page
}) => {
  await page.goto(`${sheet}?seed=12&level=2`);
  const key = page.locator('.key .answers');
  await expect(page.getByRole('heading', { name: 'Key to worksheet 12, level 2' })).toBeVisible();
  const first = await key.textContent();
  await page.getByRole('button', { name: 'Another sheet' }).click();
  await expect(page).toHaveURL(/seed=13/);
  await expect(page.getByRole('heading', { name: 'Key to worksheet 13, level 2' })).toBeVisible();
  expect(await key.textContent()).not.toBe(first);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Key to worksheet 12, level 2' })).toBeVisible();
  expect(await key.textContent()).toBe(first);
});

test('answers are checked task by task, aloud, with the keyboard', async ({ page }) => {
  await page.goto(`${sheet}?seed=7&tasks=acts`);
  await expect(page.getByRole('heading', { name: 'Key to worksheet 7' })).toBeVisible();
  const check = page.getByRole('button', { name: 'Check task 1' });
  // The server wrote sheet 7 too, so that its heading says nothing of the program.
  await expect(async () => {
    await check.click();
    await expect(page.getByRole('status').filter({ hasText: 'Nothing is answered yet.' })).toBeVisible({
      timeout: 500
    });
  }).toPass();
  const answers = await page.locator('.key .answers li strong').allTextContents();
  const items = page.locator('.task .group');
  for (const [at, answer] of answers.entries()) {
    const right = items.nth(at).getByRole('radio', { name: answer, exact: true });
    if (at > 0) await right.press('Space');
    else
      await items
        .nth(at)
        .getByRole('radio')
        .nth(answer === 'stated' ? 1 : 0)
        .press('Space');
  }
  await check.press('Enter');
  await expect(
    page.getByRole('status').filter({ hasText: `${answers.length - 1} of ${answers.length} right.` })
  ).toBeVisible();
  await expect(items.nth(0)).toContainText('✗ Not yet. Read sentence');
});

test('an answer that is given before the program stands is checked with the others', async ({ page }) => {
  const letGo = await holdProgram(page);
  await page.goto(sheet, { waitUntil: 'commit' });
  const task = page.locator('.task', { has: page.locator('.group') }).first();
  await task.locator('.group').first().getByRole('radio').first().check();
  letGo();
  await expect(async () => {
    await task.getByRole('button', { name: /^Check task/ }).click();
    await expect(task.getByRole('status')).toHaveText(/^[01] of \d+ right, \d+ not answered\.$/, {
      timeout: 500
    });
  }).toPass();
});

test('it is usable for everybody, narrow and wide', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(sheet);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('the Word file is the sheet of the page, on the paper asked for, and its writer comes only then', async ({
  page
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(`${sheet}?seed=12&level=2`);
  await expect(page.getByRole('heading', { name: 'Key to worksheet 12, level 2' })).toBeVisible();
  const before = scripts.length;
  await page.getByLabel('Paper of the Word file').selectOption('Letter');
  await page.getByLabel('with the text').uncheck();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Word file' }).press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toBe('huawei-5g-worksheet-12-level-2.docx');
  expect(scripts.length).toBeGreaterThan(before);
  const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
  const words = strFromU8(parts['word/document.xml']!);
  expect(words).toContain('w:w="12240"');
  expect(words).not.toContain('The text, with its sentence numbers');
  // The same answers in the same order as the page’s key, and its pictures.
  const answers = await page.locator('.key .answers li strong').allTextContents();
  const key = words.slice(words.indexOf('Key to worksheet 12'));
  const runs = [...key.matchAll(/<w:rStyle w:val="Strong"\/>.*?<w:t[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(runs).toEqual(answers);
  const pictures = await page.locator('.sheet figure, .key figure').count();
  expect(Object.keys(parts).filter((name) => /^word\/media\/.*\.png$/.test(name)).length).toBe(pictures);
  await expect(page.getByText('huawei-5g-worksheet-12-level-2.docx is ready.')).toBeVisible();
});

for (const format of ['A4', 'Letter'] as const) {
  test(`on ${format} the text and the key each begin a page`, async ({ page }) => {
    await page.goto(sheet);
    const pages = readPages(await page.pdf({ format }));
    const key = pages.findIndex((text) => text.trimStart().startsWith('Key to worksheet'));
    const words = pages.findIndex((text) =>
      text.trimStart().startsWith('The text, with its sentence numbers')
    );
    expect(words).toBeGreaterThan(0);
    // Two sheets of paper for each pupil, not a third one for a line.
    expect(key - words).toBe(2);
    expect(pages.slice(0, key).join()).not.toContain('Key to worksheet');
    expect(pages.length).toBeLessThanOrEqual(12);
  });
}

/** The words of each page of a PDF. */
function readPages(pdf: Buffer): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}
