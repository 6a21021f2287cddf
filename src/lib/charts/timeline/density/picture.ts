// A picture of a window: the named events on top, and the field of all the others.
import type { TypeScale } from '#lib/charts/kind.ts';
import { countIn } from '#lib/charts/timeline/density/count.ts';
import { makeField } from '#lib/charts/timeline/density/field.ts';
import type { Field } from '#lib/charts/timeline/density/field.ts';
import type { DensityIndex } from '#lib/charts/timeline/density/makeindex.ts';
import { listAll, listForemost, mostNamed, placeNamed } from '#lib/charts/timeline/density/named.ts';
import type { Named, NamingPlan } from '#lib/charts/timeline/density/named.ts';
import type { Packing } from '#lib/charts/timeline/density/packing.ts';
import type { Label } from '#lib/charts/timeline/place/label.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { makeTrueScaleOver } from '#lib/charts/timeline/scales/true.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';

/** An index with the words of its events. */
export interface DenseEvents {
  index: DensityIndex;
  rowOf(place: number): EventRow;
  /** Labels that were measured before, by place. */
  labels: Map<number, Label>;
}

export interface DensePicture {
  window: TimeWindow;
  scale: TimeScale;
  width: number;
  /** px from the top to the axis. */
  height: number;
  type: TypeScale;
  inView: number;
  named: readonly Named[];
  /** Null where every event in view is named. */
  field: Field | null;
  packing: Packing | null;
}

export interface DenseSize {
  width: number;
  height: number;
  type: TypeScale;
}

/** What stays as it was: rows of the picture before, and the event a reader is at. */
export interface Held {
  before: DensePicture | null;
  chosen: number | null;
}

export function drawDense(
  { index, rowOf, labels }: DenseEvents,
  window: TimeWindow,
  { width, height, type }: DenseSize,
  { before, chosen }: Held = { before: null, chosen: null }
): DensePicture {
  const scale = makeTrueScaleOver(window.from, window.to, width);
  const plan: NamingPlan = {
    index,
    rowOf,
    labels,
    scale,
    window,
    frame: { width, type, numbers: false },
    before: new Map((before?.named ?? []).map(({ at, row }) => [at, row])),
    chosen
  };
  const inView = countIn(index, window);
  const picture = { window, scale, width, height, type, inView };
  const few = inView <= mostNamed ? listAll(plan) : null;
  if (few !== null) {
    const named = placeNamed(plan, few, Math.floor(height / type.row));
    if (named.length >= inView) return { ...picture, named, field: null, packing: null };
  }
  const rows = Math.max(1, Math.min(4, Math.floor((height * 0.34) / type.row)));
  const named = placeNamed(plan, few ?? listForemost(plan, rows), rows);
  const size = { width, top: rows * type.row, bottom: height, type };
  const field = makeField(index, window, size, before?.packing ?? null);
  return { ...picture, named, field, packing: field.kind === 'marks' ? field.packing : null };
}
