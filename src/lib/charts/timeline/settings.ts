// How a timeline is asked for: its scale, its lanes, the stretch of time and the events that it shows.
import { readWindow, writeWindow } from '#lib/charts/timeline/view/writewindow.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';

export const scaleNames = ['panels', 'true', 'order'] as const;
export type ScaleName = (typeof scaleNames)[number];

export const laneNames = ['packed', 'voice', 'topic'] as const;
export type LaneName = (typeof laneNames)[number];

/** The same for the page, a file and a slide: all three pass them on to the layout. */
export interface TimelineSettings {
  /** `auto` opens panels where the true scale would hide dates, else the true scale. */
  scale: ScaleName | 'auto';
  /** Packed into as few rows as will do, or in lanes with headings. */
  lanes: LaneName;
  /** The stretch that is shown; null for all of it. */
  window: TimeWindow | null;
  /** The keys of the rows that are drawn, as if there were no others; null for all. What is ours stays beside them. */
  keys: readonly string[] | null;
  /** Whether what has no date in the text stands below. */
  shelf: boolean;
  /** More dated events than this are counted in columns, not drawn one by one; the picture says so. */
  mostMarks: number;
}

/** A file draws up to so many events each with its mark. */
export const mostInFile = 2000;

export const defaultSettings: TimelineSettings = {
  scale: 'auto',
  lanes: 'packed',
  window: null,
  keys: null,
  shelf: true,
  mostMarks: mostInFile
};

export type ReadSettings = { ok: true; settings: TimelineSettings } | { ok: false; reason: string };

/**
 * Settings from data of unknown origin, such as an address, a story or a command: what is absent is as by default.
 * @example readSettings({ scale: 'true' }) // { ok: true, settings: { scale: 'true', lanes: 'packed', … } }
 * @example readSettings({ scale: 'log' }) // { ok: false, reason: '“scale” is one of auto, panels, true, order' }
 */
export function readSettings(part: Readonly<Record<string, unknown>>): ReadSettings {
  const settings = { ...defaultSettings, ...part };
  const unknown = Object.keys(part).find((name) => !(name in defaultSettings));
  if (unknown !== undefined) return { ok: false, reason: `a timeline has no setting “${unknown}”` };
  if (!isOneOf(['auto', ...scaleNames], settings.scale))
    return { ok: false, reason: `“scale” is one of auto, ${scaleNames.join(', ')}` };
  if (!isOneOf(laneNames, settings.lanes))
    return { ok: false, reason: `“lanes” is one of ${laneNames.join(', ')}` };
  if (settings.window !== null && !isWindow(settings.window))
    return { ok: false, reason: '“window” has `from` before `to`, in ms, or is null' };
  if (settings.keys !== null && !(Array.isArray(settings.keys) && settings.keys.every(isText)))
    return { ok: false, reason: '“keys” is a list of keys, or null' };
  if (typeof settings.shelf !== 'boolean') return { ok: false, reason: '“shelf” is true or false' };
  if (!Number.isInteger(settings.mostMarks) || settings.mostMarks < 1)
    return { ok: false, reason: '“mostMarks” is a whole number above 0' };
  return { ok: true, settings };
}

/**
 * What a reader changes, as an address or a command writes it: scale, lanes and window, each only where it differs
 * from how the timeline opens; empty where nothing does.
 * @example writeSettings({ ...defaultSettings, scale: 'true', lanes: 'voice' }) // 'true,voice'
 */
export function writeSettings({ scale, lanes, window }: TimelineSettings): string {
  return [
    ...(scale === 'auto' ? [] : [scale]),
    ...(lanes === 'packed' ? [] : [lanes]),
    ...(window === null ? [] : [writeWindow(window)])
  ].join(',');
}

/**
 * The settings that an address asks for.
 * @example parseSettings('order') // { ok: true, settings: { scale: 'order', … } }
 * @example parseSettings('true,2018-06-01..2020-01-01') // scale and window
 */
export function parseSettings(text: string): ReadSettings {
  const part: { scale?: string; lanes?: string; window?: TimeWindow } = {};
  for (const word of text.split(',').filter((one) => one !== '')) {
    if (isOneOf(scaleNames, word)) part.scale = word;
    else if (isOneOf(laneNames, word)) part.lanes = word;
    else {
      const read = readWindow(word);
      if (!read.ok) return { ok: false, reason: `“${word}” is no scale, lanes or window` };
      part.window = read.window;
    }
  }
  return readSettings(part);
}

function isOneOf(names: readonly string[], found: unknown): boolean {
  return typeof found === 'string' && names.includes(found);
}

function isText(found: unknown): boolean {
  return typeof found === 'string';
}

function isWindow(found: unknown): found is TimeWindow {
  if (typeof found !== 'object' || found === null) return false;
  const { from, to } = found as Partial<Record<'from' | 'to', unknown>>;
  return Number.isFinite(from) && Number.isFinite(to) && (from as number) < (to as number);
}
