// npm run export:fonts: the packaged faces at the weights that pictures use, as plain TTF, for makers of PNG and PDF. Twice run, the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { latin, latinExtended } from '../fonts/characters.ts';
import { addSigns } from '#commands/faces/addsigns.ts';
import { addedSigns } from '#commands/faces/signs.ts';
import { exportFaces } from '#lib/export/faces.ts';

const folder = 'static/fonts/export';
const packages = 'node_modules/@fontsource-variable';

mkdirSync(folder, { recursive: true });
for (const { file, from, weight, name } of exportFaces) {
  // The letters beyond Latin-1 are in a package file of their own; these faces keep to the first, which holds the marks too.
  const bytes = await subsetFont(readFileSync(`${packages}/${from}.woff2`), latin + latinExtended, {
    targetFormat: 'sfnt',
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'],
    variationAxes: { wght: weight }
  });
  writeFileSync(`${folder}/${file}.ttf`, addSigns(nameFamily(new Uint8Array(bytes), name), addedSigns));
  console.log(`${file}.ttf ${bytes.length} bytes`);
}

/**
 * A variable face calls itself by its first instance (“Source Sans 3 ExtraLight”), under which nobody asks for it: the
 * family’s name is cut to what it begins with. Only lengths change, so nothing moves.
 */
function nameFamily(bytes: Uint8Array, family: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12, left = view.getUint16(4); left > 0; left--, at += 16) {
    if (String.fromCharCode(...bytes.subarray(at, at + 4)) !== 'name') continue;
    const table = view.getUint32(at + 8);
    for (let record = table + 6, records = view.getUint16(table + 2); records > 0; records--, record += 12) {
      const isFamily = [1, 16].includes(view.getUint16(record + 6));
      const bytesEach = view.getUint16(record) === 1 ? 1 : 2;
      const wanted = family.length * bytesEach;
      if (isFamily && view.getUint16(record + 8) > wanted) view.setUint16(record + 8, wanted);
    }
    let sum = 0;
    const length = view.getUint32(at + 12);
    for (let word = 0; word < Math.ceil(length / 4); word++)
      sum = (sum + view.getUint32(table + word * 4)) >>> 0;
    view.setUint32(at + 4, sum);
  }
  return bytes;
}
