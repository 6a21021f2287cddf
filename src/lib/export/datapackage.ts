// datapackage.json: what the document’s files are, column by column (Data Package 2.0).
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import { claimColumns } from '#lib/export/claimcolumns.ts';
import { meaning } from '#lib/export/meaning.ts';

const profiles = 'https://datapackage.org/profiles/2.0';

/**
 * The descriptor of a document’s data, with paths relative to itself.
 *
 * @example describePackage(document).resources[0].path // 'claims.csv'
 * @see https://datapackage.org/standard/data-package/
 */
export function describePackage(document: VerifiedDocument) {
  const { about } = document;
  // No licences: the rights in the text are not settled, and the standard has no way to say so but this sentence.
  return {
    $schema: `${profiles}/datapackage.json`,
    name: about.id,
    title: `Claims in “${about.title}”`,
    description: [
      meaning,
      ...[about.author.missing, about.date.missing].filter((text) => text !== undefined),
      `Reference date ${about.reference.edtf}${about.reference.outside ? ', not in the text' : ''}: ${about.reference.from}`,
      `Rights in the text: ${about.rights}`
    ].join(' '),
    keywords: ['claims', 'quotations', 'sources'],
    sources: [
      { title: `${about.title}. ${about.publisher.name}, funded by ${about.publisher['funded-by']}` }
    ],
    resources: [
      {
        $schema: `${profiles}/dataresource.json`,
        name: 'claims',
        type: 'table',
        title: 'Every claim with each of its quotations',
        description:
          'One row for each quotation of each claim; a claim that is ours has one row and no quotation.',
        path: 'claims.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: {
          $schema: `${profiles}/tabledialect.json`,
          type: 'delimited',
          delimiter: ',',
          lineTerminator: '\r\n',
          quoteChar: '"',
          doubleQuote: true,
          header: true
        },
        schema: {
          $schema: `${profiles}/tableschema.json`,
          fields: claimColumns.map(({ name, type, description, required }) => ({
            name,
            type,
            description,
            ...(required ? { constraints: { required } } : {})
          })),
          missingValues: [''],
          uniqueKeys: [['claim', 'quote']]
        }
      },
      {
        $schema: `${profiles}/dataresource.json`,
        name: 'claims-json',
        title: 'The same claims with their checks, sentences and voices',
        path: 'claims.json',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8'
      },
      {
        $schema: `${profiles}/dataresource.json`,
        name: 'claims-annotations',
        title: 'The same claims as W3C Web Annotations',
        path: 'claims.jsonld',
        format: 'jsonld',
        mediatype: 'application/ld+json',
        encoding: 'utf-8'
      }
    ]
  };
}
