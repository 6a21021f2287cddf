// A claim cited after APA’s seventh edition, as plain text.
import type { CitedClaim } from '#lib/export/citedclaim.ts';
import { nestQuotes } from '#lib/words/quoted.ts';
import { printMonth } from '#lib/words/date.ts';

export interface ApaCitation {
  /** The entry in the list of references, in pieces: what APA sets in italics is marked. */
  reference: readonly { text: string; italic: boolean }[];
  /** What stands in running text: the quotation with its voice and its place. */
  inText: string;
}

/**
 * The article has no author where the text names none: its title comes first, and “n.d.” stands for a missing date
 * (APA 7, 8.14, 9.12 and 9.17). The title keeps the capitals of the source; APA would set it in sentence case, which
 * needs somebody who knows its proper names. What is computed is cited as ours, with what it is computed from.
 *
 * @example citeAsApa(cited).inText
 * // 'VOA, in its own words: “Last year, …” (Huawei Seeks to Win Over, n.d., sentence 36)'
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/missing-information
 */
export function citeAsApa(cited: CitedClaim): ApaCitation {
  const { title, shortTitle, publisher, address, label, derivation, where, quotes, checked } = cited;
  const end = address ? ` ${address}` : '';
  const plain = (text: string) => ({ text, italic: false });
  if (derivation !== null) {
    const day = `${checked.year}, ${printMonth(checked.month)} ${checked.day}`;
    return {
      reference: [
        { text: label, italic: true },
        plain(
          ` [Computed: ${derivation}; from ${where} of “${title},” ${publisher}, ${dateOf(cited)}]. (${day}). Sourceline.${end}`
        )
      ],
      inText: `${derivation} (${label}, ${checked.year}; from ${where} of ${shortTitle}, ${yearOf(cited)})`
    };
  }
  return {
    reference: [{ text: title, italic: true }, plain(`. (${dateOf(cited)}). ${publisher}.${end}`)],
    inText: quotes
      .map(
        ({ text, says, where: place }) =>
          `${says}: “${nestQuotes(text)}” (${shortTitle}, ${yearOf(cited)}, ${place})`
      )
      .join('; ')
  };
}

/** The reference as one line of plain text. */
export function writeApa(cited: CitedClaim): string {
  return citeAsApa(cited)
    .reference.map(({ text }) => text)
    .join('');
}

function dateOf({ date }: CitedClaim): string {
  if (!date) return 'n.d.';
  const { year, month, day } = date;
  if (month === undefined) return `${year}`;
  return `${year}, ${printMonth(month)}${day === undefined ? '' : ` ${day}`}`;
}

function yearOf({ date }: CitedClaim): string {
  return date ? `${date.year}` : 'n.d.';
}
