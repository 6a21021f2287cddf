// The events that a picture names: in cells of time, so that a step to the side names no others, the foremost of each.
import { drawMark } from '#lib/charts/timeline/draw/mark.ts';
import type { Frame } from '#lib/charts/kind.ts';
import type { Mark } from '#lib/charts/scene/scene.ts';
import { forms } from '#lib/charts/timeline/density/columns.ts';
import { findForemost } from '#lib/charts/timeline/density/foremost.ts';
import type { DensityIndex } from '#lib/charts/timeline/density/makeindex.ts';
import { visitIn } from '#lib/charts/timeline/density/overlap.ts';
import { makeLabel } from '#lib/charts/timeline/place/label.ts';
import type { Label } from '#lib/charts/timeline/place/label.ts';
import { waysOf } from '#lib/charts/timeline/place/mark.ts';
import type { PlacedMark } from '#lib/charts/timeline/place/mark.ts';
import { mostLabelled } from '#lib/charts/timeline/place/yield.ts';
import { placeSpan } from '#lib/charts/timeline/place/pieces.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';

/** A named event: where it stands in the index, its row in the picture, and its mark. */
export interface Named {
  at: number;
  row: number;
  mark: Mark;
}

export interface NamingPlan {
  index: DensityIndex;
  /** The row of a place in the list. */
  rowOf(place: number): EventRow;
  /** Labels that were made before, by place. */
  labels: Map<number, Label>;
  scale: TimeScale;
  window: TimeWindow;
  frame: Frame;
  /** The rows of the picture before, by event: kept where they are free. */
  before: ReadonlyMap<number, number>;
  /** An event that is named before all others, since a reader is at it; null for none. */
  chosen: number | null;
}

/** Up to so many in view are all named, if they fit: as many as a picture labels. */
export const mostNamed = mostLabelled;
/** A cell of time is at least so wide, px. */
const leastCell = 170;
/** Labels are kept for so many events. */
const mostLabels = 4000;

/** All that lies in the window, the foremost first. */
export function listAll({ index, window }: NamingPlan): number[] {
  const found: number[] = [];
  visitIn(index, window, (at) => found.push(at));
  return found.sort((a, b) => (index.rank[a] as number) - (index.rank[b] as number));
}

/**
 * The foremost of each cell and form, the first of each before the second of any, so that long bars leave room for
 * days. Cells have ends that do not depend on the window.
 */
export function listForemost({ index, window, frame }: NamingPlan, each: number): number[] {
  const span = index.whole.to - index.whole.from;
  const least = (leastCell / frame.width) * (window.to - window.from);
  const length = span / 2 ** Math.max(0, Math.floor(Math.log2(span / least)));
  const found: { at: number; turn: number; form: number }[] = [];
  const first = Math.floor((window.from - index.whole.from) / length);
  for (let cell = first; ; cell += 1) {
    const from = index.whole.from + cell * length;
    if (from >= window.to) break;
    for (const form of forms.keys())
      findForemost(index, { from, to: from + length }, each, form).forEach((at, turn) => {
        const isIn = (index.end[at] as number) > window.from && (index.start[at] as number) < window.to;
        if (isIn) found.push({ at, turn, form });
      });
  }
  const rankOf = ({ at }: { at: number }): number => index.rank[at] as number;
  return found
    .sort((a, b) => a.turn - b.turn || a.form - b.form || rankOf(a) - rankOf(b))
    .map(({ at }) => at);
}

/** Places candidates into at most so many rows, each in the row it had or the first that is free; the rest has no place. */
export function placeNamed(plan: NamingPlan, candidates: readonly number[], mostRows: number): Named[] {
  const { index, chosen, frame, scale } = plan;
  const taken: { from: number; to: number }[][] = Array.from({ length: mostRows }, () => []);
  const apart = frame.type.label * 1.2;
  const isKept = (at: number): boolean => (plan.before.get(at) ?? mostRows) < mostRows;
  const inOrder = [
    ...(chosen === null ? [] : [chosen]),
    ...candidates.filter((at) => at !== chosen && isKept(at)),
    ...candidates.filter((at) => at !== chosen && !isKept(at))
  ];
  return inOrder.flatMap((at): Named[] => {
    const placed = placeOne(plan, index.place[at] as number);
    if (placed === null) return [];
    const ways = waysOf(placed, frame.width);
    const wish = plan.before.get(at);
    const rows = [...(wish === undefined || wish >= mostRows ? [] : [wish]), ...taken.keys()];
    for (const row of rows) {
      const others = taken[row] ?? [];
      const way = ways.find(({ from, to }) =>
        others.every((other) => to + apart <= other.from || from >= other.to + apart)
      );
      if (way === undefined) continue;
      others.push(way);
      const bottom = (row + 1) * frame.type.row;
      return [{ at, row, mark: drawMark(placed, way.labelX, bottom, scale, frame) }];
    }
    return [];
  });
}

function placeOne({ rowOf, labels, scale, frame }: NamingPlan, place: number): PlacedMark | null {
  const row = rowOf(place);
  const pieces = row.span === null ? [] : placeSpan(scale, row.span);
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (first === undefined || last === undefined) return null;
  let label = labels.get(place);
  if (label === undefined) {
    label = makeShortLabel(row, frame);
    if (labels.size >= mostLabels) labels.clear();
    labels.set(place, label);
  }
  return { row, pieces, from: first.from, to: last.to, label, tie: null, duration: null };
}

/** One line, without the text's own words; a longer one ends in “…”, and the whole of it stands in the list. */
function makeShortLabel(row: EventRow, frame: Frame): Label {
  const { type } = frame;
  const room = Math.min(frame.width, type.label * 24);
  const options = { type, room, numbers: false, more: null, size: type.label };
  const short = { ...row, quoted: null, became: null };
  let label = makeLabel(short, options);
  for (let length = row.label.length; label.height > label.lineHeight && length > 4;) {
    length = Math.floor(length * 0.85);
    label = makeLabel({ ...short, label: `${row.label.slice(0, length).trimEnd()}…` }, options);
  }
  return label;
}
