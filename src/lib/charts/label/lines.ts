// Breaks runs of differently styled words into lines that fit, measured by the packaged faces with 12 % to spare.
import { measureSpans, reserve } from '#lib/charts/scene/measure.ts';
import type { FontFamily, FontWeight, Ink, TextShape, TextSpan } from '#lib/charts/scene/scene.ts';

/** Words of one style. */
export interface Run {
  text: string;
  weight?: FontWeight;
  italic?: boolean;
  fill?: Ink;
  /** px, where it is smaller than the setting’s. */
  size?: number;
}

export interface Setting {
  /** px of the letters. */
  size: number;
  family?: FontFamily;
  /** px that a line may take. */
  room: number;
  /** px that the first line may take, where something stands before it. */
  firstRoom?: number;
}

/**
 * Lines of spans, none wider than its room. Words keep together; one that is wider than a line is cut between letters,
 * so that nothing is ever cut off at the edge.
 *
 * @example breakLines([{ text: 'Revenue', weight: 620 }, { text: 'within 2018' }], { size: 14, room: 90 }) // two lines
 */
export function breakLines(runs: readonly Run[], setting: Setting): TextSpan[][] {
  const lines: TextSpan[][] = [[]];
  for (const run of runs) {
    let isFirst = true;
    for (const word of wordsOf(run)) {
      addWord(lines, word, run, isFirst, setting);
      isFirst = false;
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** A dot between two things belongs to the word after it. */
function wordsOf({ text }: Run): string[] {
  return text.match(/(?:· )?[^ ]+/g) ?? [];
}

/** The width of a line with its reserve, px. */
export function lineWidth(
  spans: readonly TextSpan[],
  { size, family = 'sans' }: Pick<Setting, 'size' | 'family'>
): number {
  return reserve(measureSpans(spans, size, family));
}

/** The width of the widest line, px. */
export function widest(
  lines: readonly (readonly TextSpan[])[],
  setting: Pick<Setting, 'size' | 'family'>
): number {
  return Math.max(0, ...lines.map((line) => lineWidth(line, setting)));
}

/** Lines as text shapes with their start at x, the first baseline at `y`, `lineHeight` px apart. */
export function drawLines(
  lines: readonly (readonly TextSpan[])[],
  x: number,
  y: number,
  lineHeight: number,
  { size, family }: Pick<Setting, 'size' | 'family'>
): TextShape[] {
  return lines.map((spans, index) => ({
    kind: 'text',
    x,
    y: y + index * lineHeight,
    size,
    ...(family === undefined ? {} : { family }),
    fill: 'text',
    spans
  }));
}

function addWord(lines: TextSpan[][], next: string, run: Run, opensRun: boolean, setting: Setting): void {
  const line = lines[lines.length - 1] ?? [];
  const longer = append(line, next, run, opensRun, setting.size);
  if (fits(longer, lines.length, setting)) {
    lines[lines.length - 1] = longer;
    return;
  }
  // The end of a line parts two things as well as a dot does.
  const word = next.replace(/^· /, '');
  const alone = append([], word, run, true, setting.size);
  const at = line.length === 0 ? lines.length : lines.length + 1;
  if (line.length > 0) lines.push([]);
  if (fits(alone, at, setting)) lines[lines.length - 1] = alone;
  else cutWord(lines, word, run, setting);
}

function cutWord(lines: TextSpan[][], word: string, run: Run, setting: Setting): void {
  let part = '';
  for (const letter of word) {
    if (part !== '' && !fits(append([], part + letter, run, true, setting.size), lines.length, setting)) {
      lines[lines.length - 1] = append([], part, run, true, setting.size);
      lines.push([]);
      part = '';
    }
    part += letter;
  }
  lines[lines.length - 1] = append([], part, run, true, setting.size);
}

/** The same run goes on in its span after a space; another run begins a span of its own after a gap. */
function append(
  line: readonly TextSpan[],
  word: string,
  run: Run,
  opensRun: boolean,
  size: number
): TextSpan[] {
  const { text: _text, ...style } = run;
  const last = line[line.length - 1];
  if (last === undefined) return [{ text: word, ...style }];
  if (opensRun) return [...line, { text: word, ...style, gap: Math.round(size * 0.45) }];
  return [...line.slice(0, -1), { ...last, text: `${last.text} ${word}` }];
}

function fits(line: readonly TextSpan[], number: number, setting: Setting): boolean {
  const room = number === 1 ? (setting.firstRoom ?? setting.room) : setting.room;
  return lineWidth(line, setting) <= room;
}
