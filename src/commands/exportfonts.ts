// npm run export:fonts: the packaged faces at the weights that pictures use, as plain TTF, for makers of PNG and PDF. Twice run, the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { latin, latinExtended } from '../fonts/characters.ts';
import { exportFaces } from '#lib/export/faces.ts';

const folder = 'static/fonts/export';
const packages = 'node_modules/@fontsource-variable';

mkdirSync(folder, { recursive: true });
for (const { file, from, weight } of exportFaces) {
  // The letters beyond Latin-1 are in a package file of their own; these faces keep to the first, which holds the marks too.
  const bytes = await subsetFont(readFileSync(`${packages}/${from}.woff2`), latin + latinExtended, {
    targetFormat: 'sfnt',
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'],
    variationAxes: { wght: weight }
  });
  writeFileSync(`${folder}/${file}.ttf`, bytes);
  console.log(`${file}.ttf ${bytes.length} bytes`);
}
