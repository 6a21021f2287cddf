// The timeline's layout for any number of events: each with its mark up to a stated number, beyond that counted.
import type { Frame } from '#lib/charts/kind.ts';
import type { Scene } from '#lib/charts/scene/scene.ts';
import { printCount } from '#lib/charts/timeline/calendar/print.ts';
import { columnsOf } from '#lib/charts/timeline/density/columns.ts';
import { sceneOfDense } from '#lib/charts/timeline/density/densescene.ts';
import { makeIndex } from '#lib/charts/timeline/density/makeindex.ts';
import { drawDense } from '#lib/charts/timeline/density/picture.ts';
import { drawShelf } from '#lib/charts/timeline/draw/shelf.ts';
import { layOutTimeline } from '#lib/charts/timeline/layout.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { wholeSpan } from '#lib/charts/timeline/scales/true.ts';
import type { TimelineSettings } from '#lib/charts/timeline/settings.ts';
import { chooseRows, clipWindow } from '#lib/charts/timeline/view/inview.ts';

/** px of the plot at the page's type. */
const plotHeight = 420;

/** Equal input gives equal bytes, as with every layout. */
export function layOutAny(rows: readonly EventRow[], frame: Frame, settings: TimelineSettings): Scene {
  const chosen = chooseRows(rows, settings);
  const count = chosen.filter(({ form }) => form === 'dated').length;
  if (count <= settings.mostMarks) return layOutTimeline(rows, frame, settings);
  return layOutCounted(chosen, frame, settings);
}

function layOutCounted(rows: readonly EventRow[], frame: Frame, settings: TimelineSettings): Scene {
  const { type } = frame;
  const { columns, dated } = columnsOf(rows);
  const index = makeIndex(columns);
  const events = { index, rowOf: (place: number) => dated[place] as EventRow, labels: new Map() };
  const whole = wholeSpan([{ start: index.whole.from, end: index.whole.to }]);
  const window = clipWindow(settings.window, whole) ?? { from: whole.start, to: whole.end };
  const height = Math.round((plotHeight * type.axis) / 12.5);
  const picture = drawDense(events, window, { width: frame.width, height, type });
  const why =
    picture.field?.kind === 'columns'
      ? `More than ${printCount(settings.mostMarks)} events are not drawn one by one here.`
      : '';
  const scene = sceneOfDense(events, picture, why);
  const shelf = drawShelf(rows, scene.height + type.axis * 0.5, frame);
  if (shelf.nodes.length === 0) return scene;
  return {
    ...scene,
    height: Math.ceil(shelf.bottom + type.axis * 0.6),
    children: [...scene.children, ...shelf.nodes]
  };
}
