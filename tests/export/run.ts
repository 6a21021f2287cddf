// npm run test:export: about thirty exports drawn by five programs, compared with one another and with where their texts should stand;
// then PPTX, PDF and CSV read back by programs that nobody here wrote. Closes with “N passed, N failed”.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSeed } from '#commands/seeds.ts';
import { collectExport } from '#lib/export/collect.ts';
import { framePicture } from '#lib/export/frame.ts';
import { writeSvg } from '#lib/export/svg.ts';
import { choosePairwise } from './cases.ts';
import { inkOf, readPixels, shareDiffering, type Pixels } from './pixels.ts';
import { folderFor, installPrograms, programs, useFonts, type Job } from './programs.ts';
import { checkOfficeFiles } from './office.ts';
import { expectedTexts, inkedColumns } from './texts.ts';

const most = { differing: 0.015, levels: 32, start: 3, end: 0.12 };
const base = resolve('test-results/export');
rmSync(base, { recursive: true, force: true });
mkdirSync(base, { recursive: true });
installPrograms();
useFonts(base);

const { document, story } = await readSeed('huawei-5g');
const inputs = story.views.map((view) => collectExport(document, view, 'https://example.org'));
const cases = choosePairwise(inputs.map(({ view }) => view.id)).map(({ view, look, size }) => {
  const input = inputs.find((one) => one.view.id === view)!;
  const options = { look, size };
  const svg = writeSvg(input, options);
  const { width, height } = framePicture(input, options);
  return { name: `${view}-${size}-${look}`, svg, width: Math.round(width), height: Math.round(height) };
});
const folder = folderFor(base, 'svg');
const jobs: Job[] = cases.flatMap(({ name, svg, width, height }) =>
  (['', '-bare'] as const).map((kind) => {
    const file = join(folder, `${name}${kind}.svg`);
    writeFileSync(file, kind === '' ? svg : svg.replace(/<text[^>]*>.*?<\/text>/g, ''));
    return { svg: file, width, height };
  })
);

let passed = 0;
let failed = 0;
const report = (ok: boolean, what: string) => {
  if (ok) passed++;
  else failed++;
  if (!ok) console.log(`FAILED ${what}`);
};

for (const [name, draw] of Object.entries(programs)) {
  const began = performance.now();
  await draw(jobs, folderFor(base, name)).catch((error: unknown) =>
    console.log(`${name}: ${String(error).slice(0, 300)}`)
  );
  console.log(`${name}: ${jobs.length} pictures in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

const worst: Record<string, { differing: number; start: number; end: number; texts: number }> = {};
for (const { name, svg, width, height } of cases) {
  const texts = expectedTexts(svg);
  const read = (program: string, kind: string, blur: number): Pixels | null => {
    const file = join(base, program, `${name}${kind}.png`);
    return existsSync(file) ? readPixels(file, width, height, blur) : null;
  };
  const reference = read('chromium', '-bare', 2);
  const ownColumns = columnsOf(read('chromium', '', 0), read('chromium', '-bare', 0));
  for (const program of Object.keys(programs)) {
    const bare = read(program, '-bare', 2);
    const figures = (worst[program] ??= { differing: 0, start: 0, end: 0, texts: 0 });
    if (bare === null || reference === null) {
      report(false, `${name}: ${program} drew nothing`);
      continue;
    }
    const share = shareDiffering(bare, reference, most.levels);
    figures.differing = Math.max(figures.differing, share);
    report(
      share <= most.differing,
      `${name}: ${(share * 100).toFixed(2)} % of ${program}’s marks differ from Chromium’s`
    );
    const columns =
      program === 'chromium' ? ownColumns : columnsOf(read(program, '', 0), read(program, '-bare', 0));
    const wrong: string[] = [];
    texts.forEach((text, at) => {
      const own = columns[at];
      const wanted = ownColumns[at];
      if (!own || !wanted) {
        if (text.text.trim().length > 0) wrong.push(`“${text.text.slice(0, 30)}” is not drawn`);
        return;
      }
      const start = Math.abs(own.start - wanted.start);
      const end = Math.max(0, Math.abs(own.end - wanted.end) - 2) / Math.max(text.width, 12);
      figures.start = Math.max(figures.start, start);
      figures.end = Math.max(figures.end, end);
      figures.texts++;
      if (start > most.start || end > most.end)
        wrong.push(`“${text.text.slice(0, 30)}” starts ${start} px, ends ${(end * 100).toFixed(0)} % off`);
    });
    report(
      wrong.length === 0,
      `${name}: ${program}: ${wrong.slice(0, 3).join('; ')}${wrong.length > 3 ? ` and ${wrong.length - 3} more` : ''}`
    );
  }

  function columnsOf(full: Pixels | null, bare: Pixels | null) {
    if (full === null || bare === null) return texts.map(() => null);
    const ink = inkOf(full, bare);
    return texts.map((text) => inkedColumns(ink, text));
  }
}
for (const [program, { differing, start, end, texts }] of Object.entries(worst))
  console.log(
    `${program}: at most ${(differing * 100).toFixed(2)} % of pixels differ; ${texts} texts, starts within ${start} px, ends within ${(end * 100).toFixed(1)} %`
  );

await checkOfficeFiles({ base, inputs, report, read: (file) => readFileSync(file) });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
