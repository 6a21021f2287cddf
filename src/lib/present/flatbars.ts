// Bars on an axis that does not begin at nought, as common tools draw any numbers: no bounds, no kinds, no speakers.
import { slideScale, type Frame } from '#lib/charts/kind.ts';
import { breakLines, drawLines } from '#lib/charts/label/lines.ts';
import { line, rect } from '#lib/charts/scene/path.ts';
import type { Scene, SceneNode } from '#lib/charts/scene/scene.ts';

export interface Bar {
  label: string;
  value: number;
  /** The number alone: “$100 billion”. */
  words: string;
}

/** Where the axis begins: at half of the largest number. `cutAxis([{ value: 100 }, …])` → `50` */
export function cutAxis(bars: readonly Bar[]): number {
  return Math.max(0, ...bars.map(({ value }) => value)) / 2;
}

/** A bar a number, each from the cut axis on; what is smaller has no length. `start` is the axis' first number in words. */
export function layOutBars(bars: readonly Bar[], start: string, { width, type }: Frame): Scene {
  const scale = type.label / slideScale.label;
  const pitch = 84 * scale;
  const from = cutAxis(bars);
  const most = Math.max(from + 1e-9, ...bars.map(({ value }) => value));
  const length = (value: number) => Math.max(0, ((value - from) / (most - from)) * width);
  const end = bars.length * pitch + 8 * scale;
  const children: SceneNode[] = bars.flatMap(({ label, value, words }, at): SceneNode[] => {
    const top = at * pitch;
    const spans = breakLines([{ text: words, weight: 620 }, { text: label }], {
      size: type.label,
      room: width
    });
    return [
      ...drawLines(spans.slice(0, 1), 0, top + type.label, 0, { size: type.label }),
      rect(
        { x: 0, y: top + type.label * 1.3, width: length(value), height: type.label * 0.95 },
        { fill: 'muted' }
      )
    ];
  });
  const axis = drawLines(
    breakLines([{ text: `from ${start}` }], { size: type.axis, room: width }),
    0,
    end + type.axis * 1.4,
    0,
    {
      size: type.axis
    }
  );
  return {
    width,
    height: Math.ceil(end + type.axis * 1.9),
    title: 'Bars',
    description: bars.map(({ label, words }) => `${label}: ${words}.`).join(' '),
    children: [
      ...children,
      line(0, 0, 0, end, 'ink', type.stroke),
      line(0, end, width, end, 'ink', type.stroke),
      ...axis
    ]
  };
}
