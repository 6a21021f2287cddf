// A claim as CSL-JSON, for Zotero and other reference managers.
import type { CitedClaim } from '#lib/export/citedclaim.ts';
import { noteOf } from '#lib/export/citebibtex.ts';

/**
 * One item. Without `author` and `issued`, every style prints its own form of a missing author and “n.d.”.
 *
 * @example citeAsCsl(cited).type // 'webpage'
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export function citeAsCsl(cited: CitedClaim) {
  const { key, title, shortTitle, publisher, date, language, address } = cited;
  return {
    id: key,
    type: 'webpage',
    title,
    'title-short': shortTitle,
    'container-title': publisher,
    publisher,
    language,
    ...(date ? { issued: { 'date-parts': [datePartsOf(date)] } } : {}),
    note: noteOf(cited),
    ...(address === null ? {} : { URL: address })
  };
}

function datePartsOf({ year, month, day }: NonNullable<CitedClaim['date']>): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}

/** The item as a file holds it: an array of one. */
export function writeCsl(cited: CitedClaim): string {
  return `${JSON.stringify([citeAsCsl(cited)], null, 2)}\n`;
}
