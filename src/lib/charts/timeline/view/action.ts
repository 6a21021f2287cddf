// What a reader can ask of a timeline, and the settings that come of it.
import type { EventRow, Span } from '#lib/charts/timeline/row.ts';
import { domainOf, positionOf } from '#lib/charts/timeline/scales/scale.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';
import type { LaneName, ScaleName, TimelineSettings } from '#lib/charts/timeline/settings.ts';
import { placeLimits, placesOf, windowAt } from '#lib/charts/timeline/view/places.ts';
import { fitWindow, isWhole, limitsOver, panBy, zoomBy } from '#lib/charts/timeline/view/window.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';
import { roundWindow } from '#lib/charts/timeline/view/writewindow.ts';

export type TimelineAction =
  | { do: 'scale'; scale: ScaleName }
  | { do: 'lanes'; lanes: LaneName }
  | { do: 'closer' | 'wider' | 'earlier' | 'later' | 'all' }
  /** Zoom to one event. */
  | { do: 'event'; key: string };

const step = 1.6;
const share = 0.3;

/**
 * The settings after an action, on the axis of all the time; without one (all begins at once) the window stays.
 * @example act(settings, { do: 'scale', scale: 'true' }, rows, whole).scale // 'true'
 */
export function act(
  settings: TimelineSettings,
  action: TimelineAction,
  rows: readonly EventRow[],
  whole: TimeScale | null
): TimelineSettings {
  if (action.do === 'scale') return { ...settings, scale: action.scale };
  if (action.do === 'lanes') return { ...settings, lanes: action.lanes };
  if (action.do === 'all' || whole === null) return { ...settings, window: null };
  if (action.do === 'event') return { ...settings, window: windowOfEvent(action.key, rows, whole) };
  return { ...settings, window: moveWindow(settings.window, action.do, rows, whole) };
}

function moveWindow(
  window: TimeWindow | null,
  how: 'closer' | 'wider' | 'earlier' | 'later',
  rows: readonly EventRow[],
  whole: TimeScale
): TimeWindow | null {
  const places = placesOf(window, whole);
  const limits = placeLimits(whole);
  const length = places.to - places.from;
  const middle = places.from + length / 2;
  if (how === 'closer')
    return windowAt(zoomBy(places, step, nearestEvent(rows, places, middle, whole), limits), whole);
  if (how === 'wider') return windowAt(zoomBy(places, 1 / step, middle, limits), whole);
  return windowAt(panBy(places, how === 'later' ? length * share : -length * share, limits), whole);
}

/** The place of the event in view that is nearest to the middle, so that no zoom leads into the void. */
function nearestEvent(
  rows: readonly EventRow[],
  { from, to }: TimeWindow,
  middle: number,
  whole: TimeScale
): number {
  const found = rows.flatMap(({ span, form }) => {
    if (span === null || form !== 'dated') return [];
    const first = positionOf(whole, span.start ?? (span.end ?? 1) - 1);
    const last = positionOf(whole, span.end ?? (span.start ?? 0) + 1);
    if (last <= from || first >= to) return [];
    return [(Math.max(first, from) + Math.min(last, to)) / 2];
  });
  const distance = (at: number): number => Math.abs(at - middle);
  return found.reduce((best, at) => (distance(at) < distance(best) ? at : best), found[0] ?? middle);
}

/** Around one event; all of the time where it has no date. */
function windowOfEvent(key: string, rows: readonly EventRow[], whole: TimeScale): TimeWindow | null {
  const span = rows.find((row) => row.key === key)?.span ?? null;
  if (span === null) return null;
  const { start, end } = domainOf(whole);
  const limits = limitsOver({ from: start, to: end });
  const window = fitWindow(stretchOf(span, (end - start) / 20), limits);
  return window === null || isWhole(window, limits) ? null : roundWindow(window);
}

/** An open or unknown end is shown with a twentieth of all the time beside the end that is known. */
function stretchOf({ start, end }: Span, room: number): { start: number; end: number }[] {
  if (start !== null) return [{ start, end: end ?? start + room }];
  return end === null ? [] : [{ start: end - room, end }];
}
