// The axis that runs down: names at its left, ticks, and gaps that say what they leave out.
import { line, polygon, rect } from '#lib/charts/scene/path.ts';
import type { Shape, TextShape } from '#lib/charts/scene/scene.ts';
import type { TypeScale } from '#lib/charts/kind.ts';
import { printDuration } from '#lib/charts/timeline/calendar/duration.ts';
import { nameFully } from '#lib/charts/timeline/calendar/print.ts';
import { chooseTicks, namesDown } from '#lib/charts/timeline/draw/ticks.ts';
import { breakRuns } from '#lib/charts/timeline/place/runs.ts';
import type { Stretch, TimeScale } from '#lib/charts/timeline/scales/scale.ts';

/** The axis at `x` from `top` down; the bands of gaps are as wide as the picture. */
export function drawAxisDown(
  scale: TimeScale,
  x: number,
  top: number,
  width: number,
  type: TypeScale
): Shape[] {
  const bands = scale.gaps.map((gap) =>
    rect({ x: 0, y: gap.from + top, width, height: gap.to - gap.from }, { fill: 'band' })
  );
  return [
    ...bands,
    ...scale.panels.flatMap((panel) => drawPanel(panel, x, top, type)),
    ...scale.gaps.flatMap((gap) => drawGap(gap, x, top, type))
  ];
}

function drawPanel(panel: Stretch, x: number, top: number, type: TypeScale): Shape[] {
  const ticks = chooseTicks(panel, namesDown(type));
  const length = type.axis * 0.4;
  const perPixel = (panel.end - panel.start) / (panel.to - panel.from);
  const ends = [panel.from + type.hairline / 2, panel.to - type.hairline / 2];
  const names = ticks.names.map(({ text, at }, index): TextShape =>
    writeName(
      // A panel may begin in the month before: the first name says its own.
      index === 0 ? nameFully(text, panel.start + (at - panel.from) * perPixel, ticks.step) : text,
      x - type.axis * 0.8,
      at + top,
      type
    )
  );
  return [
    line(x, panel.from + top, x, panel.to + top, 'ink', Math.max(type.hairline, type.stroke * 0.75)),
    ...[...ends, ...ticks.lines].map((at) => line(x - length, at + top, x, at + top, 'ink', type.hairline)),
    ...names
  ];
}

function drawGap(gap: Stretch, x: number, top: number, type: TypeScale): Shape[] {
  const middle = (gap.from + gap.to) / 2 + top;
  const half = type.axis * 0.65;
  const bite = type.axis * 0.45;
  const dots = { dash: [type.hairline, type.hairline * 3] };
  const cut = polygon(
    [
      [x, middle - half],
      [x - bite, middle - half / 2],
      [x + bite, middle],
      [x - bite, middle + half / 2],
      [x, middle + half]
    ],
    false
  );
  const room = x - type.axis * 0.8;
  const words = [printDuration(gap.start, gap.end), 'left out'].flatMap((text) =>
    breakRuns([{ text, weight: 400, fill: 'muted' }], type.axis, room, room).map(({ spans }) =>
      spans.map((span) => span.text).join('')
    )
  );
  const lineHeight = type.axis * 1.2;
  const first = middle - ((words.length - 1) * lineHeight) / 2;
  return [
    line(x, gap.from + top, x, middle - half, 'ink', Math.max(type.hairline, type.stroke * 0.75), dots),
    line(x, middle + half, x, gap.to + top, 'ink', Math.max(type.hairline, type.stroke * 0.75), dots),
    {
      kind: 'path',
      d: cut,
      fill: 'none',
      stroke: 'ink',
      strokeWidth: Math.max(type.hairline, type.stroke * 0.75)
    },
    ...words.map((text, index) =>
      writeName(text, x - type.axis * 0.8, first + index * lineHeight, type, true)
    )
  ];
}

function writeName(text: string, x: number, middle: number, type: TypeScale, italic = false): TextShape {
  return {
    kind: 'text',
    x,
    y: middle + type.axis * 0.34,
    size: type.axis,
    anchor: 'end',
    fill: 'muted',
    spans: [italic ? { text, italic } : { text }]
  };
}
