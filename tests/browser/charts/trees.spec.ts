// What a screen reader gets of every view: the picture's group of links, its description and the list of its marks, as
// somebody last read them. `npm run golden:trees` writes them anew; a tree that changed is written beside.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../page.ts';

const folder = 'tests/browser/charts/trees';

test('every view says to a screen reader what its golden tree says', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/huawei-5g/');
  await page.keyboard.press('Shift');
  await expect(page.locator('html')).toHaveAttribute('data-program', 'ready');
  const views = await page.locator('figure.chart').evaluateAll((figures) => figures.map(({ id }) => id));
  expect(views.length).toBeGreaterThan(7);
  await mkdir(folder, { recursive: true });
  const changed: string[] = [];
  for (const view of views) {
    const figure = page.locator(`figure#${view}`);
    await figure.locator('details.twin').evaluate((twin: HTMLDetailsElement) => (twin.open = true));
    const tree = [
      await figure.locator('.key').ariaSnapshot(),
      await figure.locator('.width:visible').ariaSnapshot(),
      `- description: ${await figure.locator('.width:visible desc').textContent()}`,
      await figure.locator('.twin ol').ariaSnapshot(),
      ''
    ].join('\n');
    const file = join(folder, `${view}.yaml`);
    if (process.env.SOURCELINE_RECORD) await writeFile(file, tree);
    const kept = await readFile(file, 'utf8').catch(() => '');
    if (kept === tree) continue;
    changed.push(view);
    await writeFile(file.replace('.yaml', '-changed.yaml'), tree);
  }
  expect(changed, 'read the -changed.yaml files, then run npm run golden:trees').toEqual([]);
});
