// Reads comma-separated values letter by letter after RFC 4180; strict, and independent of how ours are written.

/** @example readCsv('a,"b ""c"""\r\n') // [['a', 'b "c"']] */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) throw new Error('a quotation is not closed');
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[at++];
        else break;
      }
      at++;
    } else {
      while (at < text.length && !/[,\r\n]/.test(text[at]!)) cell += text[at++];
      if (cell.includes('"')) throw new Error(`a bare quotation mark in ${cell}`);
    }
    row.push(cell);
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither a comma nor a line end at ${at}`);
  }
  return rows;
}
