// Scale bars below an axis that runs down: each panel's span and a bar as long as one of its units.
import { line } from '#lib/charts/scene/path.ts';
import type { Shape } from '#lib/charts/scene/scene.ts';
import type { TypeScale } from '#lib/charts/kind.ts';
import { printSpan, printStep } from '#lib/charts/timeline/calendar/print.ts';
import { barOf, chooseTicks, namesDown } from '#lib/charts/timeline/draw/ticks.ts';
import { widthOf } from '#lib/charts/timeline/place/runs.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';

/** One line a panel from a baseline down: “1987 ├──┤ 1 year”; a bar too long for its line has one below. */
export function drawBars(
  scale: TimeScale,
  width: number,
  top: number,
  type: TypeScale
): { shapes: Shape[]; bottom: number } {
  const shapes: Shape[] = [];
  const lineHeight = type.axis * 1.5;
  let y = top;
  for (const panel of scale.panels) {
    const { step, length } = barOf(chooseTicks(panel, namesDown(type)), panel);
    const span = printSpan(panel.start, panel.end);
    const words = printStep(step);
    const room = width - widthOf(words, { weight: 400 }, type.axis) - type.axis;
    const bar = length;
    let x = widthOf(span, { weight: 400 }, type.axis) + type.axis * 0.8;
    shapes.push({ kind: 'text', x: 0, y, size: type.axis, fill: 'muted', spans: [{ text: span }] });
    if (bar <= room) {
      if (x + bar > room) {
        x = 0;
        y += lineHeight;
      }
      const middle = y - type.axis * 0.33;
      const cap = type.axis * 0.28;
      shapes.push(
        line(x, middle, x + bar, middle, 'muted', type.hairline),
        line(x, middle - cap, x, middle + cap, 'muted', type.hairline),
        line(x + bar, middle - cap, x + bar, middle + cap, 'muted', type.hairline),
        {
          kind: 'text',
          x: x + bar + type.axis * 0.4,
          y,
          size: type.axis,
          fill: 'muted',
          spans: [{ text: words }]
        }
      );
    }
    y += lineHeight;
  }
  return { shapes, bottom: y - lineHeight };
}
