// A window as it stands in an address: two ISO dates, as coarse as they can be without a loss.
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';
import type { Instant } from '#lib/time/time.ts';

const day = 86_400_000;
const units = [day, 3_600_000, 60_000, 1000, 1];
/** A window is rounded to this part of its length: less than a pixel of most pictures. */
const finest = 1 / 500;
/** The years −271820 to 275759 are all that an instant can hold. */
const lastInstant = 8_640_000_000_000_000;

export type ReadWindow =
  { ok: true; window: TimeWindow } | { ok: false; reason: 'not-a-window' | 'reversed' };

/**
 * A window with its ends at whole days, hours, minutes or seconds, moved by less than a five hundredth of its
 * length: so that the address of a picture stays short.
 */
export function roundWindow({ from, to }: TimeWindow): TimeWindow {
  const unit = units.find((length) => length <= (to - from) * finest) ?? 1;
  // Plus zero, since rounding a little less than zero gives −0.
  const start = Math.round(from / unit) * unit + 0;
  return { from: start, to: Math.max(start + unit, Math.round(to / unit) * unit) };
}

/**
 * A window in words of an address; the end is the first instant after it. Nothing is lost above a millisecond.
 * @example writeWindow({ from: Date.UTC(2018, 5, 1), to: Date.UTC(2020, 0, 1) }) // '2018-06-01..2020-01-01'
 */
export function writeWindow({ from, to }: TimeWindow): string {
  return `${writeInstant(from)}..${writeInstant(to)}`;
}

/**
 * The window that an address names.
 * @example readWindow('2018-06-01..2020-01-01') // { ok: true, window: { from: …, to: … } }
 * @example readWindow('2020-01-01..2018-06-01') // { ok: false, reason: 'reversed' }
 */
export function readWindow(text: string): ReadWindow {
  const [first, second, ...rest] = text.split('..').map(readInstant);
  if (first === undefined || second === undefined || rest.length > 0)
    return { ok: false, reason: 'not-a-window' };
  if (first === null || second === null) return { ok: false, reason: 'not-a-window' };
  return first < second
    ? { ok: true, window: { from: first, to: second } }
    : { ok: false, reason: 'reversed' };
}

function writeInstant(instant: Instant): string {
  const kept = Math.min(Math.max(Math.round(instant), -lastInstant), lastInstant);
  return new Date(kept)
    .toISOString()
    .replace('.000Z', 'Z')
    .replace(/:00Z$/, 'Z')
    .replace('T00:00Z', '')
    .replace('Z', '');
}

/** Null where the text is no date that we write. */
function readInstant(text: string): Instant | null {
  const form = /^((?:[+-]\d\d)?\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d{3})?)?)?$/;
  const [, date, minutes = '00:00', seconds = ':00'] = form.exec(text) ?? [];
  if (date === undefined) return null;
  const instant = Date.parse(`${date}T${minutes}${seconds}Z`);
  // Some engines read 30 February as 1 March.
  return Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(date) ? null : instant;
}
