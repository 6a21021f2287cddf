// Does an exported SVG still tell what the claims say? It is drawn again from the claims it names, and compared item by item.
import { mostFindings, type CheckedFile, type FileFinding } from '#lib/export/check/checked.ts';
import { checkWords } from '#lib/export/check/checkwords.ts';
import { checkEdit } from '#lib/export/checkedit.ts';
import { listDrawn, type DrawnItem } from '#lib/export/check/drawn.ts';
import { localName, readFileBack, type ReadBack, type ReadFile } from '#lib/export/check/readfile.ts';
import { elementsIn, textIn, type XmlElement } from '#lib/export/check/xml.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import type { FileRecord } from '#lib/export/metadata.ts';
import { lookNames, sizeNames, type ExportOptions } from '#lib/export/options.ts';
import { writeSvg } from '#lib/export/svg.ts';

/** px by which programs move things when they write numbers their own way. */
const tolerance = 0.05;

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
    ...compareRecords(read.file, expected.file),
    ...compareDrawn(read.file.root, expected.file.root),
    ...judgeWords(input, read.file)
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

function compareRecords(found: ReadFile, expected: ReadFile): FileFinding[] {
  const pairs: (readonly [string, unknown, unknown])[] = [
    ['the hash of the source', expected.sha256, found.sha256],
    ['the quotations and their places', expected.quotes, found.quotes],
    ['the record of its marks', expected.record, found.record],
    ['its metadata', metadataOf(expected.root), metadataOf(found.root)],
    ['its title', expected.title, found.title],
    ['its description', expected.description, found.description]
  ];
  return pairs.flatMap(([what, wanted, own]) =>
    JSON.stringify(wanted) === JSON.stringify(own)
      ? []
      : [{ mark: null, expected: `${what} as the claims have it`, found: firstDifference(wanted, own) }]
  );
}

/** The JSON of the metadata, whatever a program has put around it. */
function metadataOf(root: XmlElement): string {
  const element = [...elementsIn(root)].find((one) => localName(one) === 'metadata');
  const text = element ? textIn(element) : '';
  return text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
}

function firstDifference(wanted: unknown, own: unknown): string {
  const [a, b] = [JSON.stringify(wanted) ?? '', JSON.stringify(own) ?? ''];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `“… ${b.slice(Math.max(0, at - 30), at + 50)} …”`;
}

function compareDrawn(found: XmlElement, expected: XmlElement): FileFinding[] {
  const [own, wanted] = [listDrawn(found), listDrawn(expected)];
  const findings: FileFinding[] = [];
  let shift = 0;
  for (let at = 0; at < wanted.length && findings.length < mostFindings; at++) {
    const item = wanted[at]!;
    const other = own[at + shift];
    if (other && isSame(item, other)) continue;
    // One item too many or too few moves the rest by one; what follows is compared where it stands now.
    const isDropped = wanted[at + 1] !== undefined && other !== undefined && isSame(wanted[at + 1]!, other);
    if (isDropped || !other) shift--;
    findings.push({
      mark: item.mark,
      expected: describe(item),
      found: isDropped || !other ? 'nothing' : describe(other, item)
    });
  }
  if (own.length !== wanted.length)
    findings.push({ mark: null, expected: `${wanted.length} things drawn`, found: `${own.length}` });
  return findings;
}

function isSame(a: DrawnItem, b: DrawnItem): boolean {
  return (
    a.kind === b.kind &&
    a.words === b.words &&
    a.paint === b.paint &&
    a.numbers.length === b.numbers.length &&
    a.numbers.every((value, at) => Math.abs(value - b.numbers[at]!) <= tolerance)
  );
}

function describe(item: DrawnItem, beside?: DrawnItem): string {
  const words = item.words.replace(/\{[^}]*\}/g, '');
  if (item.kind === 'mark')
    return `the mark “${words}”${beside && beside.words === item.words ? ` with the link ${item.paint || 'to nowhere'}` : ''}`;
  const place = item.numbers
    .slice(0, 4)
    .map((value) => Math.round(value * 10) / 10)
    .join(', ');
  if (item.kind === 'text') return `“${words}” at ${place}`;
  return `a shape at ${place}${beside && beside.paint !== item.paint ? `, painted ${item.paint}` : ''}`;
}

/** Words of somebody’s own are held to the claims as ours are. */
function judgeWords(input: ExportInput, { record }: ReadFile): FileFinding[] {
  return (['headline', 'subtitle'] as const).flatMap((part) => {
    const text = record.options[part];
    if (text === undefined || text === '') return [];
    return checkEdit(input, part, text).map(({ expected, found }) => ({
      mark: null,
      expected: `in the ${part}: ${expected}`,
      found
    }));
  });
}
