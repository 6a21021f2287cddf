// What leaves the site keeps “more than”, act and voice: PNG, kit and JSON read back by tesseract and Python.
import { join, resolve } from 'node:path';
import type { ClaimId, VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { findLosses } from '../unit/hedges/kept.ts';
import { eachOf, run } from './command.ts';
import { folderFor } from './programs.ts';
import type { Report } from './report.ts';

const reader = resolve('tests/export/readoffice.py');

type Says = 'value' | 'act' | 'voice';
type Losses = (text: string, place: string, says?: readonly Says[]) => string[];

/** Reads back the files of each view that `checkOfficeFiles` wrote into a folder. */
export async function checkReadBack(
  out: string,
  inputs: readonly ExportInput[],
  document: VerifiedDocument,
  report: Report
): Promise<void> {
  const byId = new Map(document.claims.map((claim) => [claim.id, claim]));
  await eachOf(inputs, async (input) => {
    const losses = lossesOf(input, byId, document);
    const stem = `${document.id}-${input.view.id}`;
    await checkJson(join(out, `${stem}.json`), input, byId, report);
    const folder = folderFor(out, `kit-${input.view.id}`);
    const texts = await readKit(join(out, `${stem}-kit.zip`), folder);
    await checkPicture(join(folder, `${stem}-2x.png`), input, losses, report);
    checkTexts(stem, texts, input, losses, report);
  });
}

/** What a text that tells of all of a view’s marks lost of what must be said of them. */
function lossesOf(
  { rows, view }: ExportInput,
  byId: ReadonlyMap<ClaimId, VerifiedClaim>,
  document: VerifiedDocument
): Losses {
  // A mark’s first claim is its own. Only these kinds print every amount; elsewhere one that is printed keeps its hedge.
  const own = rows.flatMap(({ source }) => ('claims' in source ? source.claims.slice(0, 1) : []));
  const printsAmounts = ['amounts', 'count', 'share'].includes(view.kind);
  const due: readonly Says[] =
    view.kind === 'voices' ? ['voice'] : printsAmounts ? ['value', 'act', 'voice'] : ['act', 'voice'];
  return (text, place, says = due) =>
    own.flatMap((id) => findLosses({ place, claims: [id], text, says }, byId.get(id)!, document));
}

/** A picture has no words but its ink: an OCR program reads them. */
async function checkPicture(
  file: string,
  { view, document }: ExportInput,
  losses: Losses,
  report: Report
): Promise<void> {
  let text = '';
  let lost: string[] = [];
  // Scattered words first; words inside a frame are only read where the picture is taken for one block.
  for (const mode of ['11', '6']) {
    const words = (await run('tesseract', [file, '-', '--psm', mode, '-l', 'eng'])).toString();
    text = `${text} ${words}`.replace(/['’]/g, '’').replace(/\s+/g, ' ');
    lost = losses(text, file);
    if (lost.length === 0) break;
  }
  report(lost.length === 0, `${file}, read by tesseract: ${lost.map(shorten).join('; ')}`);
  report(text.includes(document.outlet), `${file}, read by tesseract, names no outlet`);
  report(
    /sentences they stand in/.test(text),
    `${file}, read by tesseract, names no sentences of ${view.id}`
  );
}

const shorten = (loss: string) => loss.slice(0, 160);

async function readKit(zip: string, folder: string): Promise<Readonly<Record<string, string>>> {
  const read = JSON.parse((await run('python3', [reader, 'kit', zip, folder])).toString()) as {
    problems: string[];
    texts: Record<string, string>;
  };
  if (read.problems.length > 0) throw new Error(`${zip}: ${read.problems.join('; ')}`);
  return read.texts;
}

function checkTexts(
  stem: string,
  texts: Readonly<Record<string, string>>,
  { document, view, evidence }: ExportInput,
  losses: Losses,
  report: Report
): void {
  const whole = ['alternative-long.txt', 'table.html', 'table.csv', 'figure.html'];
  for (const name of whole) {
    const text = texts[name] ?? '';
    const lost = losses(text, name);
    report(lost.length === 0, `${stem}: ${lost.map(shorten).join('; ')}`);
    for (const { says } of evidence) report(text.includes(says), `${stem}, ${name}: “${says}”`);
  }
  for (const name of ['caption.txt', 'alternative-short.txt'])
    report((texts[name] ?? '').includes(view.headline.text), `${stem}, ${name}: the headline`);
  for (const [part, says] of Object.entries({ outlet: document.outlet, rights: document.rights }))
    report((texts['credit.txt'] ?? '').includes(says), `${stem}, credit.txt: the ${part}`);
}

interface ReadView {
  claims: {
    id: string;
    act: string;
    value?: { is: string };
    quotes: { says: { voice: string; how: string } }[];
  }[];
}

async function checkJson(
  file: string,
  { rows }: ExportInput,
  byId: ReadonlyMap<ClaimId, VerifiedClaim>,
  report: Report
): Promise<void> {
  const { claims } = JSON.parse((await run('python3', ['-m', 'json.tool', file])).toString()) as ReadView;
  for (const id of new Set(rows.flatMap(({ source }) => ('claims' in source ? source.claims : [])))) {
    const { act, value, quotes } = byId.get(id)!;
    const read = claims.find((one) => one.id === id);
    const voices = (one: readonly { says: { voice: string; how: string } }[]) =>
      one.map(({ says }) => `${says.voice} ${says.how}`).join();
    report(
      read?.act === act && read.value?.is === value?.is && voices(read.quotes) === voices(quotes),
      `${file}: ${id} has another act, bound or voice`
    );
  }
}
