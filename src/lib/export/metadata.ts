// What an SVG file says about itself: W3C annotations with the quotations, the document’s hash, rights, and what is drawn.
import type { ChartRow } from '#lib/charts/kind.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { jsonLdContext } from '#lib/export/jsonldcontext.ts';
import { meaning } from '#lib/export/meaning.ts';
import type { ExportOptions } from '#lib/export/options.ts';

/** What of a claim is written beside its mark, for a program that reads the file back. */
export interface MarkRecord {
  key: string;
  number: number;
  spoken: string;
  says: string;
  sentences: readonly string[];
  claims: readonly string[];
}

/** What `/check` needs to draw the same picture again. */
export interface FileRecord {
  format: 1;
  document: string;
  view: string;
  site: string | null;
  options: ExportOptions;
  marks: readonly MarkRecord[];
}

/**
 * JSON-LD on one line, safe inside XML. The key `sourceline` is ours and no part of the linked data.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function writeMetadata(input: ExportInput, rows: readonly ChartRow[], options: ExportOptions): string {
  const { document, view, linked, site } = input;
  const drawn = new Map(rows.map((row) => [row.key, row]));
  const base = site === null ? {} : { '@base': `${site}/${document.id}/` };
  return writeSafely({
    '@context': { ...jsonLdContext, ...base },
    id: `${view.id}.svg`,
    type: ['AnnotationCollection', 'Dataset'],
    name: options.headline ?? view.headline.text,
    description: meaning,
    rights: document.rights,
    isBasedOn: {
      id: 'source.txt',
      type: 'NewsArticle',
      name: document.title,
      inLanguage: document.language,
      description: document.unknown.join(' '),
      publisher: {
        type: 'NewsMediaOrganization',
        name: document.publisher,
        funder: { type: 'Organization', name: document.fundedBy }
      },
      rights: document.rights,
      sha256: document.sha256
    },
    total: linked.annotations.length,
    first: {
      id: '#annotations',
      type: 'AnnotationPage',
      partOf: `${view.id}.svg`,
      startIndex: 0,
      items: linked.annotations
    },
    hasPart: [...linked.ours, ...linked.voices],
    sourceline: {
      format: 1,
      document: document.id,
      view: view.id,
      site,
      options,
      marks: input.evidence.flatMap(({ key, number, says, sentences }) => {
        const row = drawn.get(key);
        if (row === undefined) return [];
        const claims = 'claims' in row.source ? row.source.claims : [];
        return [{ key, number, spoken: row.spoken, says, sentences, claims }];
      })
    } satisfies FileRecord
  });
}

/** Signs that a printer of XML would replace or show by number are written as JSON escapes, so that quotes read back whole. */
function writeSafely(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}
