// Exports drawn by five programs, compared with Chromium’s: marks by their pixels, texts by where they begin and end.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { framePicture } from '#lib/export/frame.ts';
import { writeSvg } from '#lib/export/svg.ts';
import type { Case } from './cases.ts';
import { eachOf } from './command.ts';
import { inkOf, readPicture, shareDiffering, type Pixels } from './pixels.ts';
import { folderFor, programs, useFonts, type Faces } from './programs.ts';
import type { Report } from './report.ts';
import { expectedTexts, inkedColumns, type ExpectedText } from './texts.ts';

/**
 * Where only DejaVu is, its condensed faces are a seventh wider than ours, short texts a fifth (its others are more); with ours, and
 * with those that other systems have, the 12 % hold that a layout keeps.
 * Shares of all pixels, levels of 256, px, and shares of a text’s own width.
 */
const most = {
  differing: 0.015,
  levels: 32,
  blur: 2,
  start: { packaged: 3, bare: 6 },
  end: { packaged: 0.12, bare: 0.22 }
};

interface Drawn {
  name: string;
  svg: string;
  width: number;
  height: number;
}

/** Draws the cases with and without their texts in every program, and compares. */
export async function comparePrograms(
  base: string,
  inputs: readonly ExportInput[],
  cases: readonly Case[],
  faces: Faces,
  report: Report
): Promise<void> {
  useFonts(base, faces);
  const folder = folderFor(base, `svg-${faces}`);
  const drawn = cases.map(({ view, look, size }): Drawn => {
    const input = inputs.find((one) => one.view.id === view)!;
    const { width, height } = framePicture(input, { look, size });
    const name = `${view}-${size}-${look}`;
    const svg = writeSvg(input, { look, size });
    writeFileSync(join(folder, `${name}.svg`), svg);
    writeFileSync(join(folder, `${name}-bare.svg`), svg.replace(/<text[^>]*>.*?<\/text>/g, ''));
    return { name, svg, width: Math.round(width), height: Math.round(height) };
  });
  const jobs = drawn.flatMap(({ name, width, height }) =>
    ['', '-bare'].map((kind) => ({ svg: join(folder, `${name}${kind}.svg`), width, height }))
  );
  await eachOf(Object.entries(programs), async ([program, draw]) => {
    const began = performance.now();
    await draw(jobs, folderFor(base, `${program}-${faces}`)).catch((error: unknown) =>
      console.log(`${program}: ${String(error).slice(0, 400)}`)
    );
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${program}, ${faces} faces: ${jobs.length} pictures in ${seconds} s`);
  });

  const worst = new Map(
    Object.keys(programs).map((program) => [program, { differing: 0, start: 0, end: 0, texts: 0 }])
  );
  await eachOf(drawn, async (one) => {
    const texts = expectedTexts(one.svg);
    const read = async (program: string) => {
      const files = ['', '-bare'].map((kind) => join(base, `${program}-${faces}`, `${one.name}${kind}.png`));
      if (!files.every((file) => existsSync(file))) return null;
      const size = [one.width, one.height] as const;
      const [full, bare] = await Promise.all(files.map((file) => readPicture(file, size)));
      return { full: full!, bare: bare!, columns: columnsOf(full!, bare!, texts) };
    };
    const reference = await read('chromium');
    for (const [program, figures] of worst) {
      const own = program === 'chromium' ? reference : await read(program);
      if (own === null || reference === null) {
        report(false, `${one.name}: ${program} drew nothing`);
        continue;
      }
      const share = program === 'chromium' ? 0 : shareDiffering(own.bare, reference.bare, most);
      figures.differing = Math.max(figures.differing, share);
      report(
        share <= most.differing,
        `${one.name}: ${(share * 100).toFixed(2)} % of ${program}’s marks differ from Chromium’s`
      );
      const wrong = texts.flatMap((text, at) => {
        if (text.text.trim() === '') return [];
        const found = own.columns[at];
        const wanted = reference.columns[at];
        if (!found || !wanted) return [`“${text.text.slice(0, 30)}” is not drawn`];
        const start = Math.abs(found.start - wanted.start);
        // Against Chromium’s place, and on a bare machine against the place that the file reserves.
        const where = faces === 'bare' ? text.x + text.width : wanted.end;
        const past = faces === 'bare' ? found.end - where : Math.abs(found.end - where);
        const end = Math.max(0, past - 2) / Math.max(text.width, 12);
        figures.start = Math.max(figures.start, start);
        figures.end = Math.max(figures.end, end);
        figures.texts++;
        if (start <= most.start[faces] && end <= most.end[faces]) return [];
        return [`“${text.text.slice(0, 30)}” starts ${start} px, ends ${(end * 100).toFixed(0)} % off`];
      });
      report(wrong.length === 0, `${one.name}: ${program}, ${faces} faces: ${wrong.slice(0, 4).join('; ')}`);
    }
  });
  for (const [program, { differing, start, end, texts }] of worst)
    console.log(
      `${program}, ${faces} faces: at most ${(differing * 100).toFixed(2)} % of pixels differ; ` +
        `${texts} texts, starts within ${start} px, ends within ${(end * 100).toFixed(1)} %`
    );
}

function columnsOf(full: Pixels, bare: Pixels, texts: readonly ExpectedText[]) {
  const ink = inkOf(full, bare);
  return texts.map((text) => inkedColumns(ink, text));
}
