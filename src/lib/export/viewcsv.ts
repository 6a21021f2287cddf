// A view as CSV: the chart’s table, with value, act, voice, quotation and sentence beside each mark.
import { kindOf } from '#lib/charts/registry.ts';
import { quotesOf, rootsOf } from '#lib/claims/lineage.ts';
import { shownRows } from '#lib/export/chosenrows.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import type { ExportOptions } from '#lib/export/options.ts';
import { printSentences } from '#lib/words/sentence.ts';
import { writeCsv } from '#lib/words/csv.ts';

/** A spreadsheet reads a file as UTF-8 only if it begins with this. */
const byteOrderMark = '\uFEFF';
const added = [
  'Value in words',
  'Bound',
  'Act',
  'Condition',
  'Who says it, and how',
  'Quotation',
  'Sentences',
  'Claims'
];

/**
 * RFC 4180, UTF-8 with a byte order mark; cells that a spreadsheet would run begin with an apostrophe.
 *
 * @example writeViewCsv(input, { size: 'screen', look: 'light' }).split('\r\n').length // header, marks, end
 */
export function writeViewCsv(
  input: ExportInput,
  options: Pick<ExportOptions, 'marks' | 'settings'> = {}
): string {
  const rows = shownRows(input, options);
  const byId = new Map(input.claims.map((claim) => [claim.id, claim]));
  const { columns, rows: cells } = kindOf(input.view.kind).table(rows);
  const lines = rows.map((row) => {
    const claims = ('claims' in row.source ? row.source.claims : []).flatMap((id) => byId.get(id) ?? []);
    const roots = [...new Set(claims.flatMap((claim) => rootsOf(claim, byId)))];
    const evidence = input.evidence.find(({ key }) => key === row.key);
    const own = cells.find(({ key }) => key === row.key)?.cells ?? columns.map(() => '');
    return [
      String(row.number),
      ...own,
      claims.flatMap(({ value }) => value?.words ?? []).join('; '),
      claims.flatMap(({ value }) => value?.is ?? []).join('; '),
      [...new Set(roots.map(({ act }) => act))].join('; '),
      roots.flatMap((claim) => claim.if ?? []).join('; '),
      evidence?.says ?? '',
      [
        ...new Set(claims.flatMap((claim) => quotesOf(claim, byId)).map(({ parts }) => parts.join(' … ')))
      ].join(' | '),
      row.sentences.length === 0 ? '' : printSentences(row.sentences),
      claims.map(({ id }) => id).join(' ')
    ];
  });
  return byteOrderMark + writeCsv(['Mark', ...columns.map(({ title }) => title), ...added], lines);
}
