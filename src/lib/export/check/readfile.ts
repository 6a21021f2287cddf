// An exported SVG read back: its record, its quotations, its marks with numbers and links, and its printed texts.
import type { FileRecord } from '#lib/export/metadata.ts';
import { elementsIn, readXml, textIn, type XmlElement } from '#lib/export/check/xml.ts';

/** A mark as it stands in a file. */
export interface FileMark {
  label: string;
  href: string | null;
  /** The printed number; null where none is drawn. */
  number: number | null;
  texts: readonly string[];
}

export interface ReadFile {
  root: XmlElement;
  title: string;
  description: string;
  record: FileRecord;
  /** Every quotation of the metadata: claim, and its exact words with their place in code points. */
  quotes: readonly { claim: string; exact: string; start: number; end: number }[];
  sha256: string;
  marks: readonly FileMark[];
  texts: readonly string[];
}

export type ReadBack =
  { ok: true; file: ReadFile } | { ok: false; reason: 'not-xml' | 'not-svg' | 'no-record'; why: string };

interface Annotation {
  body: { id: string };
  target: readonly { selector: readonly [{ exact: string }, { start: number; end: number }] }[];
}

/** @example readFileBack(svg) // { ok: true, file: { record: { document: 'huawei-5g', view: 'timeline', … }, … } } */
export function readFileBack(svg: string): ReadBack {
  const read = readXml(svg);
  if (!read.ok) return { ok: false, reason: 'not-xml', why: `${read.why}, at sign ${read.at}` };
  const { root } = read;
  if (localName(root) !== 'svg') return { ok: false, reason: 'not-svg', why: `the root is “${root.name}”` };
  const elements = [...elementsIn(root)];
  const metadata = elements.find((element) => localName(element) === 'metadata');
  const parsed = metadata ? parseRecord(textIn(metadata)) : null;
  if (parsed === null) return { ok: false, reason: 'no-record', why: 'the file’s metadata is gone' };
  return {
    ok: true,
    file: {
      root,
      title: childText(root, 'title'),
      description: childText(root, 'desc'),
      record: parsed.record,
      quotes: parsed.quotes,
      sha256: parsed.sha256,
      marks: elements.filter((element) => element.attributes.has('aria-label')).map(readMark),
      texts: elements.filter((element) => localName(element) === 'text').map(textIn)
    }
  };
}

/** A name without its prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

function childText(root: XmlElement, name: string): string {
  const child = root.children.find((node) => node.kind === 'element' && localName(node) === name);
  return child ? textIn(child) : '';
}

function readMark(element: XmlElement): FileMark {
  const texts = [...elementsIn(element)].filter((inner) => localName(inner) === 'text').map(textIn);
  const last = texts.at(-1)?.trim() ?? '';
  return {
    label: element.attributes.get('aria-label') ?? '',
    href: element.attributes.get('href') ?? element.attributes.get('xlink:href') ?? null,
    number: /^\d+$/.test(last) ? Number(last) : null,
    texts
  };
}

function parseRecord(text: string): Pick<ReadFile, 'record' | 'quotes' | 'sha256'> | null {
  // A program that adds metadata of its own leaves ours before or after it.
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start < 0 || end < start) return null;
  try {
    const data = JSON.parse(text.slice(start, end + 1)) as {
      sourceline?: FileRecord;
      isBasedOn?: { sha256?: string };
      first?: { items?: readonly Annotation[] };
    };
    if (data.sourceline?.format !== 1 || !Array.isArray(data.sourceline.marks)) return null;
    const quotes = (data.first?.items ?? []).flatMap(({ body, target }) =>
      target.map(({ selector: [quote, position] }) => ({
        claim: body.id.replace(/^claims\/|\/#claim$/g, ''),
        exact: quote.exact,
        start: position.start,
        end: position.end
      }))
    );
    return { record: data.sourceline, quotes, sha256: data.isBasedOn?.sha256 ?? '' };
  } catch {
    return null;
  }
}
