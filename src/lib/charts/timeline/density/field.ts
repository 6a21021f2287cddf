// The field of a picture: small marks in lanes by form where they fit, else columns of how many there are.
import { forms } from '#lib/charts/timeline/density/columns.ts';
import { addCounts } from '#lib/charts/timeline/density/count.ts';
import type { DensityIndex } from '#lib/charts/timeline/density/makeindex.ts';
import { packFor } from '#lib/charts/timeline/density/packing.ts';
import type { Packing } from '#lib/charts/timeline/density/packing.ts';
import { approximateLength, floorTo, nextAfter, steps } from '#lib/charts/timeline/calendar/step.ts';
import type { Step } from '#lib/charts/timeline/calendar/step.ts';
import type { TypeScale } from '#lib/charts/kind.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';

/** One lane: its form, and where its name and its base line are, px. */
interface Lane {
  form: number;
  top: number;
  base: number;
}

export interface ColumnsField {
  kind: 'columns';
  /** Every column is one such step of the calendar. */
  step: Step;
  edges: Float64Array;
  /** px of one event. */
  unit: number;
  most: number;
  lanes: readonly (Lane & { stacks: readonly { voice: number; counts: Float64Array }[] })[];
}

export interface MarksField {
  kind: 'marks';
  packing: Packing;
  /** px from row to row. */
  pitch: number;
  lanes: readonly Lane[];
}

export type Field = ColumnsField | MarksField;

export interface FieldSize {
  width: number;
  top: number;
  bottom: number;
  type: TypeScale;
}

/** Columns are at least so wide, px. */
const leastColumn = 3;
/** px kept above the columns for what their height means. */
const countScale = 32;
const leastPitch = 5;
const mostPitch = 16;

/** The field of a window. `before` is the packing of the picture before, which is kept while it holds. */
export function makeField(
  index: DensityIndex,
  window: TimeWindow,
  size: FieldSize,
  before: Packing | null
): Field {
  const rate = size.width / (window.to - window.from);
  const packing = packFor(index, window, rate, before);
  return (packing && makeMarks(index, packing, size)) ?? makeColumnsField(index, window, rate, size);
}

/** px that the name of a lane takes. */
function nameHeight(type: TypeScale): number {
  return Math.round(type.axis * 1.7);
}

function makeMarks(index: DensityIndex, packing: Packing, size: FieldSize): MarksField | null {
  const present = formsIn(index);
  const rows = present.reduce((sum, form) => sum + (packing.rows[form] ?? 0), 0);
  const room = size.bottom - size.top - present.length * nameHeight(size.type);
  const pitch = Math.min(mostPitch, Math.floor(room / Math.max(1, rows)));
  if (pitch < leastPitch) return null;
  const heights = present.map((form) => (packing.rows[form] ?? 0) * pitch);
  return { kind: 'marks', packing, pitch, lanes: stackLanes(present, heights, size) };
}

function makeColumnsField(
  index: DensityIndex,
  window: TimeWindow,
  rate: number,
  size: FieldSize
): ColumnsField {
  const step = steps.find((one) => approximateLength(one) * rate >= leastColumn) ?? {
    unit: 'year' as const,
    count: 100_000
  };
  const edges = edgesOf(window, step);
  const present = formsIn(index);
  const lanes = present.map((form) =>
    index.groups
      .filter((group) => group.form === form)
      .map((group) => {
        const counts = new Float64Array(edges.length - 1);
        addCounts(index, group, edges, counts);
        return { voice: group.voice, counts };
      })
  );
  const mosts = lanes.map(mostOf);
  const room = size.bottom - size.top - countScale - present.length * nameHeight(size.type);
  const all = mosts.reduce((sum, most) => sum + most, 0);
  const unit = roundUnit(room / Math.max(1, all));
  const heights = mosts.map((most) => most * unit);
  return {
    kind: 'columns',
    step,
    edges,
    unit,
    most: Math.max(0, ...mosts),
    lanes: stackLanes(present, heights, size).map((lane, at) => ({ ...lane, stacks: lanes[at] ?? [] }))
  };
}

/** Lanes from the bottom up, so that the axis carries the last one and what is free is above. */
function stackLanes(present: readonly number[], heights: readonly number[], size: FieldSize): Lane[] {
  const lanes: Lane[] = [];
  let base = size.bottom;
  for (let at = present.length - 1; at >= 0; at -= 1) {
    const top = base - (heights[at] ?? 0) - nameHeight(size.type);
    lanes.unshift({ form: present[at] as number, top, base });
    base = top;
  }
  return lanes;
}

function formsIn({ groups }: DensityIndex): number[] {
  return [...forms.keys()].filter((form) => groups.some((group) => group.form === form));
}

/** The starts of all cells that a window touches, and the end of the last. */
function edgesOf({ from, to }: TimeWindow, step: Step): Float64Array {
  const edges = [floorTo(from, step)];
  for (let at = nextAfter(from, step); ; at = nextAfter(at, step)) {
    edges.push(at);
    if (at >= to) return Float64Array.from(edges);
  }
}

function mostOf(stacks: readonly { counts: Float64Array }[]): number {
  let most = 0;
  const cells = stacks[0]?.counts.length ?? 0;
  for (let cell = 0; cell < cells; cell += 1) {
    let sum = 0;
    for (const { counts } of stacks) sum += counts[cell] as number;
    if (sum > most) most = sum;
  }
  return most;
}

/** The next lower round height, so that columns do not change their height with every step to the side. */
function roundUnit(unit: number): number {
  const power = 10 ** Math.floor(Math.log10(unit));
  const digit = [7, 5, 4, 3, 2, 1.5, 1].find((one) => one * power <= unit) ?? 1;
  return Math.min(12, digit * power);
}
