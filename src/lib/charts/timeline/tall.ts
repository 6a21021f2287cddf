// The timeline on a phone: time runs down, marks stand in lanes beside the axis, labels to their right on leaders.
import type { Frame } from '#lib/charts/kind.ts';
import { line, rect } from '#lib/charts/scene/path.ts';
import type { SceneNode, Shape } from '#lib/charts/scene/scene.ts';
import { drawAxisDown } from '#lib/charts/timeline/draw/axisdown.ts';
import { drawBars } from '#lib/charts/timeline/draw/bars.ts';
import { drawHeads } from '#lib/charts/timeline/draw/heads.ts';
import type { LaneHead } from '#lib/charts/timeline/draw/heads.ts';
import { drawMarkDown } from '#lib/charts/timeline/draw/markdown.ts';
import type { Columns, TallMark } from '#lib/charts/timeline/draw/markdown.ts';
import { drawShelf } from '#lib/charts/timeline/draw/shelf.ts';
import { drawStrip } from '#lib/charts/timeline/draw/strip.ts';
import { groupInLanes } from '#lib/charts/timeline/place/groups.ts';
import { makeLabel } from '#lib/charts/timeline/place/label.ts';
import { assignLanes } from '#lib/charts/timeline/place/lanes.ts';
import { placeLeaders } from '#lib/charts/timeline/place/leaders.ts';
import { placeMarks } from '#lib/charts/timeline/place/mark.ts';
import type { PlacedMark } from '#lib/charts/timeline/place/mark.ts';
import { spread } from '#lib/charts/timeline/place/spread.ts';
import { mostLabelled } from '#lib/charts/timeline/place/yield.ts';
import type { Body, Plan } from '#lib/charts/timeline/plan.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import type { LaneName } from '#lib/charts/timeline/settings.ts';

/** px of the axis: enough for every label beside it, and no more than a few events can fill. */
export function tallLength(rows: readonly EventRow[], { type }: Frame): number {
  const count = Math.min(mostLabelled, rows.filter(({ form }) => form !== 'undated').length);
  return Math.round(type.row * Math.max(Math.min(14, 3 + count * 2.2), count * 1.6));
}

/** The picture of a plan. `drawOwnAxis` draws another axis at a place across than that of time. */
export function layOutTall(
  { rows, scale, whole, lanes: laneName, labelled, frame, top: first }: Plan,
  drawOwnAxis: ((x: number, top: number) => Shape[]) | null = null
): Body {
  const { width, type } = frame;
  const placed = placeMarks(rows, scale, frame, width);
  const { lanes, heads, count } = assignGroups(placed, laneName, type);
  const columns = columnsFor(count, placed.length, frame);
  const marks = labelMarks(placed, lanes, labelled, columns, frame);
  const inOrder = marks.filter(({ label }) => label !== null).sort((a, b) => anchorOf(a) - anchorOf(b));
  const wishes = inOrder.map((mark) => ({
    at: anchorOf(mark) - (mark.label?.lineHeight ?? 0) / 2,
    length: mark.label?.height ?? 0
  }));
  const starts = spread(wishes, type.axis * 0.7, 0);
  const drawnHeads = drawHeads(heads, columns, first, width, type);
  const top = drawnHeads.bottom;

  const nodes: SceneNode[] =
    drawOwnAxis === null
      ? drawAxisDown(scale, columns.axis, top, width, type)
      : drawOwnAxis(columns.axis, top);
  nodes.push(...drawnHeads.shapes);
  if (drawOwnAxis === null) nodes.push(...drawReferenceLines(placed, columns, top, type));
  for (const mark of marks.filter(({ label }) => label === null))
    nodes.push(drawMarkDown(mark, 0, columns, top, frame));
  inOrder.forEach((mark, index) => nodes.push(drawMarkDown(mark, starts[index] ?? 0, columns, top, frame)));
  const lastLabel = Math.max(0, ...starts.map((start, index) => start + (wishes[index]?.length ?? 0)));
  let bottom = top + Math.max(scale.length, lastLabel);
  const plot = { x: 0, y: top, width, height: scale.length };
  if (drawOwnAxis === null) {
    const bars = drawBars(scale, width, bottom + type.axis * 1.8, type);
    nodes.push(...bars.shapes);
    ({ bottom } = bars);
  }
  let strip: Body['strip'] = null;
  if (whole !== null) {
    const drawn = drawStrip(scale, whole, width, bottom + type.axis * 0.8, type, false);
    nodes.push(...drawn.shapes);
    strip = drawn.box;
    ({ bottom } = drawn);
  }
  const shelf = drawShelf(rows, bottom + type.axis * 1.1, frame);
  nodes.push(...shelf.nodes);
  return {
    nodes,
    height: Math.ceil((shelf.nodes.length === 0 ? bottom : shelf.bottom) + type.axis * 0.6),
    plot,
    strip,
    rowsHeight: 0
  };
}

/** A lane for each mark, those of one heading side by side. */
function assignGroups(
  placed: readonly PlacedMark[],
  laneName: LaneName,
  type: Frame['type']
): { lanes: number[]; heads: LaneHead[]; count: number } {
  const lanes = placed.map(() => 0);
  const heads: LaneHead[] = [];
  let first = 0;
  for (const { heading, items } of groupInLanes([...placed.keys()], laneName, (at) => rowAt(placed, at))) {
    const own = assignLanes(
      items.map((at) => extentOf(placed[at])),
      type.stroke * 1.5
    );
    items.forEach((at, index) => (lanes[at] = first + (own[index] ?? 0)));
    const count = Math.max(0, ...own) + 1;
    if (heading !== null) heads.push({ ...heading, first, count });
    first += count;
  }
  return { lanes, heads, count: Math.max(1, first) };
}

function rowAt(placed: readonly PlacedMark[], at: number): EventRow {
  const mark = placed[at];
  if (mark === undefined) throw new RangeError(`There is no mark ${at}.`);
  return mark.row;
}

function extentOf(mark: PlacedMark | undefined): { from: number; to: number } {
  if (mark === undefined) return { from: 0, to: 0 };
  const { from, to, tie } = mark;
  return { from: Math.min(from, tie?.from ?? from), to: Math.max(to, tie?.to ?? to) };
}

function columnsFor(laneCount: number, markCount: number, { width, type, numbers }: Frame): Columns {
  const axis = Math.round(type.axis * 4.9);
  const lanes = axis + type.axis * 0.7;
  const gutter = type.axis * 1.5;
  // The longest word of most labels; a number stands before it.
  const leastLabels = type.label * (numbers ? 9.8 : 8.5);
  // Many marks stand closer, so that the labels keep their room.
  const leastLane = markCount > mostLabelled ? type.hairline : type.stroke * 4;
  const laneWidth = Math.max(
    leastLane,
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
  labelled: ReadonlySet<string>,
  columns: Columns,
  frame: Frame
): TallMark[] {
  const leaders = placeLeaders(
    placed.map(({ pieces, tie, row }, index) => ({
      lane: lanes[index] ?? 0,
      pieces,
      ties: tie === null ? [] : [tie],
      needsNone: !labelled.has(row.key)
    })),
    frame.type.axis * 0.8
  );
  return placed.map((mark, index) => {
    const leader = leaders[index] ?? null;
    if (!labelled.has(mark.row.key))
      return { placed: mark, lane: lanes[index] ?? 0, leader: null, label: null };
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
