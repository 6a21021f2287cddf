// The timeline to the right: marks in rows with their labels on them, the axis below, the strip, and the shelf.
import type { Frame } from '#lib/charts/kind.ts';
import { line, rect } from '#lib/charts/scene/path.ts';
import type { SceneNode, Shape } from '#lib/charts/scene/scene.ts';
import { drawAxis } from '#lib/charts/timeline/draw/axis.ts';
import type { DrawnAxis } from '#lib/charts/timeline/draw/axis.ts';
import { drawMark } from '#lib/charts/timeline/draw/mark.ts';
import { drawShelf } from '#lib/charts/timeline/draw/shelf.ts';
import { drawStrip } from '#lib/charts/timeline/draw/strip.ts';
import { placeMarks, waysOf } from '#lib/charts/timeline/place/mark.ts';
import type { PlacedMark } from '#lib/charts/timeline/place/mark.ts';
import { packRows } from '#lib/charts/timeline/place/pack.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';

/**
 * All nodes and the height of the picture. `top` is where the first row begins; `drawOwnAxis` draws another axis
 * at a height than that of time.
 */
export function layOutWide(
  rows: readonly EventRow[],
  scale: TimeScale,
  frame: Frame,
  top: number,
  drawOwnAxis: ((y: number) => DrawnAxis) | null = null
): { nodes: SceneNode[]; height: number } {
  const { width, type } = frame;
  const marks = placeMarks(rows, scale, frame, width);
  // What we derived stands over its parents, so it takes the first rows.
  const isDerived = ({ row }: PlacedMark): boolean => row.form === 'derived';
  const events = [
    ...marks.filter(isDerived),
    ...marks.filter((mark) => !isDerived(mark) && mark.row.form !== 'reference')
  ];
  const ours = marks.filter(({ row }) => row.form === 'reference');
  const packed = packRows(
    events.map((mark) => ({ ways: waysOf(mark, width) })),
    type.label * 1.2
  );
  const heights = rowHeights(
    packed.map(({ row }, index) => ({
      row,
      height: events[index]?.label.height ?? 0,
      lineHeight: events[index]?.label.lineHeight ?? 0
    })),
    type.row
  );
  const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, height) => sum + height, top));
  const rowsEnd = top + heights.reduce((sum, height) => sum + height, 0);
  const axisY = rowsEnd + (ours.length === 0 ? type.axis * 0.5 : type.axis * 2.7);

  const axis = drawOwnAxis === null ? drawAxis(scale, axisY, top, type) : drawOwnAxis(axisY);
  const nodes: SceneNode[] = [...axis.bands];
  for (const mark of drawOwnAxis === null ? ours : [])
    nodes.push(...drawReferenceBand(mark.from, mark.to, top, axisY, frame));
  nodes.push(...axis.shapes);
  for (const [index, mark] of events.entries()) {
    const place = packed[index];
    if (place === undefined) continue;
    const bottom = (tops[place.row] ?? 0) + (heights[place.row] ?? 0);
    nodes.push(drawMark(mark, place.way.labelX, bottom, scale, frame));
  }
  for (const mark of ours) {
    const [way] = waysOf(mark, width).sort((a, b) => a.to - a.from - (b.to - b.from));
    nodes.push(drawMark(mark, way?.labelX ?? 0, axisY + type.row * 0.12, scale, frame));
  }
  let { bottom } = axis;
  if (scale.kind === 'panels') {
    const strip = drawStrip(scale, width, bottom + type.axis * 0.6, type, true);
    nodes.push(...strip.shapes);
    ({ bottom } = strip);
  }
  const shelf = drawShelf(rows, bottom + type.axis * 1.1, frame);
  nodes.push(...shelf.nodes);
  return { nodes, height: Math.ceil((shelf.nodes.length === 0 ? bottom : shelf.bottom) + type.axis * 0.6) };
}

/** The height of each row: its tallest label decides, a label of one line has the type scale's row. */
function rowHeights(
  labels: readonly { row: number; height: number; lineHeight: number }[],
  least: number
): number[] {
  const heights: number[] = [];
  for (const { row, height, lineHeight } of labels)
    heights[row] = Math.max(heights[row] ?? least, least + height - lineHeight);
  return heights;
}

/** Two hairlines up through the rows, to which the resolved dates are tied. */
function drawReferenceBand(from: number, to: number, top: number, bottom: number, { type }: Frame): Shape[] {
  const dash = [type.hairline, type.hairline * 3];
  return [
    rect({ x: from, y: top, width: to - from, height: bottom - top }, { fill: 'band', opacity: 0.6 }),
    line(from, top, from, bottom, 'muted', type.hairline, { dash }),
    line(to, top, to, bottom, 'muted', type.hairline, { dash })
  ];
}
