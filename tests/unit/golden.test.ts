// Every view at every named width is drawn as it was when somebody last looked at it.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { drawGoldens, goldenFolder } from '#commands/drawgoldens.ts';

it('draws every view as its golden picture; a picture that changed is written beside', async () => {
  const goldens = await drawGoldens();
  const changed: string[] = [];
  for (const { name, svg } of goldens) {
    const kept = await readFile(join(goldenFolder, name), 'utf8').catch(() => '');
    if (kept === svg) continue;
    changed.push(name);
    await writeFile(join(goldenFolder, name.replace(/\.svg$/, '-changed.svg')), svg);
  }
  expect(changed, 'look at the -changed.svg files, then run npm run golden').toEqual([]);
  const kept = (await readdir(goldenFolder)).filter((name) => !name.endsWith('-changed.svg')).sort();
  expect(kept).toEqual(goldens.map(({ name }) => name).sort());
});

it('draws the same bytes a second time', async () => {
  expect(await drawGoldens()).toEqual(await drawGoldens());
});
