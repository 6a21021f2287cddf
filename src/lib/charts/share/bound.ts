// What the words bound, under the units: ○→ from after the stated number to the end of the whole, and the numbers left.
import type { Frame } from '#lib/charts/kind.ts';
import { breakLines, drawLines, lineWidth } from '#lib/charts/label/lines.ts';
import { openArrow, ring } from '#lib/charts/scene/bound.ts';
import { bracket, circle, polygon, type Box } from '#lib/charts/scene/path.ts';
import type { Ink, Shape } from '#lib/charts/scene/scene.ts';
import { topOf, type Reach, type Spread } from '#lib/charts/share/reach.ts';
import type { ShareRow } from '#lib/charts/share/row.ts';
import type { Unitary } from '#lib/charts/share/units.ts';

/** The reach under its row, then under all rows the numbers that are possible and the words. */
export function drawBound(
  part: ShareRow,
  reach: Reach | null,
  cut: Unitary,
  lattice: Spread,
  top: number,
  y: number,
  frame: Frame,
  scale: number
): { shapes: Shape[]; bottom: number } {
  const { type, width } = frame;
  const ink = part.voice?.ink ?? 'ink';
  const shapes: Shape[] = [];
  let bottom = y;
  if (reach !== null) {
    const line = top + topOf(lattice.after, lattice) + lattice.down + 10 * scale;
    shapes.push(...drawReach(reach, lattice, line, ink, scale));
  }
  const box = part.least < part.most ? openBox(part, cut, lattice, bottom, scale) : null;
  if (box !== null) {
    shapes.push(...drawSpan(part.span, box, type.axis, scale));
    bottom = box.y + box.height + type.axis * 0.75;
  }
  const text = breakLines(
    [
      { text: box === null ? part.words : part.said, weight: 620 },
      { text: [part.label, part.teller].filter(Boolean).join(' · '), fill: 'muted' }
    ],
    { size: type.label, room: width }
  );
  const lineHeight = Math.round(type.label * 1.32);
  const first = bottom + type.label * 1.15;
  shapes.push(...drawLines(text, 0, first, lineHeight, { size: type.label }));
  return { shapes, bottom: first + (text.length - 1) * lineHeight + type.label * 0.35 };
}

/** The bracket with its numbers in its middle, where its line makes room for them. */
function drawSpan(span: string, box: Box, size: number, scale: number): Shape[] {
  const spans = [{ text: span, weight: 620 as const }];
  const own = lineWidth(spans, { size }) + size * 0.9;
  const middle = box.x + box.width / 2;
  const text: Shape = {
    kind: 'text',
    x: middle,
    y: box.y + box.height + size * 0.34,
    size,
    anchor: 'middle',
    fill: 'text',
    spans
  };
  const side = (from: number, to: number): Shape => {
    const line = polygon(
      from < to
        ? [
            [from, box.y],
            [from, box.y + box.height],
            [to, box.y + box.height]
          ]
        : [
            [to, box.y + box.height],
            [from, box.y + box.height],
            [from, box.y]
          ],
      false
    );
    return { kind: 'path', d: line, fill: 'none', stroke: 'muted', strokeWidth: 1.5 * scale };
  };
  if (own > box.width - 8 * scale)
    return [bracket(box, 'muted', 'bottom', 1.5 * scale), { ...text, y: box.y + box.height + size * 1.1 }];
  const edge = 0.75 * scale;
  return [side(box.x + edge, middle - own / 2), side(box.x + box.width - edge, middle + own / 2), text];
}

/**
 * The ring at the end of the stated units and the arrow to the end of the row, or back to its beginning. Where the
 * stated units fill a row, it begins with the next one.
 */
function drawReach(
  { at, isUp, isIn }: Reach,
  { columns, across, after }: Spread,
  y: number,
  ink: Ink,
  scale: number
): Shape[] {
  const radius = 4.5 * scale;
  const end = columns * across - 2 * scale;
  const x = Math.max(radius + scale, Math.min(end - radius, (at - after * columns) * across));
  const reach = Math.max(12 * scale, isUp ? end - x - radius : x - radius - 2 * scale);
  const arrow = openArrow(x, y, radius, reach, ink, isUp ? 'right' : 'left', 2 * scale);
  const start: Shape = isIn
    ? circle(x, y, radius + scale, { fill: ink })
    : ring(x, y, radius, ink, 2 * scale);
  return [arrow, start];
}

/** Under the units of the last row, from the first number that is possible to the last; null where they stand elsewhere. */
function openBox(
  part: ShareRow,
  { each }: Unitary,
  { columns, across, rows }: Spread,
  y: number,
  scale: number
): Box | null {
  const lastRow = (rows - 1) * columns;
  const from = Math.max(0, part.least / each - 1) - lastRow;
  const to = part.most / each - lastRow;
  if (from < -1e-9 || to <= from) return null;
  return { x: from * across, y: y + 2 * scale, width: (to - from) * across, height: 6 * scale };
}
