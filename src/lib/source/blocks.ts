// A text → its paragraphs, headings and list lines, with hard-wrapped lines kept together.
import { startsWithMarker } from '#lib/source/listmarkers.ts';
import type { Place } from '#lib/source/sentence.ts';

/** A stretch without an outer line break that means anything; `isAlone` where blank lines part it from the rest. */
export interface Block extends Place {
  isAlone: boolean;
}

/** Wider than anybody wraps by hand: such a line is a paragraph of its own. */
const widestWrap = 120;

/**
 * Cuts a text at blank lines, and inside a run of lines wherever a line break is not mere wrapping.
 * The white space between blocks, a byte order mark included, belongs to none.
 *
 * @example blocksOf('Title\n\nA line\nwrapped by hand.').map(({ start, end }) => [start, end]) // → [[0, 5], [7, 30]]
 */
export function blocksOf(text: string): Block[] {
  return runsOfLines(text).flatMap((run) => {
    const places = joinWrapped(text, run);
    return places.map((place) => ({ ...place, isAlone: places.length === 1 }));
  });
}

const lineBreak = '\\r\\n|[\\n\\r\\u0085\\u2028\\u2029\\f\\v]';

/** The trimmed lines between two blank ones. */
function runsOfLines(text: string): Place[][] {
  const runs: Place[][] = [[]];
  for (const match of text.matchAll(new RegExp(`(.*?)(${lineBreak}|$)`, 'gsu'))) {
    const [, line = '', mark = ''] = match;
    const start = match.index + line.length - line.trimStart().length;
    const end = start + line.trim().length;
    if (start < end) runs.at(-1)!.push({ start, end });
    // A paragraph separator and a page break stand for a blank line.
    if (start >= end || mark === '\u2029' || mark === '\f') runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function joinWrapped(text: string, run: Place[]): Place[] {
  const width = run.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  const endsAsProse = hasTerminator(text, run.at(-1)!);
  const blocks: Place[] = [];
  for (const [at, line] of run.entries()) {
    const previous = blocks.at(-1);
    const lineBefore = run[at - 1];
    if (previous && lineBefore && isWrapped(text, lineBefore, line, width, endsAsProse))
      previous.end = line.end;
    else blocks.push({ ...line });
  }
  return blocks;
}

/** Whether a line break is there only because the line was full. */
function isWrapped(text: string, line: Place, next: Place, width: number, endsAsProse: boolean): boolean {
  if (startsWithMarker(text.slice(next.start, next.end))) return false;
  // The sentence scanner decides about a break after a full stop: “Mr.” may stand at the end of a line.
  if (hasTerminator(text, line)) return width <= widestWrap || startsLower(text, next);
  const nextWord = /^\S*/.exec(text.slice(next.start, next.end))![0];
  const isFull = line.end - line.start + 1 + nextWord.length > width && width <= widestWrap;
  if (!endsAsProse) return isFull && width >= 50 && startsLower(text, next);
  return startsLower(text, next) || isFull;
}

function startsLower(text: string, { start, end }: Place): boolean {
  return /^\p{Ll}/u.test(text.slice(start, end));
}

/** Whether a line ends with a mark that can end a sentence, with closing marks after it. */
export function hasTerminator(text: string, { start, end }: Place): boolean {
  return /[.!?…‽。！？．｡؟۔।॥։։፧።။][”’"'»›)\]」』“\s]*$/u.test(text.slice(start, end));
}
