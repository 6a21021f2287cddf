// Comma-separated values after RFC 4180, safe to open in a spreadsheet.

/** A plain number with an ASCII minus computes nothing, so it needs no guard. */
const plainNumber = /^-?\d+(?:\.\d+)?$/;
const startsFormula = /^[=+\-@\t\r]/;

/**
 * One cell. A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, “CSV Injection”).
 *
 * @example cell('more than 20') // 'more than 20'
 * @example cell('=1+1') // "'=1+1"
 * @example cell('a, b') // '"a, b"'
 */
export function cell(text: string): string {
  const safe = startsFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A whole file: a header row, then the rows, each ended by CR LF. No byte-order mark; who writes the file decides on one.
 *
 * @example writeCsv(['what'], [['a'], ['b']]) // 'what\r\na\r\nb\r\n'
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
