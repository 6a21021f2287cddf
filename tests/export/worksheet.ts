// Worksheets as Word files, opened by LibreOffice: the same tasks in the same order, the text and the key each on a page of their own.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rasterise } from '#commands/exportfaces.ts';
import type { Seed } from '#commands/seeds.ts';
import { printAbout } from '#lib/pages/printed/about.ts';
import { makeWordFile } from '#lib/pages/worksheet/wordfile.ts';
import { collectBank } from '#lib/worksheet/collect.ts';
import { makeWorksheet } from '#lib/worksheet/make.ts';
import { defaultSettings } from '#lib/worksheet/settings.ts';
import { printAnswer, type Item, type Worksheet } from '#lib/worksheet/task.ts';
import { run } from './command.ts';
import { folderFor, profileOf } from './programs.ts';
import type { Report } from './report.ts';

const cases = [
  { seed: 3, level: 2, paper: 'a4', size: '(A4)' },
  { seed: 41, level: 1, paper: 'letter', size: '(letter)' }
] as const;

/** Without spaces and boxes, since every program breaks lines where it likes. */
const squeeze = (text: string) => text.replace(/[\s\u2610]+/gu, '');

export async function checkWorksheets(
  base: string,
  { document, story, classroom }: Seed,
  report: Report
): Promise<void> {
  const folder = folderFor(base, 'worksheet');
  const about = printAbout(document);
  const bank = collectBank(document, story, classroom);
  const made: { file: string; sheet: Worksheet; size: string }[] = [];
  for (const { seed, level, paper, size } of cases) {
    const sheet = makeWorksheet(bank, { ...defaultSettings, seed, level });
    const word = { about, bank, sheet, paper, withText: true, withKey: true };
    const { name, bytes } = await makeWordFile(word, ({ svg }) => Promise.resolve(rasterise(svg)));
    writeFileSync(join(folder, name), bytes);
    made.push({ file: join(folder, name), sheet, size });
  }
  const files = made.map(({ file }) => file);
  await run('soffice', [
    profileOf(folder),
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...files
  ]);
  for (const { file, sheet, size } of made) {
    const pdf = file.replace(/docx$/, 'pdf');
    const info = (await run('pdfinfo', [pdf])).toString();
    report(info.includes(size), `${file} is not of ${size}: ${/Page size.*/.exec(info)?.[0]}`);
    const pages = (await run('pdftotext', ['-layout', pdf, '-'])).toString().split('\f').slice(0, -1);
    const key = pages.findIndex((text) => text.trimStart().startsWith('Key to worksheet'));
    const text = pages.findIndex((one) => one.trimStart().startsWith('The text, with its sentence numbers'));
    report(text > 0 && key > text, `${file}: text and key do not each begin a page (${text}, ${key})`);
    report(pages.length <= 14, `${file} has ${pages.length} pages`);
    // The key on its own pages: nothing of it stands before.
    const reading = (await run('pdftotext', ['-raw', pdf, '-'])).toString().split('\f');
    checkOrder(reading.slice(0, text).join(''), askedIn(sheet), `${file}, tasks`, report);
    checkOrder(reading.slice(key).join(''), answersIn(sheet), `${file}, key`, report);
  }
}

function checkOrder(page: string, wanted: readonly string[], where: string, report: Report): void {
  const words = squeeze(page);
  let at = 0;
  for (const text of wanted) {
    const found = words.indexOf(squeeze(text), at);
    report(found >= 0, `${where}: “${text}” is not there, or not in its place`);
    if (found >= 0) at = found + squeeze(text).length;
  }
}

const wordsOf = ({ quotation, prompt }: Item) => [
  ...(quotation === null ? [] : [quotation]),
  ...(prompt === '' ? [] : [prompt])
];

const askedIn = ({ tasks }: Worksheet) =>
  tasks.flatMap(({ title, instruction, items }) => [
    title,
    instruction,
    ...items.flatMap((item) => [
      ...wordsOf(item),
      ...(item.field.type === 'choice' ? [item.field.options.join('')] : [])
    ])
  ]);

const answersIn = ({ tasks }: Worksheet) =>
  tasks.flatMap(({ title, items }) => [
    title,
    ...items.map(
      ({ field, sentences }) =>
        `${printAnswer(field)}${sentences.length > 0 ? ` [${sentences.join(', ')}]` : ''}`
    )
  ]);
