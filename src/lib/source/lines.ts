// An offset → the line and column that an editor shows.
import { countBelow } from '#lib/source/search.ts';

/** Counted from 1; the column in UTF-16 units, as editors count. */
export interface LineAndColumn {
  line: number;
  column: number;
}

/**
 * The offset at which each line begins. A line ends at LF, CR LF or CR.
 *
 * @example indexLines('a\r\nb\n') // → [0, 3, 5]
 */
export function indexLines(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}

/**
 * The line and column of an offset. Give the result of `indexLines` where many are asked for.
 *
 * @example lineOf('one\ntwo', 5) // → { line: 2, column: 2 }
 */
export function lineOf(text: string | number[], offset: number): LineAndColumn {
  const starts = typeof text === 'string' ? indexLines(text) : text;
  const line = countBelow(starts, offset + 1);
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
