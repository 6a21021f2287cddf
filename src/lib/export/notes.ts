// The quoted sentences as notes under the chart, by the numbers of the marks.
import type { ChartRow } from '#lib/charts/kind.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';

/**
 * A paragraph a sentence, in the order of the text: which marks it carries, who says it, and the sentence whole. The
 * quotation marks stand after the sentence’s number, not after a name, since the whole of it is nobody’s but the text’s.
 *
 * @example printNotes(input, rows)[0] // '5 · VOA, in its own words. Sentence 2: “On Wednesday, U.S. President …”'
 */
export function printNotes({ sentences, evidence }: ExportInput, rows: readonly ChartRow[]): string[] {
  const drawn = new Set(rows.map(({ key }) => key));
  return sentences.flatMap(({ id, place, text }) => {
    const marks = evidence.filter((one) => drawn.has(one.key) && one.sentences.includes(id));
    if (marks.length === 0) return [];
    const numbers = marks.map(({ number }) => number).join(', ');
    const says = [...new Set(marks.map((one) => one.says))].join('; ');
    return [`${numbers} · ${says}. ${place[0]!.toUpperCase()}${place.slice(1)}: ${quote(text)}`];
  });
}

/** The sentence in quotation marks; its own become single ones. */
function quote(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', '’')}”`;
}
