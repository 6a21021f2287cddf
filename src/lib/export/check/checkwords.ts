// A file whose metadata a program has dropped: the view is known by its headline, and its printed words are compared.
import { kindOf } from '#lib/charts/registry.ts';
import { cleanText } from '#lib/charts/scene/clean.ts';
import { mostFindings, type CheckedFile } from '#lib/export/check/checked.ts';
import { localName, readFileBack, type ReadFile } from '#lib/export/check/readfile.ts';
import { elementsIn, readXml, textIn, type XmlElement } from '#lib/export/check/xml.ts';
import { listedMarks } from '#lib/export/evidence.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { sizeNames, type ExportOptions } from '#lib/export/options.ts';
import { writeSvg } from '#lib/export/svg.ts';

const lostAlways = [
  'the places and lengths of its marks',
  'the quotations in its metadata',
  'its links',
  'the spoken names of its marks'
];

/**
 * The words of the picture against those of the view as it is drawn now, in whichever size and way they come nearest
 * to. Marks that its foot does not list were left out by choice or by zooming in: then it is held to the words of the
 * others, and those of its scale cannot be told any more.
 *
 * @param svg - the text of a file without our record
 * @example checkWords(savedByAnother, inputs) // { outcome: 'words-only', lost: ['its links', …], findings: [], … }
 */
export function checkWords(svg: string, inputs: readonly ExportInput[]): CheckedFile {
  const read = readXml(svg);
  if (!read.ok) return { outcome: 'unreadable', why: read.why };
  const printed = squeeze(
    [...elementsIn(read.root)]
      .filter((one) => localName(one) === 'text')
      .map(textIn)
      .join(' ')
  );
  const input = inputs.find(({ view }) => printed.includes(squeeze(view.headline.text)));
  if (!input) return { outcome: 'unknown', why: 'Its metadata is gone, and no view here has its headline.' };
  const whole = compareWords(printed, input);
  const kept = whole.missing.length === 0 ? null : keysPrinted(printed, input, whole.file);
  const part = kept === null ? null : compareWords(printed, input, kept);
  const isPart = part !== null && part.missing.length < whole.missing.length;
  const { missing, scale } = isPart ? part : whole;
  // Which stretch of time a picture was zoomed to, its words do not tell.
  const isZoomed = scale.length > 0 && kindOf(input.view.kind).shown !== undefined;
  return {
    outcome: 'words-only',
    document: input.document.id,
    view: input.view.id,
    lost: [
      ...lostAlways,
      ...(isZoomed ? ['the words of its scale'] : []),
      ...(isPart ? [whyLeftOut(input, kept!)] : [])
    ],
    findings: [...missing, ...(isZoomed ? [] : scale)]
      .map((text) => ({
        mark: null,
        where: 'picture' as const,
        expected: `“${text}”`,
        found: 'nothing that reads so'
      }))
      .slice(0, mostFindings)
  };
}

interface Compared {
  file: ReadFile;
  /** Texts of marks, head and foot that are not printed. */
  missing: readonly string[];
  /** Texts of the scale that are not printed. */
  scale: readonly string[];
  options: Omit<ExportOptions, 'look'>;
}

/** @param marks - the keys of the marks to draw; all where absent */
function compareWords(printed: string, input: ExportInput, marks?: readonly string[]): Compared {
  const compare = (options: Omit<ExportOptions, 'look'>): Compared[] => {
    const drawn = readFileBack(writeSvg(input, { ...options, look: 'light', ...(marks ? { marks } : {}) }));
    if (!drawn.ok) return [];
    const { file } = drawn;
    const ofScale = new Set(textsOfScale(file.root, input.view.id));
    const missing = file.texts.filter((text) => !printed.includes(squeeze(text)));
    return [
      {
        file,
        missing: missing.filter((text) => !ofScale.has(text)),
        scale: missing.filter((text) => ofScale.has(text)),
        options
      }
    ];
  };
  // Head and foot tell the size, whichever way the marks are drawn.
  const { options, ...usual } = nearest(
    sizeNames.flatMap((size) => [false, true].flatMap((notes) => compare({ size, notes })))
  );
  const ways = kindOf(input.view.kind).ways?.(input.rows) ?? [];
  return nearest([
    { ...usual, options },
    ...ways.flatMap(({ settings }) => compare({ ...options, settings: { ...(settings as object) } }))
  ]);
}

function nearest(compared: readonly Compared[]): Compared {
  const lacks = ({ missing, scale }: Compared) => missing.length * 1000 + scale.length;
  return compared.reduce((a, b) => (lacks(b) < lacks(a) ? b : a));
}

/** Texts of the chart’s own layer that stand in no mark: ticks, headings, the words of gaps. */
function textsOfScale(root: XmlElement, view: string): string[] {
  const layer = [...elementsIn(root)].find(({ attributes }) => attributes.get('id') === view);
  return layer ? outsideMarks(layer) : [];
}

function outsideMarks(element: XmlElement): string[] {
  if (element.attributes.has('aria-label')) return [];
  if (localName(element) === 'text') return [textIn(element)];
  return element.children.flatMap((child) => (child.kind === 'element' ? outsideMarks(child) : []));
}

/** The marks that the foot lists or whose longest words are printed; null where that is all of them, or none. */
function keysPrinted(printed: string, { rows }: ExportInput, { marks }: ReadFile): readonly string[] | null {
  const listed = listedMarks(printed);
  const shown = new Set(
    marks
      .filter(({ texts }) => {
        const longest = squeeze(texts.reduce((a, b) => (b.length > a.length ? b : a), ''));
        return longest.length > 2 && printed.includes(longest);
      })
      .map(({ label }) => label)
  );
  const keys = rows
    .filter(({ spoken, number }) => listed.has(number) || shown.has(cleanText(spoken)))
    .map(({ key }) => key);
  return keys.length === 0 || keys.length === rows.length ? null : keys;
}

function whyLeftOut({ rows }: ExportInput, kept: readonly string[]): string {
  const numbers = rows.filter(({ key }) => !kept.includes(key)).map(({ number }) => number);
  return numbers.length === 1
    ? `why mark ${numbers[0]} is not in it`
    : `why marks ${numbers.join(', ')} are not in it`;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
