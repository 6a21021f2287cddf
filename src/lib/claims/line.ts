// The line of a text around an offset, for messages.

/** The rest of the line from an offset, without white space at its end. @example lineFrom('one\ntwo', 4) // 'two' */
export function lineFrom(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? text.length : end).trimEnd();
}

/** Line and column of an offset, both counted from 1. @example placeInText('one\ntwo', 5) // { line: 2, column: 2 } */
export function placeInText(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
