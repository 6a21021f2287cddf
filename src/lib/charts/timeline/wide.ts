// The timeline to the right: marks in rows with their labels on them, the axis below, the strip, and the shelf.
import { isProjected, type Frame } from '#lib/charts/kind.ts';
import { line, rect, type Box } from '#lib/charts/scene/path.ts';
import type { SceneNode, Shape } from '#lib/charts/scene/scene.ts';
import { drawAxis } from '#lib/charts/timeline/draw/axis.ts';
import type { DrawnAxis } from '#lib/charts/timeline/draw/axis.ts';
import { drawHeading, headingHeight } from '#lib/charts/timeline/draw/heading.ts';
import { drawMark, labelTopOf } from '#lib/charts/timeline/draw/mark.ts';
import { drawShelf } from '#lib/charts/timeline/draw/shelf.ts';
import { drawStrip } from '#lib/charts/timeline/draw/strip.ts';
import { placeMarks, waysOf } from '#lib/charts/timeline/place/mark.ts';
import { groupInLanes } from '#lib/charts/timeline/place/groups.ts';
import { stackRows } from '#lib/charts/timeline/place/stack.ts';
import type { StackedMark } from '#lib/charts/timeline/place/stack.ts';
import type { Body, Plan } from '#lib/charts/timeline/plan.ts';

/**
 * The picture of a plan. `drawOwnAxis` draws another axis at a height than that of time; `leastRows` px are kept for
 * the rows, so that the axis stays where it is while a reader zooms.
 */
export function layOutWide(
  { rows, scale, whole, lanes, labelled, frame, top, leastRows = 0 }: Plan,
  drawOwnAxis: ((y: number) => DrawnAxis) | null = null
): Body {
  const { width, type } = frame;
  const marks = placeMarks(rows, scale, frame, width);
  // What we derived stands over its parents, so it takes the first rows.
  const derived = marks.filter(({ row }) => row.form === 'derived');
  const events = [...derived, ...marks.filter(({ row }) => row.form === 'dated')];
  const ours = marks.filter(({ row }) => row.form === 'reference');

  const headings: { heading: { text: string; voice: (typeof rows)[number]['voice'] }; y: number }[] = [];
  const stacked: StackedMark[] = [];
  let height = 0;
  for (const lane of groupInLanes(events, lanes, ({ row }) => row)) {
    if (lane.heading !== null) {
      headings.push({ heading: lane.heading, y: height });
      height += headingHeight(type);
    }
    const rowsOfLane = stackRows(lane.items, labelled, width, height, type);
    stacked.push(...rowsOfLane.marks);
    height = rowsOfLane.bottom;
  }
  const first = top + Math.max(0, leastRows - height);
  const rowsEnd = first + height;
  const axisY = rowsEnd + (ours.length === 0 ? type.axis * 0.5 : type.axis * 2.7);

  const axis = drawOwnAxis === null ? drawAxis(scale, axisY, top, type) : drawOwnAxis(axisY);
  const nodes: SceneNode[] = [...axis.bands];
  const named = ours.map((mark): StackedMark => {
    const [way] = waysOf(mark, width).sort((a, b) => a.to - a.from - (b.to - b.from));
    return { mark, labelX: way?.labelX ?? 0, bottom: axisY + type.row * 0.12 - first };
  });
  const labels = [...stacked, ...named].flatMap(({ mark, labelX, bottom }): Box[] =>
    labelX === null ? [] : [{ ...mark.label, x: labelX, y: labelTopOf(mark, first + bottom, type) }]
  );
  for (const mark of drawOwnAxis === null ? ours : [])
    nodes.push(...drawReferenceBand(mark.from, mark.to, top, axisY, labels, frame));
  nodes.push(...headings.flatMap(({ heading, y }) => drawHeading(heading, first + y, width, type)));
  nodes.push(...axis.shapes);
  for (const { mark, labelX, bottom } of [...stacked, ...named])
    nodes.push(drawMark(mark, labelX, first + bottom, scale, frame));
  let { bottom } = axis;
  let strip: Body['strip'] = null;
  if (whole !== null && !isProjected(type)) {
    const drawn = drawStrip(scale, whole, width, bottom + type.axis * 0.6, type, true);
    nodes.push(...drawn.shapes);
    strip = drawn.box;
    ({ bottom } = drawn);
  }
  const shelf = drawShelf(rows, bottom + type.axis * 1.1, frame);
  nodes.push(...shelf.nodes);
  return {
    nodes,
    height: Math.ceil((shelf.nodes.length === 0 ? bottom : shelf.bottom) + type.axis * 0.6),
    plot: { x: 0, y: top, width, height: axis.bottom - top },
    strip,
    rowsHeight: height
  };
}

/** Two hairlines up through the rows, to which the resolved dates are tied; none runs through a word. */
function drawReferenceBand(
  from: number,
  to: number,
  top: number,
  bottom: number,
  labels: readonly Box[],
  { type }: Frame
): Shape[] {
  const dash = [type.hairline, type.hairline * 3];
  // Two that would touch are one, which a day in the middle of them covers.
  const uprights = to - from < type.hairline * 3 ? [(from + to) / 2] : [from, to];
  return [
    rect({ x: from, y: top, width: to - from, height: bottom - top }, { fill: 'band', opacity: 0.6 }),
    ...uprights.flatMap((x) =>
      cutLine(x, top, bottom, labels, type.hairline * 3).map(([start, end]) =>
        line(x, start, x, end, 'muted', type.hairline, { dash })
      )
    )
  ];
}

/** The stretches of an upright that no label covers, each out to `gap` px of the next one. */
function cutLine(
  x: number,
  top: number,
  bottom: number,
  labels: readonly Box[],
  gap: number
): [start: number, end: number][] {
  const crossed = labels
    .filter((box) => x > box.x - gap && x < box.x + box.width + gap)
    .sort((a, b) => a.y - b.y);
  const stretches: [number, number][] = [];
  let start = top;
  for (const { y, height } of crossed) {
    if (y - start > gap) stretches.push([start, y]);
    start = Math.max(start, y + height);
  }
  if (bottom - start > gap) stretches.push([start, bottom]);
  return stretches;
}
