// PDF, PPTX, CSV, PNG and kit: the same bytes twice, and read back by pdftotext, pdfinfo, LibreOffice and Python.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ExportRequest } from '#commands/exportarguments.ts';
import { makeFiles } from '#commands/exportfiles.ts';
import { cleanText } from '#lib/charts/scene/clean.ts';
import { quotesOf } from '#lib/claims/lineage.ts';
import type { VerifiedClaim } from '#lib/claims/claim.ts';
import { readFileBack } from '#lib/export/check/readfile.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { writeSvg } from '#lib/export/svg.ts';
import { eachOf, run } from './command.ts';
import { readPicture, shareDiffering } from './pixels.ts';
import { folderFor, profileOf } from './programs.ts';
import type { Report } from './report.ts';

const reader = resolve('tests/export/readoffice.py');
/** Of a slide in LibreOffice: the picture under the title, at the pixels of the slide. */
const slide = { width: 1280, height: 720, title: 90, blur: 4, levels: 48, differing: 0.03 };

/** Without spaces, since every program breaks lines where it likes. */
const squeeze = (text: string) => text.replace(/\s+/g, '');
/** Quotation marks inside a quotation become single ones. */
const single = (text: string) => cleanText(text).replace(/[“”"]/g, (sign) => (sign === '“' ? '‘' : '’'));

/** @returns the folder with the files, named as a reader gets them */
export async function checkOfficeFiles(
  base: string,
  inputs: readonly ExportInput[],
  report: Report
): Promise<string> {
  const out = folderFor(base, 'office');
  const request: ExportRequest = {
    ...{ document: inputs[0]!.document.id, sizes: ['screen'], looks: ['light'], scales: [1] },
    ...{ formats: ['pdf', 'pptx', 'csv', 'json', 'kit', 'png'], options: {}, timeline: null, out }
  };
  const made: string[] = [];
  for await (const { name, bytes } of makeFiles(inputs, request)) {
    writeFileSync(join(out, name), bytes);
    made.push(name);
  }
  for await (const { name, bytes } of makeFiles(inputs, request))
    report(readFileSync(join(out, name)).equals(bytes), `${name} has other bytes the second time`);

  const deck = join(
    out,
    made.find((name) => name.endsWith('.pptx'))!
  );
  const tables = made.filter((name) => name.endsWith('.csv')).map((name) => join(out, name));
  await Promise.all([
    eachOf(inputs, (input) => checkPdf(join(out, nameOf(input, 'pdf')), input, report), 1),
    checkDeck(deck, inputs, report),
    checkTables(out, tables, inputs, report)
  ]);
  return out;
}

const nameOf = ({ document, view }: ExportInput, ending: string) => `${document.id}-${view.id}.${ending}`;

async function checkPdf(file: string, input: ExportInput, report: Report): Promise<void> {
  const words = squeeze((await run('pdftotext', ['-raw', file, '-'])).toString());
  const drawn = readFileBack(writeSvg(input));
  if (!drawn.ok) throw new Error(drawn.why);
  const missing = drawn.file.texts.filter((text) => !words.includes(squeeze(text)));
  report(missing.length === 0, `${file}: pdftotext does not give back “${missing.slice(0, 3).join('”, “')}”`);
  const links = (await run('pdfinfo', ['-url', file])).toString();
  for (const { key, source } of input.rows) {
    const wanted = `/${input.document.id}/#${input.view.id}${'claims' in source ? `.${key}` : ''}`;
    report(new RegExp(`${escape(wanted)}\\s`).test(links), `${file}: the link of ${key}`);
  }
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What `readoffice.py` finds in a deck. */
interface ReadDeck {
  problems: string[];
  slides: { title: string; notes: string; picture: string }[];
}

async function checkDeck(deck: string, inputs: readonly ExportInput[], report: Report): Promise<void> {
  const folder = folderFor(deck.replace(/\.pptx$/, ''), 'deck');
  const read = JSON.parse((await run('python3', [reader, 'pptx', deck, folder])).toString()) as ReadDeck;
  report(read.problems.length === 0, `${deck}: ${read.problems.join('; ')}`);
  report(read.slides.length === inputs.length, `${deck} has ${read.slides.length} slides`);
  inputs.forEach((input, at) => {
    const { title, notes } = read.slides[at]!;
    report(title === input.view.headline.text, `${deck}: slide ${at + 1} is called “${title}”`);
    const words = squeeze(single(notes));
    const holds = (text: string, what: string) =>
      report(words.includes(squeeze(single(text))), `${deck}: the notes of ${input.view.id} hold ${what}`);
    for (const { text, place } of input.sentences) holds(text, place);
    for (const { says } of input.evidence) holds(says, `“${says}”`);
    for (const claim of drawnClaims(input)) {
      holds(claim.id, `the id “${claim.id}”`);
      for (const { parts } of quotesOf(claim, new Map(input.claims.map((one) => [one.id, one]))))
        for (const part of parts) holds(part, `the quotation “${part}”`);
    }
    for (const text of [input.document.citation, 'Not fact-checked']) holds(text, `“${text}”`);
  });
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, deck];
  await run('soffice', [profileOf(folder), ...convert]);
  await run('pdftoppm', [
    '-r',
    '96',
    '-png',
    join(folder, deck.split('/').at(-1)!.replace(/pptx$/, 'pdf')),
    join(folder, 'slide')
  ]);
  await eachOf(inputs, async (_, at = inputs.indexOf(_)) => {
    const { width, height, title } = slide;
    const [shown, wanted] = await Promise.all([
      readPicture(join(folder, `slide-${at + 1}.png`), [width, height], title),
      readPicture(join(folder, read.slides[at]!.picture), [width, height - title])
    ]);
    const share = shareDiffering(shown, wanted, slide);
    report(
      share <= slide.differing,
      `${deck}: slide ${at + 1} in LibreOffice differs in ${(share * 100).toFixed(2)} % of pixels`
    );
  });
}

function drawnClaims({ rows, claims }: ExportInput): VerifiedClaim[] {
  const drawn = new Set<string>(rows.flatMap(({ source }) => ('claims' in source ? source.claims : [])));
  return claims.filter(({ id }) => drawn.has(id));
}

async function checkTables(
  out: string,
  files: readonly string[],
  inputs: readonly ExportInput[],
  report: Report
): Promise<void> {
  const folder = folderFor(out, 'csv');
  const utf8 = '44,34,76,1';
  await run('soffice', [
    ...[profileOf(folder), '--headless', `--infilter=CSV:${utf8},,0,true,false`],
    ...['--convert-to', `csv:Text - txt - csv (StarCalc):${utf8},,0,true,true,false`],
    ...['--outdir', folder, ...files]
  ]);
  for (const file of files) {
    const name = file.split('/').at(-1)!;
    const input = inputs.find((one) => name === nameOf(one, 'csv'))!;
    const read = async (path: string) =>
      JSON.parse((await run('python3', [reader, 'csv', path])).toString()) as string[][];
    const [own, opened] = [await read(file), await read(join(folder, name))];
    report(JSON.stringify(opened) === JSON.stringify(own), `${name}: other cells in LibreOffice`);
    report(own.length === input.rows.length + 1, `${name} has ${own.length} rows`);
    report(
      own.every(({ length }) => length === own[0]!.length),
      `${name}: rows of unequal length`
    );
    const table = own.flat().join('\n');
    for (const { value, act, if: condition, derived } of drawnClaims(input)) {
      // What we compute has the acts of what it is computed from.
      for (const words of [value?.words, derived ? undefined : act, condition])
        if (words) report(table.includes(words), `${name}: “${words}”`);
    }
    for (const { says } of input.evidence) report(table.includes(says), `${name}: “${says}”`);
  }
}
