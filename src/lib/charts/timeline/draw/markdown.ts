// One mark where time runs down: in its lane beside the axis, its label at the right on a leader.
import type { Frame } from '#lib/charts/kind.ts';
import { boxPath, circle, line, polygon } from '#lib/charts/scene/path.ts';
import type { Mark, Shape } from '#lib/charts/scene/scene.ts';
import { isMoment, targetAround } from '#lib/charts/timeline/draw/mark.ts';
import { drawDerived, drawReference } from '#lib/charts/timeline/draw/ours.ts';
import { drawSpan } from '#lib/charts/timeline/draw/span.ts';
import type { Label } from '#lib/charts/timeline/place/label.ts';
import { clear } from '#lib/charts/timeline/place/leaders.ts';
import type { PlacedMark } from '#lib/charts/timeline/place/mark.ts';
import { downward } from '#lib/charts/timeline/place/orient.ts';

/** Where things stand across the picture, px. */
export interface Columns {
  axis: number;
  lanes: number;
  laneWidth: number;
  thickness: number;
  gutter: number;
  labels: number;
}

export interface TallMark {
  placed: PlacedMark;
  lane: number;
  leader: number | null;
  /** Null where there are too many events for this one to have a label. */
  label: Label | null;
}

/** Its shapes beside the axis, and its label with a leader to it; `top` is where the axis begins. */
export function drawMarkDown(
  mark: TallMark,
  labelStart: number,
  columns: Columns,
  top: number,
  frame: Frame
): Mark {
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
  const labelFrom = children.length;
  const sign = { x: base, y: placed.from + top, width: columns.thickness, height: placed.to - placed.from };
  if (label !== null) {
    children.push(
      ...(mark.leader === null
        ? drawNumber(mark, columns, top, type)
        : drawLeader(mark, label, band.open, labelStart, columns, top, type)),
      ...label.draw(columns.labels, top + labelStart)
    );
  }
  return {
    kind: 'mark',
    key: row.key,
    source: row.source,
    label: row.spoken,
    ...(label === null
      ? {}
      : { number: row.number, numberAt: label.numberAt(columns.labels, top + labelStart) }),
    motion: { sign, labelFrom, label: { x: columns.labels, y: top + labelStart }, isRigid: isMoment(row) },
    target: targetAround(sign, width),
    ...(label === null ? {} : { reach: reachOf(mark, label, band.open, labelStart, columns, top) }),
    children
  };
}

/** The label, and along the leader as much as leaders keep free of signs. */
function reachOf(
  { leader }: TallMark,
  label: Label,
  from: number,
  labelStart: number,
  columns: Columns,
  top: number
): string {
  const { width, height, lineHeight } = label;
  const y = top + labelStart;
  const box = boxPath({ x: columns.labels, y, width, height });
  if (leader === null) return box;
  const gutter = columns.labels - columns.gutter;
  return (
    boxPath({ x: from, y: top + leader - clear, width: gutter - from, height: clear * 2 }) +
    polygon(
      [
        [gutter, top + leader - clear],
        [columns.labels, y],
        [columns.labels, y + lineHeight],
        [gutter, top + leader + clear]
      ],
      true
    ) +
    box
  );
}

/** Along its lane's free height to the right, then through the gutter to the label's first line. */
function drawLeader(
  { leader }: TallMark,
  label: Label,
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
  // In lanes that are narrower than figures the numbers would cover each other; the list has them.
  const isThin = columns.laneWidth < type.stroke * 4;
  if (to - from < type.axis * 1.4 || hasSign || isThin) return [];
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
