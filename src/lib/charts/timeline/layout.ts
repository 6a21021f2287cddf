// Rows and a size to a picture: chooses the scale and the direction, draws, and says in words what is drawn.
import type { Frame } from '#lib/charts/kind.ts';
import type { Scene, TextShape } from '#lib/charts/scene/scene.ts';
import { describeTimeline } from '#lib/charts/timeline/describe.ts';
import { drawShelf } from '#lib/charts/timeline/draw/shelf.ts';
import { layOutOrder } from '#lib/charts/timeline/order.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { chooseScale } from '#lib/charts/timeline/scales/choose.ts';
import { datesOf } from '#lib/charts/timeline/scales/dates.ts';
import { makePanels } from '#lib/charts/timeline/scales/panels.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';
import { makeTrueScale } from '#lib/charts/timeline/scales/true.ts';
import type { ScaleName, TimelineSettings } from '#lib/charts/timeline/settings.ts';
import { layOutTall, tallLength } from '#lib/charts/timeline/tall.ts';
import { layOutWide } from '#lib/charts/timeline/wide.ts';
import { breakRuns } from '#lib/charts/timeline/place/runs.ts';

/** Under this width, at the page's type, time runs down. */
const leastWide = 440;

const captions: Record<ScaleName, string> = {
  panels: 'Panels: time is even inside each; the gaps leave time out.',
  true: 'True scale: a year is as long everywhere.',
  order: 'Order: one after another; the time between is written.'
};

/** The whole picture; equal input gives equal bytes. */
export function layOutTimeline(rows: readonly EventRow[], frame: Frame, settings: TimelineSettings): Scene {
  const { width, type } = frame;
  const scaleName = nameScale(rows, frame, settings);
  const caption = drawCaption(captions[scaleName], frame);
  const top = caption.length * type.axis * 1.3 + type.axis * 0.6;
  const hasDates = rows.some(({ form }) => form !== 'undated');
  const { nodes, height } = layOutBody(rows, scaleName, frame, hasDates ? top : 0);
  return {
    width,
    height,
    title: 'Timeline',
    description: describeTimeline(rows, scaleName),
    children: hasDates ? [...caption, ...nodes] : nodes
  };
}

/** The scale that a picture opens with: as asked for where that is possible, else as the dates and the size allow. */
export function nameScale(rows: readonly EventRow[], frame: Frame, { scale }: TimelineSettings): ScaleName {
  if (scale === 'order' || scale === 'true') return scale;
  const { length, gap } = axisSizes(rows, frame);
  if (scale === 'auto') return chooseScale(rows, length, gap);
  return makePanels(datesOf(rows), { length, gap }) === null ? 'true' : 'panels';
}

/** Whether time runs down in this frame. */
export function runsDown({ width, type }: Frame): boolean {
  return width < leastWide * (type.axis / 12.5);
}

function layOutBody(
  rows: readonly EventRow[],
  scaleName: ScaleName,
  frame: Frame,
  top: number
): Pick<ReturnType<typeof layOutWide>, 'nodes' | 'height'> {
  if (rows.every(({ form }) => form === 'undated')) {
    const { nodes, bottom } = drawShelf(rows, top, frame);
    return { nodes, height: Math.ceil(bottom + frame.type.axis * 0.6) };
  }
  if (scaleName === 'order') return layOutOrder(rows, frame, top);
  const { length, gap } = axisSizes(rows, frame);
  const dates = datesOf(rows);
  const panels = scaleName === 'panels' ? makePanels(dates, { length, gap }) : null;
  const scale: TimeScale = panels ?? makeTrueScale(dates, length);
  return runsDown(frame) ? layOutTall(rows, scale, frame, top) : layOutWide(rows, scale, frame, top);
}

function axisSizes(rows: readonly EventRow[], frame: Frame): { length: number; gap: number } {
  const { width, type } = frame;
  return runsDown(frame)
    ? { length: tallLength(rows, frame), gap: type.axis * 5 }
    : { length: width, gap: type.axis * 5 };
}

function drawCaption(text: string, { width, type }: Frame): TextShape[] {
  const lines = breakRuns([{ text, weight: 400, fill: 'muted' }], type.axis, width, width);
  return lines.map(({ spans }, index) => ({
    kind: 'text',
    x: 0,
    y: type.axis * (1 + index * 1.3),
    size: type.axis,
    fill: 'muted',
    spans
  }));
}
