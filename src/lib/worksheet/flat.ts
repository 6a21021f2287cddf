// A chart as common tools draw it: plain bars from a scale that is cut, with no bound and nobody who says it.
import { line, rect } from '#lib/charts/scene/path.ts';
import type { Scene, Shape, TextShape } from '#lib/charts/scene/scene.ts';
import { breakLines } from '#lib/charts/label/lines.ts';
import { printAmount } from '#lib/words/amount.ts';

export interface FlatBar {
  label: string;
  value: number;
  /** The number as the bar shows it: “20 contracts”. */
  words: string;
}

const axis = 12.5;

/**
 * Where the cut scale begins: below the smallest bar by a quarter of the difference, at a round number above zero.
 *
 * @example flatBase([60, 100]) // 50
 */
export function flatBase(values: readonly number[]): number {
  const smallest = Math.min(...values);
  const difference = Math.max(...values) - smallest;
  const wanted = smallest - difference / 4;
  if (wanted <= 0) return 0;
  const step = 10 ** Math.floor(Math.log10(wanted));
  return Math.floor(wanted / (step / 2)) * (step / 2);
}

export function drawFlat(bars: readonly FlatBar[], unit: string, width: number): Scene {
  const base = flatBase(bars.map(({ value }) => value));
  const top = Math.max(...bars.map(({ value }) => value));
  const left = 96;
  const [head, height, foot] = [14, 150, 44];
  const y = (value: number) => head + height * (1 - (value - base) / (top - base));
  const room = (width - left) / bars.length;
  const grid = [base, base + (top - base) / 2, top].flatMap((value): Shape[] => [
    line(left, y(value), width, y(value), 'rule'),
    text(left - 8, y(value) + 4, printAmount(value, unit, {}).replace(/ \S*$/, keepScale), 'end')
  ]);
  const drawn = bars.flatMap(({ label, value }, at): Shape[] => {
    const x = left + room * at + room * 0.2;
    const box = { x, y: y(value), width: room * 0.6, height: head + height - y(value) };
    const lines = breakLines([{ text: label }], { size: axis, room: room - 8 });
    return [
      rect(box, { fill: 'ink' }),
      ...lines.slice(0, 2).map((spans, row): TextShape => ({
        kind: 'text',
        x: left + room * (at + 0.5),
        y: head + height + 18 + row * 16,
        size: axis,
        anchor: 'middle',
        spans
      }))
    ];
  });
  return {
    width,
    height: head + height + foot,
    title: 'Chart A',
    description: 'Bars from a scale that is cut.',
    children: [...grid, ...drawn, line(left, head + height, width, head + height, 'ink', 2)]
  };
}

/** The unit’s name stands with the bars; a scale word (“billion”) belongs to the number. */
function keepScale(last: string): string {
  return /illion$/.test(last) ? last : '';
}

function text(x: number, y: number, words: string, anchor: 'end' | 'middle'): TextShape {
  return { kind: 'text', x, y, size: axis, anchor, spans: [{ text: words }] };
}
