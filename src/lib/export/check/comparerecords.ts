// What travels with a picture against what the claims have it say: hash, quotations, marks, metadata, title, description.
import type { FileFinding } from '#lib/export/check/checked.ts';
import { localName, type ReadFile } from '#lib/export/check/readfile.ts';
import type { MarkRecord } from '#lib/export/metadata.ts';
import { elementsIn, textIn, type XmlElement } from '#lib/export/check/xml.ts';

/** Letters shown before and after where two texts part. */
const around = { before: 30, after: 60 };

/** One finding for each part that differs; the metadata as a whole only where none of its parts tells it already. */
export function compareRecords(found: ReadFile, expected: ReadFile): FileFinding[] {
  const parts = [
    compare('the hash of the source', found.sha256, expected.sha256),
    ...compareLists('the quotation', found.quotes.map(printQuote), expected.quotes.map(printQuote)),
    ...compareLists('the mark', found.record.marks.map(printMark), expected.record.marks.map(printMark))
  ].filter((finding) => finding !== null);
  const whole = compare('the metadata', metadataOf(found.root), metadataOf(expected.root));
  return [
    ...parts,
    parts.length === 0 ? whole : null,
    compare('the title', found.title, expected.title),
    compare('the description', found.description, expected.description)
  ].filter((finding) => finding !== null);
}

function compare(what: string, own: string, wanted: string): FileFinding | null {
  if (own === wanted) return null;
  let at = 0;
  while (at < wanted.length && own[at] === wanted[at]) at++;
  return { mark: null, where: 'record', expected: `${what} ${excerpt(wanted, at)}`, found: excerpt(own, at) };
}

/** The first of a list that differs: what stands after one that is missing differs too. */
function compareLists(what: string, own: readonly string[], wanted: readonly string[]): FileFinding[] {
  const at = wanted.findIndex((text, index) => own[index] !== text);
  if (at < 0 && own.length === wanted.length) return [];
  const [is = 'nothing', was = 'nothing more'] = at < 0 ? [own[wanted.length]] : [own[at], wanted[at]];
  return [{ mark: null, where: 'record', expected: `${what} ${was}`, found: is }];
}

/** A stretch of a text around a place, from a word's beginning on. */
function excerpt(text: string, at: number): string {
  const start = at <= around.before ? 0 : text.indexOf(' ', at - around.before) + 1;
  const from = start > at ? at : start;
  const end = Math.min(text.length, at + around.after);
  return `“${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}”`;
}

function printQuote({ claim, exact, start, end }: ReadFile['quotes'][number]): string {
  return `“${exact}” of ${claim}, letters ${start} to ${end}`;
}

/** Whatever a file may hold in its place: nobody has looked at it before. */
function printMark(mark: MarkRecord | null): string {
  if (mark === null) return 'null';
  const { number, key, spoken, says, sentences, claims } = mark;
  return `${number}, “${spoken}”, ${says}, in ${String(sentences)}, ${key} of ${String(claims)}`;
}

/** The JSON of the metadata, whatever a program has put around it. */
function metadataOf(root: XmlElement): string {
  const element = [...elementsIn(root)].find((one) => localName(one) === 'metadata');
  const text = element ? textIn(element) : '';
  return text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
}
