// npm run icons: the site’s sign as pictures, for systems that install the site.
import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const sign = await readFile('static/favicon.svg', 'utf8');
for (const size of [192, 512]) {
  const picture = new Resvg(sign, { fitTo: { mode: 'width', value: size }, background: '#fbfaf7' }).render();
  await writeFile(`static/icon-${size}.png`, picture.asPng());
}
