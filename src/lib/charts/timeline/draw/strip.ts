// The strip below panels or a window: all of the time at true scale, 5 px high, joined to what is shown by a pale fan.
import { line, polygon, rect } from '#lib/charts/scene/path.ts';
import type { Shape } from '#lib/charts/scene/scene.ts';
import type { Box } from '#lib/charts/scene/path.ts';
import type { TypeScale } from '#lib/charts/kind.ts';
import { chooseTicks, namesAcross } from '#lib/charts/timeline/draw/ticks.ts';
import type { Ticks } from '#lib/charts/timeline/draw/ticks.ts';
import { widthOf } from '#lib/charts/timeline/place/runs.ts';
import { domainOf, positionOf } from '#lib/charts/timeline/scales/scale.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';
import { makeTrueScaleOver } from '#lib/charts/timeline/scales/true.ts';

const captions = { same: 'the same time at true scale', all: 'all of the time, what is shown marked' };

/**
 * The strip `width` px wide from a height down; `bottom` is its last baseline, `box` the strip itself. Only panels to
 * the right have a fan.
 */
export function drawStrip(
  scale: TimeScale,
  whole: TimeWindow,
  width: number,
  top: number,
  type: TypeScale,
  hasFan: boolean
): { shapes: Shape[]; bottom: number; box: Box } {
  const { start, end } = domainOf(scale);
  const caption = start > whole.from || end < whole.to ? captions.all : captions.same;
  const even = makeTrueScaleOver(whole.from, whole.to, width);
  const y = hasFan ? top + type.axis * 1.4 : top;
  const height = type.axis * 0.4;
  const fan: Shape[] = [];
  const inked: Shape[] = [];
  for (const panel of scale.panels) {
    const left = Math.min(positionOf(even, panel.start), width - 2);
    const right = Math.min(Math.max(positionOf(even, panel.end), left + 2), width);
    fan.push({
      kind: 'path',
      d: polygon(
        [
          [panel.from, top],
          [panel.to, top],
          [right, y],
          [left, y]
        ],
        true
      ),
      fill: 'grid'
    });
    inked.push(rect({ x: left, y, width: right - left, height }, { fill: 'muted' }));
  }
  const shapes = [...(hasFan ? fan : []), rect({ x: 0, y, width, height }, { fill: 'rule' }), ...inked];
  const baseline = y + height + type.axis * 1.25;
  const sizes = namesAcross(type);
  const captionWidth = widthOf(caption, { weight: 400 }, type.axis);
  const room = captionWidth + sizes.sizeOf('20000') + type.axis * 2;
  const { names } = chooseTicks(even.panels[0], sizes, room < width * 0.6 ? room : width * 0.4);
  for (const { text, at } of names) {
    shapes.push(line(at, y + height, at, y + height + type.axis * 0.3, 'muted', type.hairline));
    shapes.push({
      kind: 'text',
      x: at,
      y: baseline,
      size: type.axis,
      anchor: 'middle',
      fill: 'muted',
      spans: [{ text }]
    });
  }
  const free = findRoom(names, width, captionWidth, type, sizes.sizeOf);
  const captionY = free === null ? baseline + type.axis * 1.3 : baseline;
  shapes.push({
    kind: 'text',
    x: free ?? 0,
    y: captionY,
    size: type.axis,
    fill: 'muted',
    spans: [{ text: caption, italic: true }]
  });
  return { shapes, bottom: captionY, box: { x: 0, y, width, height } };
}

/** The middle of the first room between two names that holds the caption; null where none does. */
function findRoom(
  names: Ticks['names'],
  length: number,
  width: number,
  type: TypeScale,
  sizeOf: (text: string) => number
): number | null {
  const apart = type.axis;
  const taken = names.map(({ text, at }) => ({
    from: at - sizeOf(text) / 2 - apart,
    to: at + sizeOf(text) / 2 + apart
  }));
  let from = 0;
  for (const { from: next, to } of [...taken, { from: length, to: length }]) {
    if (next - from >= width) return (from + next - width) / 2;
    from = to;
  }
  return null;
}
