// Makes the packaged fonts, the style sheets of faces and inks, and the table of widths: `npm run fonts`. Twice run, the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { measured } from './characters.ts';
import { faces, type Face } from './faces.ts';
import { openFont, readAdvance, readCopyright, readMetrics } from './read.ts';
import { writeThemeSheet } from '#lib/ui/themesheet.ts';
import { weights, writeStandIns, writeStyleSheet } from './stylesheet.ts';
import { writeTable } from './table.ts';

const folder = 'static/fonts';
/** Joining letters is left to kerning and accents: ligatures would make a line shorter than its measure. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'];

async function makeFace(face: Face): Promise<Buffer> {
  const original = readFileSync(`node_modules/@fontsource-variable/${face.from}.woff2`);
  const weight =
    typeof face.weight === 'number'
      ? face.weight
      : { min: face.weight[0], max: face.weight[1], default: face.weight[0] };
  const bytes = await subsetFont(original, face.characters, {
    targetFormat: 'woff2',
    keepFeatures,
    variationAxes: { wght: weight }
  });
  writeFileSync(`${folder}/${face.file}.woff2`, bytes);
  return bytes;
}

mkdirSync(folder, { recursive: true });
const made = new Map<string, Buffer>();
for (const face of faces) {
  const bytes = await makeFace(face);
  made.set(face.file, bytes);
  console.log(`${face.file}.woff2 ${bytes.length} bytes`);
}
const bytesOf = (file: string) => made.get(file) ?? Buffer.alloc(0);
const widthsOf = async (file: string, weight?: number) => {
  const font = await openFont(bytesOf(file), weight);
  return [...measured].map((character) => readAdvance(font, character));
};

const metricsOf = async (file: string) => ({
  plain: readMetrics(await openFont(bytesOf(file), weights.plain)),
  strong: readMetrics(await openFont(bytesOf(file), weights.strong))
});
const metrics = {
  'Source Sans 3': await metricsOf('source-sans-3'),
  'Source Serif 4': await metricsOf('source-serif-4')
};
writeFileSync('src/lib/ui/fonts.css', writeStyleSheet(faces, metrics));
writeFileSync('src/lib/export/embed/standins.ts', writeStandIns(metrics));
writeFileSync(
  'src/lib/charts/scene/advances.ts',
  writeTable(measured, {
    'sans-400': await widthsOf('source-sans-3', 400),
    'sans-620': await widthsOf('source-sans-3', 620),
    'sans-italic': await widthsOf('source-sans-3-italic'),
    'serif-400': await widthsOf('source-serif-4', 400),
    'serif-620': await widthsOf('source-serif-4', 620)
  })
);
writeFileSync('src/lib/ui/theme.css', writeThemeSheet());
writeLicence();

/** The licence with the copyright lines that the fonts themselves carry. */
function writeLicence(): void {
  const notices = ['source-sans-3', 'source-serif-4'].map((name) => {
    const original = readFileSync(
      `node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`
    );
    return readCopyright(original);
  });
  const licence = readFileSync('node_modules/@fontsource-variable/source-sans-3/LICENSE', 'utf8');
  const body = licence.slice(licence.indexOf('This Font Software is licensed'));
  writeFileSync(
    `${folder}/OFL.txt`,
    `${notices.join('\n')}\n\nThe files here hold a part of the letters and weights of these fonts, made by src/fonts/make.ts.\n\n${body}`
  );
}
