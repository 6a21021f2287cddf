// The evidence as visible ink: outlet, what the text leaves out, who says each mark and in which sentence, the address.
import type { ChartRow } from '#lib/charts/kind.ts';
import { printCount } from '#lib/charts/timeline/calendar/print.ts';
import { mostInFile } from '#lib/charts/timeline/settings.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { meaning } from '#lib/export/meaning.ts';
import { printSentenceNumber } from '#lib/words/sentence.ts';

/**
 * The foot’s paragraphs. Numbers are those of the marks; in brackets the sentences they stand in.
 *
 * @example printEvidence(input, rows)[1] // 'Marks, in brackets their sentences: VOA, in its own words: 1 (32), 2 (36). Huawei, …'
 */
export function printEvidence(input: ExportInput, rows: readonly ChartRow[]): string[] {
  const { document, site, view } = input;
  const address = site === null ? '' : ` ${addressOf(input)}`;
  return [
    `Source: “${document.title}”, ${document.outlet} (${document.publisher}, funded by ${document.fundedBy}). ${document.unknown.join(' ')} Relative dates are read against ${document.reference.words}.`,
    listMarks(input, rows),
    `${meaning}${address === '' ? ` Sourceline, ${document.id}, ${view.id}.` : address}`
  ];
}

/** The address of the chart beside its source; the site must be configured. */
export function addressOf({ site, document, view }: ExportInput, key?: string): string {
  return `${site}/${document.id}/#${key === undefined ? view.id : `${view.id}.${key}`}`;
}

function listMarks({ evidence }: ExportInput, rows: readonly ChartRow[]): string {
  const drawn = new Set(rows.map(({ key }) => key));
  const groups = new Map<string, string[]>();
  for (const { key, number, says, sentences } of evidence) {
    if (!drawn.has(key)) continue;
    const places = sentences.map(printSentenceNumber).join(', ');
    const marks = groups.get(says) ?? [];
    // A mark and its bracket stay on one line.
    marks.push(places === '' ? `${number}` : `${number}\u00a0(${places})`);
    groups.set(says, marks);
  }
  // What is drawn in columns has no numbers.
  if (rows.length > mostInFile)
    return `Counted, not numbered. ${[...groups].map(([says, { length }]) => `${says}: ${printCount(length)}.`).join(' ')}`;
  return `Marks, in brackets the sentences they stand in. ${[...groups].map(([says, marks]) => `${says}: ${marks.join(', ')}.`).join(' ')}`;
}

/**
 * The numbers that a foot lists, read back from printed text.
 * @example listedMarks('… they stand in. VOA, in its own words: 1 (32), 2 (33). Ours: 6. Quoted: …') // Set { 1, 2, 6 }
 */
export function listedMarks(printed: string): ReadonlySet<number> {
  const [, list = ''] = /stand\s*in\.(.*?)Quoted:/s.exec(printed) ?? [];
  const bare = list.replace(/\([^)]*\)/g, '');
  return new Set([...bare.matchAll(/[:,]\s*(\d+)(?=[,.\s])/g)].map(([, number]) => Number(number)));
}
