// What stands under the ruler: its line, ×10 between the powers of ten, and numbers where there is room.
import type { Ruler, RulerLine } from '#lib/charts/amounts/ruler.ts';
import type { Frame, TypeScale } from '#lib/charts/kind.ts';
import { lineWidth } from '#lib/charts/label/lines.ts';
import { line } from '#lib/charts/scene/path.ts';
import type { Shape, TextShape } from '#lib/charts/scene/scene.ts';

/** The axis, in its type's size: baselines of ×10 and of numbers under it, and where it ends. */
const timesLine = 1.05;
const numbersLine = 2.35;
const end = 0.5;

/**
 * The height at which guesses stand in a picture whose frame leaves them room: in the line of ×10, px.
 *
 * @example guessesAt(476, slideScale) // 413
 */
export function guessesAt(height: number, { axis }: TypeScale): number {
  return Math.round(height - (numbersLine + end - (timesLine - 0.3)) * axis);
}

/** Draws from `y` down; `bottom` is where it ends. Where guesses are to stand, ×10 makes room: the caption says it. */
export function drawAxis(
  ruler: Ruler,
  y: number,
  { width, type, slide }: Frame
): { shapes: Shape[]; bottom: number } {
  const guesses = slide?.guesses ?? false;
  if (ruler.lines.length === 0) return { shapes: [], bottom: y };
  const size = type.axis;
  const ends = ruler.lines.map(({ x }) => x);
  const shapes: Shape[] = [line(Math.min(...ends), y, Math.max(...ends), y, 'ink', type.hairline * 1.5)];
  shapes.push(
    ...ruler.lines.map(({ x, heavy }) =>
      line(x, y, x, y + (heavy ? size * 0.5 : size * 0.3), 'ink', type.hairline)
    )
  );
  const times = ruler.kind === 'log' && !guesses ? drawTimes(ruler.lines, y + size * timesLine, size) : [];
  shapes.push(...times);
  const baseline = y + size * (times.length > 0 || guesses ? numbersLine : 1.55);
  shapes.push(...labelLines(ruler.lines, baseline, width, size));
  return { shapes, bottom: baseline + size * end };
}

/** ×10 between every two lines, where all of them have room; the caption says it in any case. */
function drawTimes(lines: readonly RulerLine[], y: number, size: number): TextShape[] {
  const room = (lines[1]?.x ?? 0) - (lines[0]?.x ?? 0);
  if (lineWidth([{ text: '×10' }], { size }) + size * 0.3 > room) return [];
  return lines.slice(1).map(({ x }) => ({
    kind: 'text',
    x: x - room / 2,
    y,
    size,
    anchor: 'middle',
    fill: 'muted',
    spans: [{ text: '×10' }]
  }));
}

interface Place {
  left: number;
  right: number;
  shape: TextShape;
}

/** All lines where all have room, else the heavy ones, else those of them that do not touch another. */
function labelLines(lines: readonly RulerLine[], y: number, width: number, size: number): TextShape[] {
  const heavy = lines.filter(({ heavy }) => heavy);
  for (const some of heavy.length > 1 ? [lines, heavy] : [lines]) {
    const places = some.map((one) => placeLabel(one, y, width, size));
    if (keepApart(places, size).length === places.length) return places.map(({ shape }) => shape);
  }
  const places = (heavy.length > 1 ? heavy : lines).map((one) => placeLabel(one, y, width, size));
  return keepApart(places, size).map(({ shape }) => shape);
}

/** The places that are free of those before them. */
function keepApart(places: readonly Place[], size: number): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.right + size * 0.7 < place.left) kept.push(place);
  }
  return kept;
}

/** Centred on its line, or pushed inside where it would leave the picture. */
function placeLabel({ x, label }: RulerLine, y: number, width: number, size: number): Place {
  const own = lineWidth([{ text: label }], { size });
  const left = Math.max(0, Math.min(x - own / 2, width - own));
  const isCentred = left === x - own / 2;
  const anchor = isCentred ? 'middle' : left === 0 ? 'start' : 'end';
  const at = isCentred ? x : left === 0 ? 0 : width;
  return {
    left,
    right: left + own,
    shape: { kind: 'text', x: at, y, size, anchor, fill: 'muted', spans: [{ text: label }] }
  };
}
