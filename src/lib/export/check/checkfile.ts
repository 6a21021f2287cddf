// Does an exported SVG still tell what the claims say? It is drawn again from the claims it names, and compared item by item.
import { mostFindings, type CheckedFile, type FileFinding } from '#lib/export/check/checked.ts';
import { checkWords } from '#lib/export/check/checkwords.ts';
import { checkEdit } from '#lib/export/checkedit.ts';
import { compareDrawn } from '#lib/export/check/comparedrawn.ts';
import { compareRecords } from '#lib/export/check/comparerecords.ts';
import { readFileBack, type ReadBack, type ReadFile } from '#lib/export/check/readfile.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import type { FileRecord } from '#lib/export/metadata.ts';
import { lookNames, sizeNames, type ExportOptions } from '#lib/export/options.ts';
import { writeSvg } from '#lib/export/svg.ts';

/**
 * @param svg - the text of the file
 * @param inputs - every view that the file may be of, as collected now
 * @example checkFile(writeSvg(input), [input]).outcome // 'true'
 */
export function checkFile(svg: string, inputs: readonly ExportInput[]): CheckedFile {
  const read = readFileBack(svg);
  if (!read.ok) {
    if (read.reason === 'no-record') return checkWords(svg, inputs);
    return { outcome: 'unreadable', why: read.why };
  }
  const { record } = read.file;
  const input = inputs.find(
    ({ document, view }) => document.id === record.document && view.id === record.view
  );
  if (!input)
    return {
      outcome: 'unknown',
      why: `It names the view “${record.view}” of “${record.document}”, which is not here.`
    };
  const { options } = record;
  if (!sizeNames.includes(options?.size) || !lookNames.includes(options?.look))
    return { outcome: 'unknown', why: 'It names a size or a look that there is not.' };
  const expected = drawAgain(input, record);
  if (!expected.ok) return { outcome: 'unreadable', why: expected.why };
  const findings = [
    ...compareDrawn(read.file.root, expected.file.root),
    ...judgeWords(input, read.file),
    ...compareRecords(read.file, expected.file)
  ];
  const edited = options.headline !== undefined || options.subtitle !== undefined;
  const outcome = findings.length === 0 ? 'true' : 'differs';
  return {
    outcome,
    document: record.document,
    view: record.view,
    edited,
    findings: findings.slice(0, mostFindings)
  };
}

/** Pictures drawn for a check, kept while their data is: one who checks many files of a view draws it once. */
const drawnAgain = new WeakMap<ExportInput, Map<string, ReadBack>>();

function drawAgain(input: ExportInput, { site, options }: FileRecord): ReadBack {
  const known = drawnAgain.get(input) ?? new Map<string, ReadBack>();
  drawnAgain.set(input, known);
  const key = JSON.stringify([site, options]);
  const drawn = known.get(key) ?? drawOnce({ ...input, site }, options);
  if (known.size < 20) known.set(key, drawn);
  return drawn;
}

/** Options out of a file can be anything; a layout that they break has said enough. */
function drawOnce(input: ExportInput, options: ExportOptions): ReadBack {
  try {
    return readFileBack(writeSvg(input, options));
  } catch {
    return { ok: false, reason: 'no-record', why: 'it names settings with which nothing can be drawn' };
  }
}

/** Words of somebody’s own are held to the claims as ours are. */
function judgeWords(input: ExportInput, { record }: ReadFile): FileFinding[] {
  return (['headline', 'subtitle'] as const).flatMap((part) => {
    const text = record.options[part];
    if (text === undefined || text === '') return [];
    return checkEdit(input, part, text).map(({ expected, found }) => ({
      mark: null,
      where: 'picture',
      expected: `in the ${part}: ${expected}`,
      found
    }));
  });
}
