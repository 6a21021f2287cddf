// A label: the voice's shape, a verb where it is no plain statement, the name, the text's words, what they became.
import { rect } from '#lib/charts/scene/path.ts';
import { voiceGlyph } from '#lib/charts/scene/voice.ts';
import type { NumberPlace, Shape, TextShape } from '#lib/charts/scene/scene.ts';
import { placeNumber } from '#lib/charts/label/head.ts';
import { isProjected, type TypeScale } from '#lib/charts/kind.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { breakRuns, widthOf } from '#lib/charts/timeline/place/runs.ts';
import type { Line, Run } from '#lib/charts/timeline/place/runs.ts';

export interface Label {
  width: number;
  height: number;
  /** From the top to the baseline of the last line. */
  lastBaseline: number;
  lineHeight: number;
  /** Draws it with its top left corner at a point. */
  draw(x: number, y: number): Shape[];
  /** Where the number's centre is kept free, for the same corner; null where numbers are not asked for. */
  numberAt(x: number, y: number): NumberPlace | undefined;
}

export interface LabelOptions {
  type: TypeScale;
  /** px that it may take across; longer labels are broken into lines. */
  room: number;
  /** Keep room for the mark's number before everything. */
  numbers: boolean;
  /** More words of ours, muted, such as a duration. */
  more: string | null;
  /** A number before everything, where it names the mark instead of a leader. */
  number?: number;
  /** px of the letters; labels of marks have the type scale's. */
  size: number;
}

/** @example makeLabel(row, options).draw(0, 20) // the shapes of ■ Huawei founded “in 1987” */
export function makeLabel(row: EventRow, options: LabelOptions): Label {
  const { type, room, numbers, size } = options;
  const number = numbers ? size * 1.7 : 0;
  const glyph = row.voice === null ? 0 : size * 1.2;
  const indent = number + glyph;
  const badge =
    row.badge === null
      ? null
      : { text: row.badge, width: widthOf(row.badge, { weight: 620 }, type.axis) + size * 0.8 };
  const lead = indent + (badge === null ? 0 : badge.width + size * 0.4);
  const lines = breakRuns(
    runsOf(row, options).map((run) => shrink(run, options)),
    size,
    room - indent,
    room - lead
  );
  const lineHeight = Math.round(size * 1.3);
  const baseline = Math.round(size * 0.95);
  return {
    width: Math.max(...lines.map((line, index) => line.width + (index === 0 ? lead : indent)), lead),
    height: lineHeight * lines.length,
    lastBaseline: baseline + lineHeight * (lines.length - 1),
    lineHeight,
    draw: (x, y) => {
      const shapes: Shape[] = [];
      const middle = y + baseline - size * 0.34;
      if (row.voice !== null) {
        const slot = row.voice.slot ?? 7;
        shapes.push(voiceGlyph(slot, x + number + size * 0.44, middle, size * 0.72, row.voice.ink));
      }
      if (badge !== null) shapes.push(...drawBadge(badge, x + indent, middle, type));
      shapes.push(
        ...lines.map((line, index) =>
          drawLine(line, x + (index === 0 ? lead : indent), y + baseline + index * lineHeight, size)
        )
      );
      return shapes;
    },
    numberAt: (x, y) => (numbers ? placeNumber(x + size * 0.65, y + baseline - size * 0.34, type) : undefined)
  };
}

function runsOf(row: EventRow, { more, number, type }: LabelOptions): Run[] {
  const isOurs = row.form === 'reference';
  const runs: Run[] = number === undefined ? [] : [{ text: `${number}`, weight: 620, fill: 'muted' }];
  runs.push({ text: row.label, weight: isOurs ? 400 : 620, fill: isOurs ? 'muted' : 'text' });
  if (row.quoted !== null && !isProjected(type)) runs.push({ text: row.quoted, weight: 400, fill: 'muted' });
  if (row.became !== null) runs.push({ text: `→ ${row.became}`, weight: 400, fill: 'text' });
  if (row.derived !== null) runs.push({ text: row.derived.words, weight: 400, fill: 'muted' });
  if (more !== null) runs.push({ text: more, weight: 400, fill: 'muted' });
  return runs;
}

/** What stands muted beside the name is as small as quoted words. */
function shrink(run: Run, { size, type }: LabelOptions): Run {
  return run.fill === 'muted' && run.weight === 400 && type.quoted < size
    ? { ...run, size: type.quoted }
    : run;
}

function drawLine({ spans }: Line, x: number, y: number, size: number): TextShape {
  return { kind: 'text', x, y, size, fill: 'text', spans };
}

function drawBadge(
  badge: { text: string; width: number },
  x: number,
  middle: number,
  type: TypeScale
): Shape[] {
  const height = type.axis * 1.36;
  const outline = rect(
    { x, y: middle - height / 2, width: badge.width, height },
    {
      fill: 'none',
      stroke: 'muted',
      strokeWidth: type.hairline * 1.25,
      dash: [3 * type.hairline, 2 * type.hairline]
    },
    height / 2
  );
  const text: TextShape = {
    kind: 'text',
    x: x + badge.width / 2,
    y: middle + type.axis * 0.34,
    size: type.axis,
    anchor: 'middle',
    fill: 'text',
    spans: [{ text: badge.text, weight: 620 }]
  };
  return [outline, text];
}
