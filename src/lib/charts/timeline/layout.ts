// Rows and a size to a picture: chooses the scale and the direction, draws, and says in words what is drawn.
import { layOutEmpty } from '#lib/charts/empty.ts';
import type { Frame } from '#lib/charts/kind.ts';
import type { Box } from '#lib/charts/scene/path.ts';
import type { Scene, TextShape } from '#lib/charts/scene/scene.ts';
import { writeCaption } from '#lib/charts/timeline/caption.ts';
import { describeTimeline } from '#lib/charts/timeline/describe.ts';
import { drawShelf } from '#lib/charts/timeline/draw/shelf.ts';
import { layOutOrder } from '#lib/charts/timeline/order.ts';
import { breakRuns } from '#lib/charts/timeline/place/runs.ts';
import { chooseLabelled } from '#lib/charts/timeline/place/yield.ts';
import type { Body } from '#lib/charts/timeline/plan.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { axisSizes, makeScale, nameScale, runsDown } from '#lib/charts/timeline/scales/make.ts';
import { domainOf } from '#lib/charts/timeline/scales/scale.ts';
import { datesOf } from '#lib/charts/timeline/scales/dates.ts';
import { wholeSpan } from '#lib/charts/timeline/scales/true.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';
import type { ScaleName, TimelineSettings } from '#lib/charts/timeline/settings.ts';
import { layOutTall } from '#lib/charts/timeline/tall.ts';
import { cropScale } from '#lib/charts/timeline/view/crop.ts';
import { chooseRows, clipWindow, countOutOfView, shownRows } from '#lib/charts/timeline/view/inview.ts';
import type { OutOfView } from '#lib/charts/timeline/view/inview.ts';
import { orderAxis } from '#lib/charts/timeline/view/places.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';
import { layOutWide } from '#lib/charts/timeline/wide.ts';

/** A picture, and what a reader's zooming needs to know of it. */
export interface TimelinePicture {
  scene: Scene;
  scaleName: ScaleName;
  /** The axis of all the time, on which a reader moves; null where there is none. */
  whole: TimeScale | null;
  /** Which stretch the picture shows: as asked for, and cut to all of the time. */
  window: TimeWindow | null;
  /** The line over the picture. */
  caption: string;
  /** Where time is drawn, and the strip of all the time where there is one, px. */
  plot: Box | null;
  strip: Box | null;
  /** px of the rows together: given back as `leastRows`, it keeps the axis where it is. */
  rowsHeight: number;
  out: OutOfView;
}

/** The whole picture; equal input gives equal bytes. */
export function layOutTimeline(rows: readonly EventRow[], frame: Frame, settings: TimelineSettings): Scene {
  return pictureTimeline(rows, frame, settings).scene;
}

/** The picture with its measures; the rows are at least `leastRows` px high together. */
export function pictureTimeline(
  all: readonly EventRow[],
  frame: Frame,
  settings: TimelineSettings,
  leastRows = 0
): TimelinePicture {
  const chosen = chooseRows(all, settings);
  const hasDates = chosen.some(({ form }) => form !== 'undated');
  if (!hasDates) return shelfAlone(chosen, frame);
  const scaleName = nameScale(chosen, frame, settings);
  // A window beyond all dates would show an empty axis: it is cut to what there is.
  const window = clipWindow(settings.window, wholeSpan(datesOf(chosen)));
  const rows = shownRows(chosen, settings.window);
  const labelled = chooseLabelled(rows);
  const out = countOutOfView(chosen, window);
  const unlabelled = rows.length - labelled.size;
  const words = writeCaption({ scale: scaleName, window, out, unlabelled });
  const caption = drawCaption(words, frame);
  const top = caption.length * frame.type.axis * 1.3 + frame.type.axis * 0.6;
  const plan = { rows, lanes: settings.lanes, labelled, frame, top, leastRows };
  const whole = scaleName === 'order' ? null : makeScale(chosen, frame, scaleName);
  const scale =
    whole === null || window === null ? whole : cropScale(whole, window, axisSizes(chosen, frame));
  const { nodes, height, plot, strip, rowsHeight } = ((): Body => {
    if (scale === null || whole === null) return layOutOrder(plan);
    const domain = domainOf(whole);
    const needsStrip = scale.kind === 'panels' || window !== null;
    const drawn = { ...plan, scale, whole: needsStrip ? { from: domain.start, to: domain.end } : null };
    return runsDown(frame) ? layOutTall(drawn) : layOutWide(drawn);
  })();
  const shown = window === null ? '' : words.slice(words.indexOf('Shown:'));
  return {
    scene: {
      width: frame.width,
      height,
      title: 'Timeline',
      description: describeTimeline(rows, scaleName, shown),
      children: [...caption, ...nodes]
    },
    scaleName,
    whole: whole ?? orderAxis(chosen, frame.width),
    window,
    caption: words,
    plot,
    strip,
    rowsHeight,
    out
  };
}

function shelfAlone(rows: readonly EventRow[], frame: Frame): TimelinePicture {
  return {
    scene:
      rows.length === 0
        ? layOutEmpty('Timeline', 'There is no event to show here.', frame)
        : drawShelfAlone(rows, frame),
    scaleName: 'true',
    whole: null,
    window: null,
    caption: '',
    plot: null,
    strip: null,
    rowsHeight: 0,
    out: { earlier: 0, later: 0 }
  };
}

function drawShelfAlone(rows: readonly EventRow[], frame: Frame): Scene {
  const { nodes, bottom } = drawShelf(rows, 0, frame);
  return {
    width: frame.width,
    height: Math.ceil(bottom + frame.type.axis * 0.6),
    title: 'Timeline',
    description: describeTimeline(rows, 'true'),
    children: nodes
  };
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
