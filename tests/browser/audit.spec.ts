// The audit and the pages of single claims: nothing sideways, nothing overlapping, nothing that axe finds.
import { findViolations } from './axe.ts';
import { expect, test } from './page.ts';

const pages = [
  ['the audit', '/huawei-5g/claims/'],
  ['a claim', '/huawei-5g/claims/in-europe/'],
  ['a claim of ours', '/huawei-5g/claims/founders/']
] as const;
const widths = [320, 390, 768, 1280, 1920];

for (const [name, address] of pages) {
  test(`${name} fits every width, with large text as well`, async ({ page }) => {
    await page.goto(address);
    for (const size of ['100%', '200%']) {
      await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
      for (const width of size === '100%' ? widths : widths.filter((one) => one >= 640)) {
        await page.setViewportSize({ width, height: 900 });
        const [wide, room] = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth];
        });
        expect(wide, `${name} at ${width} px, text ${size}`).toBeLessThanOrEqual(room!);
      }
    }
  });

  test(`${name} has nothing that axe finds`, async ({ page }) => {
    await page.goto(address);
    // Contrast, slow over five thousand elements, is looked at in rows that have all the colours: every row has the same.
    expect(await findViolations(page, { without: ['color-contrast'] })).toEqual([]);
    const few = { onlyColours: true, except: ['article:nth-of-type(n + 9)', 'tr:nth-child(n + 4)'] };
    for (const theme of ['light', 'dark', 'projector']) {
      await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme);
      expect(await findViolations(page, few), theme).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await findViolations(page, few), 'forced colours').toEqual([]);
  });
}

test('no column of the audit runs into the next', async ({ page }) => {
  await page.goto('/huawei-5g/claims/');
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const collisions = await page.evaluate(() => {
      const found: string[] = [];
      for (const row of document.querySelectorAll('article')) {
        const parts = [...row.children].map((part) => part.getBoundingClientRect());
        parts.forEach((one, at) => {
          for (const other of parts.slice(at + 1)) {
            const beside = one.right > other.left + 0.5 && other.right > one.left + 0.5;
            const level = one.bottom > other.top + 0.5 && other.bottom > one.top + 0.5;
            if (beside && level) found.push(row.id);
          }
        });
      }
      return found;
    });
    expect(collisions, `at ${width} px`).toEqual([]);
  }
});

test('the audit ships no script but the reading settings and what keeps it for the time without a network', async ({
  page
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/huawei-5g/claims/');
  expect(scripts.map((url) => new URL(url).pathname).sort()).toEqual(['/offline.js', '/settings.js']);
});

test('on paper each quotation stands among the sentences around it, and checks are in words', async ({
  page
}) => {
  await page.goto('/huawei-5g/claims/');
  const row = page.locator('#claim-in-europe');
  await expect(row.getByText('Despite the criticism')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(row.getByText('Despite the criticism')).toBeVisible();
  await expect(row.getByText('It has shipped 70,000 base stations')).toBeVisible();
  await expect(row.getByText('voice confirmed: passed')).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
});

test('a citation can be saved as a file', async ({ page }) => {
  await page.goto('/huawei-5g/claims/revenue-2018/');
  await page.getByText('BibTeX', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save as huawei-5g-revenue-2018.bib' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('huawei-5g-revenue-2018.bib');
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toContain('“Last year, Huawei made more than \\$100 billion');
});

test('the data beside the audit is there, in the type it says', async ({ request }) => {
  for (const [file, type] of [
    ['claims.json', 'application/json'],
    ['claims.schema.json', 'application/json'],
    ['claims.csv', 'text/csv'],
    ['claims.jsonld', 'application/ld+json'],
    ['datapackage.json', 'application/json'],
    ['source.txt', 'text/plain']
  ]) {
    const response = await request.get(`/huawei-5g/${file}`);
    expect(response.status(), file).toBe(200);
    expect(response.headers()['content-type'], file).toContain(type);
  }
});
