// Exports as a reader makes them: the menu from the keyboard, the warning, every file; the frame in a sandbox; the check of a file.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from '@playwright/test';
import { makePng } from '#commands/exportfaces.ts';
import { readFileBack } from '#lib/export/check/readfile.ts';
import { hostScript } from '#lib/export/embed/script.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { exportFaces } from '#lib/export/faces.ts';
import { readPicture, shareDiffering } from '../export/pixels.ts';
import { findViolations } from './axe.ts';
import { holdProgram } from './held.ts';
import { expect, test } from './page.ts';

async function openMenu(page: Page) {
  await page.goto('/huawei-5g/');
  const figure = page.locator('figure#timeline');
  await figure.getByRole('button', { name: 'Export …' }).press('Enter');
  const menu = figure.getByRole('region', { name: 'Export this chart' });
  await expect(menu.getByLabel('Headline')).toBeVisible();
  return menu;
}

async function save(page: Page, button: string) {
  const download = page.waitForEvent('download');
  await page
    .getByRole('region', { name: 'Export this chart' })
    .getByRole('button', { name: button, exact: true })
    .press('Enter');
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const beginnings = [
  ['SVG', 'huawei-5g-timeline.svg', '<?xml'],
  ['PNG', 'huawei-5g-timeline-2x.png', '\x89PNG'],
  ['PDF', 'huawei-5g-timeline.pdf', '%PDF-'],
  ['PPTX', 'huawei-5g-timeline.pptx', 'PK\x03\x04'],
  ['CSV', 'huawei-5g-timeline.csv', '\xef\xbb\xbf'],
  ['JSON', 'huawei-5g-timeline.json', '{'],
  ['Kit (ZIP)', 'huawei-5g-timeline.zip', 'PK\x03\x04']
] as const;

test('the menu saves every format, and nothing of it is loaded before', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/huawei-5g/');
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => url.includes('/workers/'))).toEqual([]);
  const before = new Set(scripts);
  const menu = await openMenu(page);
  await expect.poll(() => scripts.filter((url) => url.includes('/workers/')).length).toBeGreaterThan(0);
  // The menu came only now.
  expect(scripts.filter((url) => !before.has(url) && !url.includes('/workers/')).length).toBeGreaterThan(0);
  for (const [button, name, start] of beginnings) {
    const file = await save(page, button);
    expect(file.name).toBe(name);
    expect(file.bytes.length, name).toBeGreaterThan(500);
    expect(file.bytes.subarray(0, start.length).toString('latin1'), name).toBe(start);
    await expect(menu.getByText(`${name} is ready.`)).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(page.locator('figure#timeline').getByRole('button', { name: 'Export …' })).toBeFocused();
});

/** The words on a picture that is an SVG in an address. */
async function readPreview(preview: Locator): Promise<string> {
  const address = (await preview.getAttribute('src')) ?? '';
  return decodeURIComponent(address).replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ');
}

test('a PNG made in the page is the picture that the command line makes, in the packaged faces', async ({
  page
}, info) => {
  const menu = await openMenu(page);
  await menu.getByLabel('Size').selectOption('column');
  const made = info.outputPath('page.png');
  writeFileSync(made, (await save(page, 'PNG')).bytes);
  const input = (await (await page.request.get('/huawei-5g/timeline.json')).json()) as ExportInput;
  const expected = info.outputPath('command.png');
  writeFileSync(expected, makePng(input, { size: 'column', look: 'light' }, 2));
  const size = [1200, readFileSync(expected).readUInt32BE(20)] as const;
  const share = shareDiffering(await readPicture(made, size), await readPicture(expected, size), {
    levels: 32,
    blur: 2
  });
  expect(share).toBeLessThan(0.005);
  // A browser that refuses a face says so nowhere else.
  const refused = await page.evaluate(
    async (files) => {
      const faces = files.map((file) => new FontFace('tried', `url(/fonts/export/${file}.ttf)`).load());
      return (await Promise.allSettled(faces)).filter(({ status }) => status === 'rejected').length;
    },
    exportFaces.map(({ file }) => file)
  );
  expect(refused).toBe(0);
});

test('an edited headline and a missing answer are pointed out, and the edit is in the picture shown and the file', async ({
  page
}) => {
  const menu = await openMenu(page);
  const preview = menu.getByAltText('The picture as it will be saved');
  await expect.poll(() => readPreview(preview)).toContain('Founded in 1987, then nothing dated');
  expect(await findViolations(page, { only: '[aria-label="Export this chart"]' })).toEqual([]);
  const headline = menu.getByLabel('Headline');
  await headline.fill('Revenue of $100 billion in 2018');
  await expect(menu.getByText(/^Headline: the claims give/)).toBeVisible();
  await save(page, 'SVG');
  await expect(menu.getByText('is ready, and its words differ from the claims.')).toBeVisible();
  await headline.fill('Revenue of more than $100 billion in 2018');
  await expect(menu.getByText(/^Headline: the claims give/)).toHaveCount(0);
  await expect.poll(() => readPreview(preview)).toContain('Revenue of more than $100 billion in 2018');
  const file = await save(page, 'SVG');
  expect(file.bytes.toString('utf8')).toContain('Revenue of more than $100 billion in 2018</title>');
  await menu.getByLabel('Size').selectOption('slide');
  await menu.getByLabel('with the sentences').check();
  await expect(menu.getByText(/^Too much for “Slide, 16:9”: .* leave out the sentences/)).toBeVisible();
  await menu.getByText('Marks: 13 of 13').click();
  const boxes = menu.getByRole('listitem').getByRole('checkbox');
  for (const box of await boxes.all()) await box.uncheck();
  await expect(menu.getByText('No mark is chosen.')).toBeVisible();
  for (const name of ['SVG', 'CSV', 'Kit (ZIP)', 'picture', 'figure (HTML)'])
    await expect(menu.getByRole('button', { name, exact: true })).toBeDisabled();
  await boxes.first().check();
  await expect(menu.getByRole('button', { name: 'SVG', exact: true })).toBeEnabled();
});

test('the clipboard gets the picture, its source, its words and what embeds it', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const menu = await openMenu(page);
  const pasted = () => page.evaluate(() => navigator.clipboard.readText());
  for (const [what, holds] of [
    ['SVG source', '<svg '],
    ['alternative text', 'in its own words'],
    ['embed code', '/embed/huawei-5g/timeline/'],
    ['figure (HTML)', '<figure>']
  ] as const) {
    await menu.getByRole('button', { name: what, exact: true }).click();
    await expect(menu.getByText(`The ${what} is copied.`)).toBeVisible();
    expect(await pasted()).toContain(holds);
  }
  await menu.getByLabel('Headline').fill('Founded in 1987');
  await menu.getByRole('button', { name: 'figure (HTML)', exact: true }).click();
  await expect(menu.getByText('Your picture is inside it')).toBeVisible();
  expect(await pasted()).toMatch(
    /<img src="data:image\/svg\+xml[^"]*" alt="[^"]*Timeline: Founded in 1987\."/
  );
  await menu.getByRole('button', { name: 'embed code', exact: true }).click();
  await expect(menu.getByText('as it stands on this site, without your changes')).toBeVisible();
  await menu.getByRole('button', { name: 'picture', exact: true }).click();
  await expect(menu.getByText('The picture is copied.')).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType('image/png')).size;
  });
  expect(size).toBeGreaterThan(5000);
});

test('the check tells a true file from an altered one, chosen before the program stands or after', async ({
  page
}) => {
  const file = await page.request.get('/huawei-5g/money.svg');
  const svg = await file.text();
  const letGo = await holdProgram(page);
  await page.goto('/check/', { waitUntil: 'commit' });
  const give = (text: string) =>
    page
      .getByLabel('SVG file')
      .setInputFiles({ name: 'chart.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(text) });
  await give(svg);
  letGo();
  await expect(page.getByText('It tells what the claims say')).toBeVisible();
  await give(svg.replaceAll('more than $100 billion', '$100 billion'));
  await expect(page.getByText('It differs from the claims')).toBeVisible();
  await give('%PDF-1.7');
  await expect(page.getByText('This is a PDF; choose the SVG it came from.')).toBeVisible();
  await give('no picture');
  await expect(page.getByText(/can’t be read as an SVG/)).toBeVisible();
});

/** Lets a file fall on the page, as from a folder beside the browser, once the page shows that it will take it. */
async function drop(page: Page, text: string) {
  const dataTransfer = await page.evaluateHandle((svg) => {
    const carried = new DataTransfer();
    carried.items.add(new File([svg], 'chart.svg', { type: 'image/svg+xml' }));
    return carried;
  }, text);
  const area = page.locator('label', { hasText: 'SVG file' });
  await expect(async () => {
    await page.dispatchEvent('main', 'dragover', { dataTransfer });
    await expect(area).toHaveClass(/over/, { timeout: 500 });
  }).toPass();
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}

test('a timeline is exported as the reader has set it, and the check takes it as true when it is dropped', async ({
  page
}) => {
  await page.goto('/huawei-5g/?timeline=order');
  const figure = page.locator('figure#timeline');
  await figure.getByRole('button', { name: 'True' }).click();
  await figure.getByRole('button', { name: 'Voice' }).click();
  await figure.locator('.width:visible a[data-key="revenue-2018"] text').first().click();
  await figure.getByRole('button', { name: 'To it' }).click();
  await expect.poll(() => page.url()).toMatch(/timeline=true(?:,|%2C)voice(?:,|%2C)2017/);
  await figure.getByRole('button', { name: 'Export …' }).press('Enter');
  await expect(figure.getByText('The timeline is exported as it stands in the page.')).toBeVisible();
  const svg = (await save(page, 'SVG')).bytes.toString('utf8');
  const read = readFileBack(svg);
  if (!read.ok) throw new Error(read.why);
  const { texts, marks, record } = read.file;
  const printed = texts.join(' ');
  expect(printed).toMatch(/True scale: .* Shown: [\w ]+ 2017 to [\w ]+ 2019; 1 event is earlier, 1 later\./);
  expect(record.options.settings).toMatchObject({ scale: 'true', lanes: 'voice' });
  expect(texts.map((text) => text.trim())).toEqual(expect.arrayContaining(['VOA', 'Huawei']));
  // What lies before the window is no mark of this picture, and its foot does not name it.
  expect(marks.some(({ label }) => label.includes('1987'))).toBe(false);
  expect(printed).not.toMatch(/in its own words: 1 \(/);

  await page.goto('/check/');
  await drop(page, svg);
  await expect(page.getByText('It tells what the claims say')).toBeVisible();
  await drop(page, svg.replaceAll('“Last year”', '“This year”'));
  await expect(page.getByText('It differs from the claims')).toBeVisible();
});

test('a cancel ends the drawing of 10,000 events at once, and the next file is whole', async ({ page }) => {
  await page.route('**/huawei-5g/timeline.json', async (route) => {
    const input = (await (await route.fetch()).json()) as ExportInput;
    const dated = input.rows.filter((row) => 'form' in row && row.form === 'dated');
    const rows = Array.from({ length: 10_000 }, (_, at) => {
      const row = dated[at % dated.length]!;
      return { ...row, key: `${row.key}-${at}`, number: at + 1 };
    });
    const evidence = rows.map(({ key, number }) => ({ ...input.evidence[0]!, key, number }));
    await route.fulfill({ json: { ...input, rows, evidence } });
  });
  const menu = await openMenu(page);
  const made = await menu.evaluate(async (section) => {
    let files = 0;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      files++;
      return make(blob);
    };
    const button = (name: string) =>
      [...section.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    button('SVG')!.click();
    while (!button('Cancel')) await new Promise(requestAnimationFrame);
    button('Cancel')!.click();
    while (button('Cancel')) await new Promise(requestAnimationFrame);
    const said = section.querySelector('.buttons [role="status"]')!.textContent;
    return { files, said };
  });
  expect(made).toEqual({ files: 0, said: 'Cancelled.' });
  const file = await save(page, 'SVG');
  expect(file.bytes.toString('utf8')).toContain('10,000 events');
});

/** A page of another origin with the chart in a frame. */
async function withHost(address: string, sandbox: string, use: (host: string) => Promise<void>) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><link rel="icon" href="data:,"><iframe src="${address}" sandbox="${sandbox}" width="100%" height="150"></iframe><script>${hostScript}</script>`
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.close();
}

test('an embedded chart works in a sandbox of no origin, and is as high as it needs', async ({
  page,
  baseURL,
  complaints
}) => {
  await withHost(`${baseURL}/embed/huawei-5g/timeline/`, 'allow-scripts allow-popups', async (host) => {
    await page.goto(host);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    const height = () => page.locator('iframe').evaluate((one) => Number(one.getAttribute('height')));
    await expect.poll(height).toBeGreaterThan(400);
    const wide = await height();
    await frame.getByText('Table', { exact: true }).click();
    await expect.poll(height).toBeGreaterThan(wide + 100);
    const inner = page.frames()[1]!;
    expect(await inner.evaluate(() => window.origin)).toBe('null');
    expect(await inner.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expect(frame.getByRole('link', { name: 'See each mark beside its sentence' })).toHaveAttribute(
      'rel',
      'noopener'
    );
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(frame.locator('.w288')).toBeVisible();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await inner.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(20, 23, 29)'
    );
  });
  // The page around is of another origin here, and its frame asks the site.
  complaints.splice(
    0,
    complaints.length,
    ...complaints.filter((one) => !/asks elsewhere: http:\/\/127\.0\.0\.1/.test(one))
  );
});

test('an embedded chart is whole where the sandbox allows no script', async ({
  page,
  baseURL,
  complaints
}) => {
  await withHost(`${baseURL}/embed/huawei-5g/timeline/`, '', async (host) => {
    await page.goto(host);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('Not fact-checked', { exact: false })).toHaveCount(1);
    await expect(frame.locator('a.mark').first()).toBeAttached();
  });
  complaints.splice(
    0,
    complaints.length,
    ...complaints.filter((one) => !/asks elsewhere: http:\/\/127\.0\.0\.1|Blocked script execution/.test(one))
  );
});
