// The axis of the order scale: no ticks, only the time between one event and the next, in words.
import { line } from '#lib/charts/scene/path.ts';
import type { Shape } from '#lib/charts/scene/scene.ts';
import type { TypeScale } from '#lib/charts/kind.ts';
import { breakRuns, widthOf } from '#lib/charts/timeline/place/runs.ts';
import type { DrawnAxis } from '#lib/charts/timeline/draw/axis.ts';
import type { Ordered } from '#lib/charts/timeline/scales/order.ts';

/** To the right: a line, and the words centred between two slots. */
export function drawOrderAxis({ scale, between }: Ordered, y: number, type: TypeScale): DrawnAxis {
  const shapes: Shape[] = [line(0, y, scale.length, y, 'ink', Math.max(type.hairline, type.stroke * 0.75))];
  const room = (scale.length / (between.length + 1)) * 0.96;
  let bottom = y + type.axis * 1.5;
  for (const { words, at } of between) {
    shapes.push(line(at, y - type.axis * 0.3, at, y + type.axis * 0.3, 'ink', type.hairline));
    breakWords(words, room, type).forEach((text, index) => {
      const baseline = y + type.axis * (1.5 + index * 1.3);
      const half = widthOf(text, { weight: 400 }, type.axis) / 2;
      const x = Math.min(Math.max(at, half), scale.length - half);
      shapes.push({
        kind: 'text',
        x,
        y: baseline,
        size: type.axis,
        anchor: 'middle',
        fill: 'muted',
        spans: [{ text, italic: true }]
      });
      bottom = Math.max(bottom, baseline);
    });
  }
  return { shapes, bands: [], bottom };
}

/** Down: the words at the left of the line, between two slots. */
export function drawOrderAxisDown(
  { scale, between }: Ordered,
  x: number,
  top: number,
  type: TypeScale
): Shape[] {
  // “between” is to stand in one line.
  const room = x - type.axis * 0.7;
  const shapes: Shape[] = [
    line(x, top, x, top + scale.length, 'ink', Math.max(type.hairline, type.stroke * 0.75))
  ];
  for (const { words, at } of between) {
    const lines = breakWords(words, room, type);
    shapes.push(line(x - type.axis * 0.4, at + top, x, at + top, 'ink', type.hairline));
    lines.forEach((text, index) => {
      const y = at + top + type.axis * (0.34 + (index - (lines.length - 1) / 2) * 1.2);
      shapes.push({
        kind: 'text',
        x: room,
        y,
        size: type.axis,
        anchor: 'end',
        fill: 'muted',
        spans: [{ text, italic: true }]
      });
    });
  }
  return shapes;
}

function breakWords(text: string, room: number, type: TypeScale): string[] {
  if (text === '') return [];
  return breakRuns([{ text, weight: 400, fill: 'muted' }], type.axis, room, room).map(({ spans }) =>
    spans.map((span) => span.text).join('')
  );
}
