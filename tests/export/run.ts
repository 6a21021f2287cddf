// npm run test:export: exports drawn by five programs, compared with one another and with where their texts should stand;
// then PPTX, DOCX, PDF, CSV, PNG, JSON and kit read back by programs that nobody here wrote. Closes with
// “N passed, N failed”.
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSeed } from '#commands/seeds.ts';
import { collectExport } from '#lib/export/collect.ts';
import { chooseBare, choosePairwise } from './cases.ts';
import { comparePrograms } from './fivepictures.ts';
import { checkOfficeFiles } from './office.ts';
import { checkReadBack } from './readback.ts';
import { installPrograms, useFonts } from './programs.ts';
import { startCounting } from './report.ts';
import { checkSavedAgain } from './savedagain.ts';
import { checkWorksheets } from './worksheet.ts';

const base = resolve('test-results/export');
rmSync(base, { recursive: true, force: true });
mkdirSync(base, { recursive: true });
installPrograms();

const seed = await readSeed('huawei-5g');
const { document, story } = seed;
const inputs = story.views.map((view) => collectExport(document, view, 'https://example.org'));
const views = inputs.map(({ view }) => view.id);
const { report, finish } = startCounting();
const parts = process.argv.slice(2);
const isAsked = (part: string) => parts.length === 0 || parts.includes(part);

if (isAsked('pictures')) await comparePrograms(base, inputs, choosePairwise(views), 'packaged', report);
if (isAsked('bare')) await comparePrograms(base, inputs, chooseBare(views), 'bare', report);
useFonts(base, 'packaged');
if (isAsked('office')) {
  const folder = await checkOfficeFiles(base, inputs, report);
  await checkReadBack(folder, inputs, document, report);
}
if (isAsked('worksheet')) await checkWorksheets(base, seed, report);
if (isAsked('saved')) await checkSavedAgain(base, inputs, report);
process.exitCode = finish() ? 0 : 1;
