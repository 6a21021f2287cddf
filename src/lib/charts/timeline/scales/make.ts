// The scale of a picture: which one it opens with, and its length and gaps at a size.
import type { Frame } from '#lib/charts/kind.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { chooseScale } from '#lib/charts/timeline/scales/choose.ts';
import { datesOf } from '#lib/charts/timeline/scales/dates.ts';
import { makePanels } from '#lib/charts/timeline/scales/panels.ts';
import type { PanelSizes } from '#lib/charts/timeline/scales/panels.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';
import { makeTrueScale } from '#lib/charts/timeline/scales/true.ts';
import type { ScaleName, TimelineSettings } from '#lib/charts/timeline/settings.ts';
import { tallLength } from '#lib/charts/timeline/tall.ts';

/** Under this width, at the page's type, time runs down. */
const leastWide = 440;

/** The scale that a picture opens with: as asked for where that is possible, else as the dates and the size allow. */
export function nameScale(
  rows: readonly EventRow[],
  frame: Frame,
  { scale }: Pick<TimelineSettings, 'scale'>
): ScaleName {
  if (scale === 'order' || scale === 'true') return scale;
  const sizes = axisSizes(rows, frame);
  if (scale === 'auto') return chooseScale(rows, sizes);
  return makePanels(datesOf(rows), sizes) === null ? 'true' : 'panels';
}

/** All of the time, in panels where that is asked for and possible. */
export function makeScale(
  rows: readonly EventRow[],
  frame: Frame,
  name: Exclude<ScaleName, 'order'>
): TimeScale {
  const sizes = axisSizes(rows, frame);
  const dates = datesOf(rows);
  const panels = name === 'panels' ? makePanels(dates, sizes) : null;
  return panels ?? makeTrueScale(dates, sizes.length);
}

/** Whether time runs down in this frame. */
export function runsDown({ width, type }: Frame): boolean {
  return width < leastWide * (type.axis / 12.5);
}

/** Under this width, at the page's type, gaps take no more than their words need, so that panels keep their room. */
const leastRoomy = 600;

/** px of the axis, its gaps and its panels. */
export function axisSizes(rows: readonly EventRow[], frame: Frame): PanelSizes {
  const { width, type } = frame;
  const gap = type.axis * 5;
  if (runsDown(frame)) return { length: tallLength(rows, frame), gap };
  if (width >= leastRoomy * (type.axis / 12.5)) return { length: width, gap };
  return { length: width, gap: type.axis * 4.2, bridged: gap, leastPanel: gap };
}
