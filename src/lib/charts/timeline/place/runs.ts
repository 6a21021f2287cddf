// Breaks runs of styled words into lines. A run that does not fit beside the last begins a line of its own.
import { measureText, reserve } from '#lib/charts/scene/measure.ts';
import type { FontWeight, Ink, TextSpan } from '#lib/charts/scene/scene.ts';

export interface Run {
  text: string;
  weight: FontWeight;
  fill: Ink;
  /** px, where it is smaller than its line. */
  size?: number;
}

export interface Line {
  spans: TextSpan[];
  /** px, with 12 % to spare for other faces. */
  width: number;
}

/**
 * Lines no wider than `room` px, the first of them no wider than `firstRoom`. A word that is wider than a line
 * is broken between letters, so that nothing is ever cut off.
 */
export function breakRuns(runs: readonly Run[], size: number, room: number, firstRoom: number): Line[] {
  const gap = Math.round(size * 0.43);
  const lines: Line[] = [];
  let line: Line = { spans: [], width: 0 };
  const roomHere = (): number => (lines.length === 0 ? firstRoom : room);
  const push = (): void => {
    if (line.spans.length > 0) lines.push(line);
    line = { spans: [], width: 0 };
  };
  for (const run of runs) {
    const width = widthOf(run.text, run, size);
    const before = line.spans.length === 0 ? 0 : gap;
    const isWhole = line.width + before + width <= roomHere();
    if (!isWhole && line.spans.length > 0) push();
    if (line.spans.length === 0 && width > roomHere()) {
      for (const part of breakWords(run, size, roomHere(), room)) {
        if (line.spans.length > 0) push();
        line = { spans: [spanOf(part, run, 0)], width: widthOf(part, run, size) };
      }
      continue;
    }
    const here = line.spans.length === 0 ? 0 : gap;
    line.spans.push(spanOf(run.text, run, here));
    line.width += here + width;
  }
  push();
  return lines;
}

/** The width of text in px, with 12 % to spare. */
export function widthOf(
  text: string,
  { weight, size: own }: Pick<Run, 'weight' | 'size'>,
  size: number
): number {
  return reserve(measureText(text, { size: own ?? size, weight }));
}

function spanOf(text: string, { text: _text, ...style }: Run, gap: number): TextSpan {
  return gap === 0 ? { text, ...style } : { text, ...style, gap };
}

function breakWords(run: Run, size: number, firstRoom: number, room: number): string[] {
  const parts: string[] = [];
  let part = '';
  const roomHere = (): number => (parts.length === 0 ? firstRoom : room);
  for (const word of run.text
    .split(' ')
    .flatMap((one) => breakLetters(one, run, size, Math.min(firstRoom, room)))) {
    const longer = part === '' ? word : `${part} ${word}`;
    if (part !== '' && widthOf(longer, run, size) > roomHere()) {
      parts.push(part);
      part = word;
    } else part = longer;
  }
  return part === '' ? parts : [...parts, part];
}

function breakLetters(word: string, run: Run, size: number, room: number): string[] {
  if (widthOf(word, run, size) <= room) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter, run, size) > room) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return part === '' ? parts : [...parts, part];
}
