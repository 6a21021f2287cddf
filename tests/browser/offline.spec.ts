// After one visit everything of a document works without a network.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openStep, walkThrough } from './lesson.ts';

test.use({ serviceWorkers: 'allow' });

test('one visit keeps the document: lesson, worksheet, claims and files work with the network cut', async ({
  page,
  context
}) => {
  await page.goto('/huawei-5g/');
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 60_000 });
  await page.locator('summary', { hasText: 'Settings' }).click();
  const kept = await page.evaluate(async () => {
    let bytes = 0;
    for (const name of await caches.keys())
      for (const answer of await (await caches.open(name)).matchAll()) bytes += (await answer.blob()).size;
    return bytes;
  });
  const stated = page.locator('[data-offline] [data-words]');
  await expect(stated).toHaveText(/^Ready offline · \d+\.\d MB$/);
  const [said] = /[\d.]+/.exec((await stated.textContent())!)!;
  expect(Math.abs(Number(said) - kept / 1e6)).toBeLessThan(0.15);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  const file = await page.evaluate(async () => (await fetch('/huawei-5g/timeline.svg')).text());
  expect(file).toContain('<svg');
  await page.getByRole('button', { name: 'Export …' }).first().click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG', exact: true }).first().click();
  expect((await saved).suggestedFilename()).toBe('huawei-5g-timeline.svg');

  // A teacher asks for the one file when the network has just gone.
  const link = page.getByRole('link', { name: 'Download the lesson' }).first();
  const downloaded = page.waitForEvent('download');
  await link.click();
  const lesson = await downloaded;
  expect(lesson.suggestedFilename()).toBe('huawei-5g-lesson.html');
  // Out of what is kept: a browser would fetch the link's own address past the worker, and past what cuts the network here.
  expect(lesson.url()).toMatch(/^blob:/);
  expect(readFileSync(await lesson.path())).toEqual(readFileSync('build/huawei-5g/lesson.html'));

  await page.goto('/huawei-5g/worksheet/?seed=12&level=3');
  await expect(page.getByRole('heading', { name: /^Key to worksheet 12, level 3/ })).toBeVisible();
  const printed = execFileSync('pdftotext', ['-', '-'], { input: await page.pdf(), encoding: 'utf8' });
  expect(printed).toContain('The text, with its sentence numbers');
  expect(printed).toContain('Key to worksheet 12, level 3');
  await page.goto('/huawei-5g/claims/founded/');
  await expect(page.locator('main')).toContainText('1987');
  await openStep(page);
  const { all, seen } = await walkThrough(page);
  expect(seen).toBe(all);
  await expect(page.locator('.stage.current')).toBeVisible();
});
