// Files saved again by Inkscape and LibreOffice, unchanged: the check of a file raises no false alarm, or says what is lost;
// and a change made afterwards is still seen.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile } from '#lib/export/check/checkfile.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { writeSvg } from '#lib/export/svg.ts';
import { run } from './command.ts';
import { folderFor, profileOf } from './programs.ts';
import type { Report } from './report.ts';

export async function checkSavedAgain(
  base: string,
  inputs: readonly ExportInput[],
  report: Report
): Promise<void> {
  const from = folderFor(base, 'own');
  const inkscape = folderFor(base, 'saved-inkscape');
  const plain = folderFor(base, 'saved-plain');
  const office = folderFor(base, 'saved-libreoffice');
  const window = { from: Date.UTC(2018, 0), to: Date.UTC(2019, 11) };
  const ways = inputs.flatMap((input) => [
    { input, name: input.view.id, settings: {} },
    // Zoomed in, it lacks marks on purpose.
    ...(input.view.kind === 'timeline'
      ? [{ input, name: `${input.view.id}-zoomed`, settings: { scale: 'true', window } }]
      : [])
  ]);
  const files = ways.map(({ input, name, settings }) => {
    const file = join(from, `${name}.svg`);
    writeFileSync(file, writeSvg(input, { size: 'column', look: 'light', settings }));
    return { file, name: `${name}.svg`, input };
  });
  const saves = files.flatMap(({ file, name }) => [
    `file-open:${file}; export-filename:${join(inkscape, name)}; export-do; file-close`,
    `file-open:${file}; export-filename:${join(plain, name)}; export-plain-svg; export-do; file-close`
  ]);
  await Promise.all([
    run('inkscape', ['--shell'], `${saves.join('\n')}\nquit\n`),
    run('soffice', [
      ...[profileOf(office), '--headless', '--convert-to', 'svg', '--outdir', office],
      ...files.map(({ file }) => file)
    ])
  ]);

  for (const { name, input } of files) {
    for (const folder of [inkscape, plain, office]) {
      const path = join(folder, name);
      if (!existsSync(path)) {
        report(false, `${path} was not saved`);
        continue;
      }
      const svg = readFileSync(path, 'utf8');
      const checked = checkFile(svg, inputs);
      const wanted = folder === office ? ['words-only'] : ['true'];
      const findings = 'findings' in checked ? checked.findings.slice(0, 3) : checked.why;
      report(
        wanted.includes(checked.outcome) && 'findings' in checked && checked.findings.length === 0,
        `${path}, unchanged: ${checked.outcome} ${JSON.stringify(findings)}`
      );
      report('view' in checked && checked.view === input.view.id, `${path} is of another view`);
      const altered = alter(svg, input);
      const seen = checkFile(altered, inputs);
      const isSeen = seen.outcome === 'unknown' || ('findings' in seen && seen.findings.length > 0);
      report(altered !== svg && isSeen, `${path}: a change goes unseen`);
    }
  }
}

/** Another outlet, in the line of evidence that every picture has. */
function alter(svg: string, { document }: ExportInput): string {
  return svg
    .replace(/(>[^<]*)Not fact-checked|Not fact-/, '$1Fact-checked')
    .replaceAll(`>${document.outlet}<`, '>BBC<');
}
