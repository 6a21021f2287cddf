// One drawing everywhere: what the server printed, what a browser prints and what the file holds have one geometry.
import { readFile } from 'node:fs/promises';
import { build, type Rollup } from 'vite';
import { readSeed } from '#commands/seeds.ts';
import { galleryStates } from '#lib/pages/gallery/states.ts';
import { expect, test } from '../page.ts';
import type { Drawn, drawAll } from './drawn.ts';

/** The layouts as one script. It is evaluated by the test, beside the page's own scripts and policy. */
async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/browser/charts/drawn.ts', formats: ['iife'], name: 'drawn' }
    }
  })) as Rollup.RollupOutput[];
  return `${built[0]!.output[0].code}; globalThis.drawAll = drawn.drawAll;`;
}

test('server, browser and file draw every state of the gallery alike', async ({ page }) => {
  const { document, story } = await readSeed('huawei-5g');
  const states = galleryStates(document, story);
  await page.goto('/gallery/');
  await page.evaluate(await bundle());
  const { drawn, faults } = await page.evaluate((rows) => {
    const { drawAll: draw } = globalThis as unknown as { drawAll: typeof drawAll };
    const drawn = draw(rows);
    const faults: string[] = [];

    /** Without what a page and a file say differently: colours, links, names. What is left is geometry and words. */
    const strip = (svg: Element): string => {
      const copy = svg.cloneNode(true) as Element;
      copy.querySelectorAll('title, desc, .reach').forEach((one) => one.remove());
      const own = /^(fill|stroke|class|data-.*|href|xlink:href|aria-.*|role|id|xmlns.*)$/;
      for (const element of [copy, ...copy.querySelectorAll('*')])
        for (const { name } of [...element.attributes]) if (own.test(name)) element.removeAttribute(name);
      const written = new XMLSerializer().serializeToString(copy).replaceAll(/ xmlns(:\w+)?="[^"]*"/g, '');
      // A mark that leads nowhere is a group in a file and a link on the page; a new line begins each part of a file.
      return written
        .replaceAll(/<(\/?)a(?=[ >])/g, '<$1g')
        .replaceAll('\n', '')
        .replace(/><\/svg>$/, '/>');
    };
    const parse = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;

    for (const { id, page: own, file } of drawn) {
      const served = window.document.querySelector(`svg[aria-describedby="${id}-desc"]`);
      if (!served) {
        faults.push(`${id} was not served`);
        continue;
      }
      const holder = window.document.createElement('template');
      holder.innerHTML = own;
      const printed = holder.content.firstElementChild!;
      // The test's own links lead nowhere; the server's lead to sentences.
      if (strip(served) !== strip(printed)) faults.push(`${id} is not what the server printed`);
      const inFile = parse(file);
      // The file's paper.
      inFile.querySelector('rect')?.remove();
      if (strip(served) !== strip(inFile)) faults.push(`${id} is not what the file holds`);
    }
    return { drawn, faults };
  }, states);
  expect(faults).toEqual([]);
  expect(drawn.length).toBeGreaterThan(100);
  const differing: string[] = [];
  for (const { id, file } of drawn as Drawn[]) {
    // Views as they are have golden files as whole pictures, which the unit tests hold to the layout.
    if (id.includes('-full-')) continue;
    const golden = await readFile(`tests/golden/huawei-5g-${id}.svg`, 'utf8');
    if (golden !== file) differing.push(id);
  }
  expect(differing, 'as Node drew them, to the byte').toEqual([]);
});
