// The axis to the right: cells with their names, each panel's span and scale bar, and gaps that say what they leave out.
import { line, rect } from '#lib/charts/scene/path.ts';
import { axisCut } from '#lib/charts/scene/torn.ts';
import type { Shape, TextShape } from '#lib/charts/scene/scene.ts';
import type { TypeScale } from '#lib/charts/kind.ts';
import { printSpan, printStep } from '#lib/charts/timeline/calendar/print.ts';
import { printDuration } from '#lib/charts/timeline/calendar/duration.ts';
import { barOf, chooseTicks, namesAcross } from '#lib/charts/timeline/draw/ticks.ts';
import type { Ticks } from '#lib/charts/timeline/draw/ticks.ts';
import { breakRuns, widthOf } from '#lib/charts/timeline/place/runs.ts';
import type { Stretch, TimeScale } from '#lib/charts/timeline/scales/scale.ts';

const regular = { weight: 400 } as const;

/** An axis, the bands behind the rows, and its last baseline. */
export interface DrawnAxis {
  shapes: Shape[];
  bands: Shape[];
  bottom: number;
}

/** The axis at a height; the bands of its gaps begin at `top`. */
export function drawAxis(scale: TimeScale, y: number, top: number, type: TypeScale): DrawnAxis {
  const shapes: Shape[] = [];
  const lineHeight = type.axis * 1.3;
  let bottom = y + type.axis * 1.6;
  for (const panel of scale.panels) {
    const ticks = chooseTicks(panel, namesAcross(type));
    shapes.push(
      line(panel.from, y, panel.to, y, 'ink', Math.max(type.hairline, type.stroke * 0.75)),
      ...drawTicks(ticks, panel, scale.length, y, type)
    );
    let lines = 0;
    if (!ticks.saysSpan) {
      const words = panelWords(panel, type);
      shapes.push(
        ...words.map((text, index) =>
          centred(text, panel, scale.length, y + type.axis * 1.5 + lineHeight * (index + 1), type)
        )
      );
      lines = words.length;
    }
    const bar = drawScaleBar(
      ticks,
      panel,
      scale.length,
      y + type.axis * 1.5 + lineHeight * (lines + 1),
      type
    );
    shapes.push(...bar.shapes);
    bottom = Math.max(bottom, bar.bottom);
  }
  const bands = scale.gaps.map((gap) =>
    rect({ x: gap.from, y: top, width: gap.to - gap.from, height: y - top }, { fill: 'band' })
  );
  for (const gap of scale.gaps) {
    const drawn = drawGap(gap, scale.length, y, type);
    shapes.push(...drawn.shapes);
    bottom = Math.max(bottom, drawn.bottom);
  }
  return { shapes, bands, bottom };
}

function drawTicks(ticks: Ticks, panel: Stretch, length: number, y: number, type: TypeScale): Shape[] {
  const reach = type.axis * 0.4;
  const lines = ticks.lines.map((x) => line(x, y, x, y + reach, 'ink', type.hairline));
  const ends = [panel.from, panel.to].map((x) => {
    const inside = Math.min(Math.max(x, panel.from + type.hairline / 2), panel.to - type.hairline / 2);
    return line(inside, y - reach / 2, inside, y + reach, 'ink', type.hairline);
  });
  const names = ticks.names.map(({ text, at }): TextShape =>
    centred(text, { from: at, to: at }, length, y + type.axis * 1.5, type)
  );
  return [...ends, ...lines, ...names];
}

/** A bar as long as one cell, or as what fits in the panel, with its length written, so that no two panels are taken for one scale. */
function drawScaleBar(
  ticks: Ticks,
  panel: Stretch,
  length: number,
  y: number,
  type: TypeScale
): { shapes: Shape[]; bottom: number } {
  const shown = barOf(ticks, panel);
  const words = printStep(shown.step);
  const wide = widthOf(words, regular, type.axis);
  const bar = Math.min(shown.length, panel.to - panel.from - type.hairline);
  const middle = y - type.axis * 0.33;
  const cap = type.axis * 0.28;
  const gap = type.axis * 0.4;
  const isBeside = bar + gap + wide <= panel.to - panel.from;
  const whole = isBeside ? bar + gap + wide : bar;
  const inset = type.hairline / 2;
  const from = Math.max(panel.from + inset, (panel.from + panel.to - whole) / 2);
  const shapes: Shape[] = [
    line(from, middle, from + bar, middle, 'muted', type.hairline),
    line(from, middle - cap, from, middle + cap, 'muted', type.hairline),
    line(from + bar, middle - cap, from + bar, middle + cap, 'muted', type.hairline)
  ];
  if (isBeside) {
    shapes.push({
      kind: 'text',
      x: from + bar + gap,
      y,
      size: type.axis,
      fill: 'muted',
      spans: [{ text: words }]
    });
    return { shapes, bottom: y };
  }
  const below = y + type.axis * 1.2;
  shapes.push(centred(words, panel, length, below, type));
  return { shapes, bottom: below };
}

function drawGap(
  gap: Stretch,
  length: number,
  y: number,
  type: TypeScale
): { shapes: Shape[]; bottom: number } {
  const middle = (gap.from + gap.to) / 2;
  const cut = type.axis * 1.3;
  const dots = { dash: [type.hairline, type.hairline * 3] };
  const shapes: Shape[] = [
    line(gap.from, y, middle - cut / 2, y, 'ink', Math.max(type.hairline, type.stroke * 0.75), dots),
    line(middle + cut / 2, y, gap.to, y, 'ink', Math.max(type.hairline, type.stroke * 0.75), dots),
    axisCut(middle, y, cut, 'ink', Math.max(type.hairline, type.stroke * 0.75))
  ];
  // A little clear of the names and the scale bars beside it.
  const room = gap.to - gap.from - type.axis * 0.36;
  const words = [printDuration(gap.start, gap.end), 'left out'].flatMap((text) =>
    breakText(text, room, type)
  );
  const last = y + type.axis * 1.5 + (words.length - 1) * type.axis * 1.3;
  words.forEach((text, index) => {
    shapes.push(centred(text, gap, length, y + type.axis * 1.5 + index * type.axis * 1.3, type, true));
  });
  return { shapes, bottom: last };
}

/** The span of a panel in as many lines as its width asks for. */
function panelWords(panel: Stretch, type: TypeScale): string[] {
  return breakText(printSpan(panel.start, panel.end), Math.max(panel.to - panel.from, type.axis * 5), type);
}

function breakText(text: string, room: number, type: TypeScale): string[] {
  return breakRuns([{ text, weight: 400, fill: 'muted' }], type.axis, room, room).map(({ spans }) =>
    spans.map((span) => span.text).join('')
  );
}

/** Centred in a stretch, but never beyond the picture. */
function centred(
  text: string,
  { from, to }: Pick<Stretch, 'from' | 'to'>,
  length: number,
  y: number,
  type: TypeScale,
  italic = false
): TextShape {
  const half = widthOf(text, regular, type.axis) / 2;
  const x = Math.min(Math.max((from + to) / 2, half), length - half);
  return writeText(text, x, y, type, 'muted', italic);
}

function writeText(
  text: string,
  x: number,
  y: number,
  type: TypeScale,
  fill: 'muted' | 'text',
  italic = false
): TextShape {
  return {
    kind: 'text',
    x,
    y,
    size: type.axis,
    anchor: 'middle',
    fill,
    spans: [italic ? { text, italic } : { text }]
  };
}
