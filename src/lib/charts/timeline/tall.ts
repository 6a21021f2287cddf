// The timeline on a phone: time runs down, marks stand in lanes beside the axis, labels to their right on leaders.
import type { Frame } from '#lib/charts/kind.ts';
import { circle, line, polygon, rect } from '#lib/charts/scene/path.ts';
import type { Mark, SceneNode, Shape } from '#lib/charts/scene/scene.ts';
import { drawAxisDown } from '#lib/charts/timeline/draw/axisdown.ts';
import { drawBars } from '#lib/charts/timeline/draw/bars.ts';
import { targetAround } from '#lib/charts/timeline/draw/mark.ts';
import { drawDerived, drawReference } from '#lib/charts/timeline/draw/ours.ts';
import { drawShelf } from '#lib/charts/timeline/draw/shelf.ts';
import { drawSpan } from '#lib/charts/timeline/draw/span.ts';
import { drawStrip } from '#lib/charts/timeline/draw/strip.ts';
import { makeLabel } from '#lib/charts/timeline/place/label.ts';
import type { Label } from '#lib/charts/timeline/place/label.ts';
import { assignLanes } from '#lib/charts/timeline/place/lanes.ts';
import { placeLeaders } from '#lib/charts/timeline/place/leaders.ts';
import { placeMarks } from '#lib/charts/timeline/place/mark.ts';
import type { PlacedMark } from '#lib/charts/timeline/place/mark.ts';
import { downward } from '#lib/charts/timeline/place/orient.ts';
import { spread } from '#lib/charts/timeline/place/spread.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';

/** px of the axis: enough for every label beside it. */
export function tallLength(rows: readonly EventRow[], { type }: Frame): number {
  const count = rows.filter(({ form }) => form !== 'undated').length;
  return Math.round(Math.max(type.row * 14, count * type.row * 1.6));
}

/** Where things stand across the picture, px. */
interface Columns {
  axis: number;
  lanes: number;
  laneWidth: number;
  thickness: number;
  gutter: number;
  labels: number;
}

interface TallMark {
  placed: PlacedMark;
  lane: number;
  leader: number | null;
  label: Label;
}

/**
 * All nodes and the height of the picture. `top` is where the axis begins; `drawOwnAxis` draws another axis at a
 * place across than that of time.
 */
export function layOutTall(
  rows: readonly EventRow[],
  scale: TimeScale,
  frame: Frame,
  top: number,
  drawOwnAxis: ((x: number, top: number) => Shape[]) | null = null
): { nodes: SceneNode[]; height: number } {
  const { width, type } = frame;
  const placed = placeMarks(rows, scale, frame, width);
  const lanes = assignLanes(
    placed.map(({ from, to, tie }) => ({
      from: Math.min(from, tie?.from ?? from),
      to: Math.max(to, tie?.to ?? to)
    })),
    type.stroke * 1.5
  );
  const columns = columnsFor(Math.max(0, ...lanes) + 1, frame);
  const marks = labelMarks(placed, lanes, columns, frame);
  const inOrder = [...marks].sort((a, b) => anchorOf(a) - anchorOf(b));
  const wishes = inOrder.map((mark) => ({
    at: anchorOf(mark) - mark.label.lineHeight / 2,
    length: mark.label.height
  }));
  const starts = spread(wishes, type.axis * 0.7, 0);

  const nodes: SceneNode[] =
    drawOwnAxis === null
      ? drawAxisDown(scale, columns.axis, top, width, type)
      : drawOwnAxis(columns.axis, top);
  if (drawOwnAxis === null) nodes.push(...drawReferenceLines(placed, columns, top, type));
  inOrder.forEach((mark, index) => nodes.push(drawTallMark(mark, starts[index] ?? 0, columns, top, frame)));
  const lastLabel = Math.max(0, ...starts.map((start, index) => start + (wishes[index]?.length ?? 0)));
  let bottom = top + Math.max(scale.length, lastLabel);
  if (drawOwnAxis === null) {
    const bars = drawBars(scale, width, bottom + type.axis * 1.8, type);
    nodes.push(...bars.shapes);
    ({ bottom } = bars);
  }
  if (scale.kind === 'panels') {
    const strip = drawStrip(scale, width, bottom + type.axis * 0.8, type, false);
    nodes.push(...strip.shapes);
    ({ bottom } = strip);
  }
  const shelf = drawShelf(rows, bottom + type.axis * 1.1, frame);
  nodes.push(...shelf.nodes);
  return { nodes, height: Math.ceil((shelf.nodes.length === 0 ? bottom : shelf.bottom) + type.axis * 0.6) };
}

function columnsFor(laneCount: number, { width, type }: Frame): Columns {
  const axis = Math.round(type.axis * 4.9);
  const lanes = axis + type.axis * 0.7;
  const gutter = type.axis * 1.5;
  const leastLabels = type.label * 8.5;
  const laneWidth = Math.max(
    type.stroke * 4,
    Math.min(type.row * 0.4, (width - lanes - gutter - leastLabels) / laneCount)
  );
  return {
    axis,
    lanes,
    laneWidth,
    thickness: Math.min(type.row * 0.285, laneWidth * 0.72),
    gutter,
    labels: lanes + laneWidth * laneCount + gutter
  };
}

function labelMarks(
  placed: readonly PlacedMark[],
  lanes: readonly number[],
  columns: Columns,
  frame: Frame
): TallMark[] {
  const leaders = placeLeaders(
    placed.map(({ pieces, tie }, index) => ({
      lane: lanes[index] ?? 0,
      pieces,
      ties: tie === null ? [] : [tie]
    })),
    frame.type.axis * 0.8
  );
  return placed.map((mark, index) => {
    const leader = leaders[index] ?? null;
    const options = {
      type: frame.type,
      room: frame.width - columns.labels,
      more: mark.duration,
      size: mark.row.form === 'reference' ? frame.type.axis : frame.type.label
    };
    return {
      placed: mark,
      lane: lanes[index] ?? 0,
      leader,
      label: makeLabel(mark.row, {
        ...options,
        numbers: frame.numbers,
        ...(leader === null ? { number: mark.row.number } : {})
      })
    };
  });
}

function anchorOf({ placed, leader }: TallMark): number {
  return leader ?? (placed.from + placed.to) / 2;
}

function drawTallMark(mark: TallMark, labelStart: number, columns: Columns, top: number, frame: Frame): Mark {
  const { placed, lane, label } = mark;
  const { row } = placed;
  const { type, width } = frame;
  const base = columns.lanes + lane * columns.laneWidth;
  const band = { base, open: base + columns.thickness };
  const pieces = placed.pieces.map((piece) => ({ ...piece, from: piece.from + top, to: piece.to + top }));
  const style = { orientation: downward, type };
  const children: Shape[] = [...drawTieDown(placed, base + columns.thickness / 2, top, type)];
  if (row.form === 'reference') children.push(...drawReference(pieces, band, style));
  else if (row.span === null) children.push(...drawDerived(pieces, band, style));
  else children.push(...drawSpan(row, row.span, pieces, band, style));
  children.push(
    ...(mark.leader === null
      ? drawNumber(mark, columns, top, type)
      : drawLeader(mark, band.open, labelStart, columns, top, type))
  );
  children.push(...label.draw(columns.labels, top + labelStart));
  return {
    kind: 'mark',
    key: row.key,
    source: row.source,
    label: row.spoken,
    number: row.number,
    numberAt: label.numberAt(columns.labels, top + labelStart),
    target: targetAround(
      { x: base, y: placed.from + top, width: columns.thickness, height: placed.to - placed.from },
      width
    ),
    children
  };
}

/** Along its lane's free height to the right, then through the gutter to the label's first line. */
function drawLeader(
  { leader, label }: TallMark,
  from: number,
  labelStart: number,
  columns: Columns,
  top: number,
  type: Frame['type']
): Shape[] {
  if (leader === null) return [];
  const start = columns.labels - columns.gutter;
  const end = columns.labels - type.axis * 0.4;
  const y = top + labelStart + label.lineHeight / 2;
  const d = polygon(
    [
      [from + type.hairline, top + leader],
      [start, top + leader],
      [end, y]
    ],
    false
  );
  return [{ kind: 'path', d, fill: 'none', stroke: 'muted', strokeWidth: type.hairline }];
}

/** Where no leader can pass, the label begins with a number and the mark bears it too, if it has room. */
function drawNumber({ placed, lane }: TallMark, columns: Columns, top: number, type: Frame['type']): Shape[] {
  const { row, from, to } = placed;
  const hasSign =
    row.span?.approximate === true ||
    row.span?.uncertain === true ||
    row.span?.startIs === 'unknown' ||
    row.span?.endIs === 'unknown';
  if (to - from < type.axis * 1.4 || hasSign) return [];
  return [
    {
      kind: 'text',
      x: columns.lanes + lane * columns.laneWidth + columns.thickness / 2,
      y: top + (from + to) / 2 + type.axis * 0.34,
      size: type.axis,
      anchor: 'middle',
      fill: row.span?.extent === 'throughout' && !row.modal ? 'paper' : 'text',
      spans: [{ text: String(row.number), weight: 620 }]
    }
  ];
}

function drawTieDown({ tie, to }: PlacedMark, x: number, top: number, type: Frame['type']): Shape[] {
  if (tie === null) return [];
  const atReference = tie.from >= to ? tie.to : tie.from;
  return [
    line(x, tie.from + top, x, tie.to + top, 'muted', type.hairline, {
      dash: [type.hairline, type.hairline * 3]
    }),
    circle(x, atReference + top, type.stroke, { fill: 'muted' })
  ];
}

/** Two hairlines across the lanes at the ends of the reference date. */
function drawReferenceLines(
  placed: readonly PlacedMark[],
  columns: Columns,
  top: number,
  type: Frame['type']
): Shape[] {
  const dash = [type.hairline, type.hairline * 3];
  const right = columns.labels - columns.gutter;
  return placed
    .filter(({ row }) => row.form === 'reference')
    .flatMap(({ from, to }) => [
      rect(
        { x: columns.axis, y: from + top, width: right - columns.axis, height: to - from },
        { fill: 'band', opacity: 0.6 }
      ),
      ...[from, to].map((at) =>
        line(columns.axis, at + top, right, at + top, 'muted', type.hairline, { dash })
      )
    ]);
}
