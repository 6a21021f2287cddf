// A share to a picture: the whole in a bracket, its units in rows, what is certain filled and what is open a “?”.
import { layOutEmpty } from '#lib/charts/empty.ts';
import type { Frame } from '#lib/charts/kind.ts';
import { makeHead, placeNumber } from '#lib/charts/label/head.ts';
import { breakLines, drawLines } from '#lib/charts/label/lines.ts';
import { bracket } from '#lib/charts/scene/path.ts';
import type { Mark, Scene, SceneNode, Shape } from '#lib/charts/scene/scene.ts';
import { drawBound } from '#lib/charts/share/bound.ts';
import { reachOf, spreadRows, topOf, type Spread } from '#lib/charts/share/reach.ts';
import { captionOf, describeShare } from '#lib/charts/share/describe.ts';
import type { ShareRow } from '#lib/charts/share/row.ts';
import { drawSlice, type UnitSize } from '#lib/charts/share/unit.ts';
import { cutUnits, setUnits, type Unitary } from '#lib/charts/share/units.ts';

/** Units run in this order, row by row. */
const order = ['certain', 'open', 'not'] as const;

/** The whole picture; equal input gives equal bytes. */
export function layOutShare(rows: readonly ShareRow[], frame: Frame): Scene {
  const { width, type } = frame;
  const scale = type.label / 14;
  const arranged = arrange(rows, frame);
  if (arranged === null) return layOutEmpty('Share', 'There is no part of a whole to show here.', frame);
  const { whole, part, cut, reach, lattice, spread, caption, head, headTop, bracketTop, unitsTop } = arranged;
  const drawn = head.draw(0, headTop);
  const latticeWidth = lattice.columns * lattice.across;
  const target = { x: 0, y: headTop - 2, width: Math.max(24, width), height: head.height + 14 * scale };
  const wholeMark: Mark = {
    ...markOf(whole, target),
    ...(drawn.numberAt === undefined ? {} : { numberAt: drawn.numberAt }),
    children: [
      ...drawn.shapes,
      bracket({ x: 0, y: bracketTop, width: latticeWidth, height: 7 * scale }, 'muted', 'top', 1.5 * scale)
    ]
  };
  const marks = placeParts(rows, cut, spread, unitsTop, frame, scale);
  const unitsBottom = unitsTop + lattice.rows * lattice.down + (reach === null ? 0 : spread.gap);
  const bound =
    part === undefined ? null : drawBound(part, reach, cut, spread, unitsTop, unitsBottom, frame, scale);
  const children: SceneNode[] = [
    ...drawLines(caption, 0, type.axis, type.axis * 1.35, { size: type.axis }),
    wholeMark,
    // What the words bound belongs to the mark of the part, so that it leads to its sentence too.
    ...marks.map((mark) =>
      bound !== null && mark.key === marks[0]?.key
        ? { ...mark, children: [...mark.children, ...bound.shapes] }
        : mark
    )
  ];
  const height = Math.ceil((bound?.bottom ?? unitsBottom) + 6 * scale);
  return { width, height, title: 'Share', description: describeShare(rows), children };
}

/**
 * Where each unit of the whole stands in the same frame's picture, px, in their order, and how many things it stands
 * for: what a class guesses is drawn there. Null without a whole.
 *
 * @example placeUnits(rows, frame)?.places.length // 40
 */
export function placeUnits(
  rows: readonly ShareRow[],
  frame: Frame
): { places: { x: number; y: number }[]; radius: number; each: number } | null {
  const arranged = arrange(rows, frame);
  if (arranged === null) return null;
  const { cut, spread, unitsTop } = arranged;
  const places = Array.from({ length: cut.count }, (_, at) => placeOf(at, spread, unitsTop));
  return { places, radius: spread.radius, each: cut.each };
}

/** What stands where: the caption, the head of the whole under it, its bracket, then the units. */
function arrange(rows: readonly ShareRow[], { width, type, numbers }: Frame) {
  const scale = type.label / 14;
  const whole = rows.find(({ role }) => role === 'whole');
  if (whole === undefined) return null;
  const cut = cutUnits(whole.count);
  const part = rows.find(({ role }) => role !== 'whole');
  const reach = part === undefined ? null : reachOf(part, whole.count, cut);
  // Numbers of marks stand in a gutter of their own, since every place in a row is a unit.
  const gutter = numbers ? 24 * scale : 0;
  const lattice = setUnits(cut.count, width - gutter, type.axis * 1.12, 34 * scale, 26 * scale);
  const caption = breakLines([{ text: captionOf(whole, cut, lattice), fill: 'muted' }], {
    size: type.axis,
    room: width
  });
  const head = makeHead({
    voice: whole.voice,
    badge: whole.badge,
    runs: runsOf(whole),
    type,
    room: width,
    numbers
  });
  const headTop = caption.length * type.axis * 1.35 + 8 * scale;
  const bracketTop = headTop + head.height + 4 * scale;
  const spread = spreadRows(lattice, reach, scale);
  const unitsTop = bracketTop + 10 * scale;
  return { whole, part, cut, reach, lattice, spread, caption, head, headTop, bracketTop, unitsTop };
}

function runsOf({ label, words, teller }: ShareRow) {
  return [
    { text: words, weight: 620 as const },
    { text: [label, teller].filter(Boolean).join(' · '), fill: 'muted' as const }
  ];
}

function markOf(row: ShareRow, target: Mark['target']): Mark {
  return {
    kind: 'mark',
    key: row.key,
    source: row.source,
    label: row.spoken,
    number: row.number,
    target,
    children: []
  };
}

/** The marks of certain, open and not, each with its units; each can be hit where most of its units stand. */
function placeParts(
  rows: readonly ShareRow[],
  cut: Unitary,
  lattice: Spread,
  top: number,
  { type, numbers }: Frame,
  scale: number
): Mark[] {
  const unit: UnitSize = {
    radius: lattice.radius,
    size: Math.max(type.axis, lattice.radius * 1.35),
    stroke: 1.5 * scale
  };
  let from = 0;
  return order.flatMap((role) => {
    const row = rows.find((one) => one.role === role);
    if (row === undefined) return [];
    const to = from + row.count / cut.each;
    const ink = row.voice?.ink ?? 'ink';
    const shapes: Shape[] = [];
    for (let at = Math.floor(from + 1e-9); at < to - 1e-9; at++) {
      const { x, y } = placeOf(at, lattice, top);
      shapes.push(...drawSlice(role, x, y, ink, unit, Math.max(0, from - at), Math.min(1, to - at)));
    }
    const target = targetOf(from, to, lattice, top);
    from = to;
    const number = numbers
      ? {
          numberAt: placeNumber(
            lattice.columns * lattice.across + 13 * scale,
            target.y + target.height / 2,
            type
          )
        }
      : {};
    return [{ ...markOf(row, target), ...number, children: shapes }];
  });
}

/** The centre of a unit by its place, from 0. */
function placeOf(at: number, lattice: Spread, top: number): { x: number; y: number } {
  const { columns, across, down } = lattice;
  return { x: ((at % columns) + 0.5) * across, y: top + topOf(Math.floor(at / columns), lattice) + down / 2 };
}

/** The largest rectangle of whole rows that a run of units fills, or its longest stretch in one row. */
function targetOf(from: number, to: number, lattice: Spread, top: number): Mark['target'] {
  const { columns, across, down } = lattice;
  const first = Math.ceil(from / columns - 1e-9);
  const last = Math.floor(to / columns + 1e-9);
  if (last > first) {
    const y = topOf(first, lattice);
    return {
      x: 0,
      y: top + y,
      width: Math.max(24, columns * across),
      height: topOf(last - 1, lattice) + down - y
    };
  }
  const row = Math.floor(from / columns + 1e-9);
  const isSplit = Math.floor((to - 1e-9) / columns) > row;
  const headLength = isSplit ? (row + 1) * columns - from : to - from;
  const tailLength = isSplit ? to - (row + 1) * columns : 0;
  const isTail = tailLength > headLength;
  const x = isTail ? 0 : (from - row * columns) * across;
  const length = (isTail ? tailLength : headLength) * across;
  return widen(x, length, top + topOf(isTail ? row + 1 : row, lattice), down, columns * across);
}

/** Never narrower than 24 px. */
function widen(x: number, length: number, y: number, height: number, room: number): Mark['target'] {
  const width = Math.max(24, length);
  return { x: Math.max(0, Math.min(x - (width - length) / 2, room - width)), y, width, height };
}
