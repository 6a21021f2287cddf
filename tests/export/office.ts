// PPTX, PDF and CSV read back by pdftotext, LibreOffice and unzip.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { makeFiles } from '#commands/exportfiles.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { cleanText } from '#lib/charts/scene/clean.ts';
import { readPixels, shareDiffering } from './pixels.ts';
import { folderFor } from './programs.ts';

interface Office {
  base: string;
  inputs: readonly ExportInput[];
  report: (ok: boolean, what: string) => void;
  read: (file: string) => Uint8Array;
}

const flat = (text: string) => text.replace(/\s+/g, ' ');
const run = (command: string, ...words: string[]) =>
  execFileSync(command, words, { maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] });

export async function checkOfficeFiles({ base, inputs, report, read }: Office): Promise<void> {
  const folder = folderFor(base, 'office');
  const request = {
    ...{
      document: inputs[0]!.document.id,
      formats: ['pdf', 'pptx', 'csv'] as const,
      sizes: ['screen'] as const,
      looks: ['light'] as const
    },
    ...{ scales: [1], options: {}, out: folder }
  };
  const made: string[] = [];
  for await (const { name, bytes } of makeFiles(inputs, request)) {
    writeFileSync(join(folder, name), bytes);
    made.push(name);
  }
  for await (const { name, bytes } of makeFiles(inputs, request))
    report(
      Buffer.compare(Buffer.from(bytes), Buffer.from(read(join(folder, name)))) === 0,
      `${name} has other bytes the second time`
    );

  const deck = made.find((name) => name.endsWith('.pptx'))!;
  inputs.forEach((input, at) => {
    const pdf = join(
      folder,
      made.find((name) => name.includes(`-${input.view.id}.pdf`))!
    );
    const words = flat(run('pdftotext', '-raw', pdf, '-').toString());
    const first = input.view.headline.text.split(' ').slice(0, 5).join(' ');
    report(words.includes(first), `${pdf}: the headline reads back`);
    report(
      words.includes('Not fact-checked') && words.includes(input.document.outlet),
      `${pdf}: outlet and meaning read back`
    );
    const bytes = Buffer.from(read(pdf)).toString('latin1');
    for (const { key, source } of input.rows) {
      if (!('claims' in source)) continue;
      report(
        bytes.includes(`/URI (https://example.org/${input.document.id}/#${input.view.id}.${key})`),
        `${pdf}: the link of ${key}`
      );
    }
    const notes = run(
      'unzip',
      '-p',
      join(folder, deck),
      `ppt/notesSlides/notesSlide${at + 1}.xml`
    ).toString();
    const decoded = flat(notes.replace(/<\/a:p>/g, ' ').replace(/<[^>]*>/g, ''))
      .replaceAll('&amp;', '&')
      .replaceAll('&apos;', '’');
    for (const sentence of input.sentences) {
      const start = cleanText(sentence.text).replaceAll('“', '‘').replaceAll('”', '’').slice(0, 40);
      report(decoded.includes(start), `${deck}: the notes hold ${sentence.place}`);
    }
    for (const { says } of input.evidence)
      report(decoded.includes(says), `${deck}: the notes name “${says}”`);
  });

  run('soffice', '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, deck));
  const slides = join(folder, deck.replace(/pptx$/, 'pdf'));
  run('pdftoppm', '-r', '96', '-png', slides, join(folder, 'slide'));
  run('unzip', '-o', '-q', join(folder, deck), '-d', join(folder, 'deck'));
  inputs.forEach((_, at) => {
    const [width, height] = [1280, 720];
    const shown = join(folder, `slide-${at + 1}.png`);
    const crop = join(folder, `slide-${at + 1}-body.png`);
    run('convert', shown, '-resize', `${width}x${height}!`, '-crop', '1280x630+0+90', '+repage', crop);
    const wanted = readPixels(join(folder, `deck/ppt/media/image-${at + 1}-1.png`), 1280, 630, 4);
    const share = shareDiffering(readPixels(crop, 1280, 630, 4), wanted, 48);
    report(
      share <= 0.03,
      `${deck}: slide ${at + 1} in LibreOffice differs in ${(share * 100).toFixed(2)} % of pixels`
    );
  });

  for (const name of made.filter((one) => one.endsWith('.csv'))) {
    const out = folderFor(folder, 'csv');
    run(
      'soffice',
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
      '--infilter=CSV:44,34,76',
      '--outdir',
      out,
      join(folder, name)
    );
    const table = flat(Buffer.from(read(join(out, name))).toString('utf8'));
    const input = inputs.find(({ view }) => name.includes(`-${view.id}.csv`))!;
    for (const claim of input.claims.filter(({ id }) => input.rows.some(({ key }) => key === id))) {
      const words = claim.value?.words;
      if (words) report(table.includes(words), `${name}: “${words}” in LibreOffice`);
      report(claim.act === 'states' || table.includes(claim.act), `${name}: the act of ${claim.id}`);
    }
    for (const { says } of input.evidence) report(table.includes(says), `${name}: “${says}” in LibreOffice`);
  }
}
