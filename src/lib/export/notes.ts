// The quoted sentences as notes under the chart, by the numbers of the marks.
import type { ChartRow } from '#lib/charts/kind.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';

/**
 * A paragraph a sentence, in the order of the text: which marks it carries, who says it, and the sentence whole.
 *
 * @example printNotes(input, rows)[0] // '5 · Sentence 2, VOA, in its own words: “On Wednesday, U.S. President …”'
 */
export function printNotes({ sentences, evidence }: ExportInput, rows: readonly ChartRow[]): string[] {
  const drawn = new Set(rows.map(({ key }) => key));
  return sentences.flatMap(({ id, place, text }) => {
    const marks = evidence.filter((one) => drawn.has(one.key) && one.sentences.includes(id));
    if (marks.length === 0) return [];
    const numbers = marks.map(({ number }) => number).join(', ');
    const says = [...new Set(marks.map((one) => one.says))].join('; ');
    return [`${numbers} · ${place[0]!.toUpperCase()}${place.slice(1)}, ${says}: ${quote(text)}`];
  });
}

/** The sentence in quotation marks; its own become single ones. */
function quote(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', '’')}”`;
}
