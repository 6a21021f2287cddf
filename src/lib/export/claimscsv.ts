// claims.csv: one row for each quotation of each claim, for spreadsheets and statistics.
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import { claimColumns, type ClaimRow } from '#lib/export/claimcolumns.ts';
import { indexCodePoints } from '#lib/source/codepoints.ts';
import { writeCsv } from '#lib/words/csv.ts';

/** A spreadsheet reads a file as UTF-8 only if it begins with this; readers of data skip it. */
const byteOrderMark = '\uFEFF';

/**
 * The claims as comma-separated values (RFC 4180), UTF-8 with a byte order mark, in the order of claims.yaml.
 * A cell that a spreadsheet would run as a formula begins with an apostrophe.
 *
 * @example claimsAsCsv(document).split('\r\n')[1] // 'founded,1,Huawei founded,company,states,…'
 */
export function claimsAsCsv(document: VerifiedDocument): string {
  const header = claimColumns.map(({ name }) => name);
  const rows = claimRows(document).map((row) => claimColumns.map(({ of }) => writeCell(of(row))));
  return byteOrderMark + writeCsv(header, rows);
}

function claimRows(document: VerifiedDocument): ClaimRow[] {
  const codePoints = indexCodePoints(document.text);
  return document.claims.flatMap((claim): ClaimRow[] => {
    if (claim.quotes.length === 0) return [{ document, codePoints, claim }];
    return claim.quotes.map((quote, at) => ({ document, codePoints, claim, quote, number: at + 1 }));
  });
}

/** Numbers with all their digits and no exponent. */
function writeCell(content: string | number | undefined): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return content;
  if (!String(content).includes('e')) return String(content);
  return Math.abs(content) > 1 ? BigInt(content).toString() : content.toFixed(20).replace(/0+$/, '');
}
