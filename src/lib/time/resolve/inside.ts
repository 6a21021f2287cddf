// Resolves what lies inside another stretch: May of last year, the first quarter, the last two decades of.
import { addDuration, dayOf } from '#lib/time/calendar.ts';
import type { DurationUnit } from '#lib/time/calendar.ts';
import { readEdtf } from '#lib/time/edtf/read.ts';
import type { Yearly } from '#lib/time/meaning.ts';
import { resolved, unresolved } from '#lib/time/resolve/context.ts';
import type { Resolved } from '#lib/time/resolve/context.ts';
import { writeYearly } from '#lib/time/resolve/yearly.ts';
import type { Instant } from '#lib/time/time.ts';
import { isoDate, writeUnit, writeYear } from '#lib/time/write.ts';
import type { CalendarUnit } from '#lib/time/write.ts';

type Bounds =
  { ok: true; start: Instant; end: Instant; precision: string } | { ok: false; problem: Resolved };

function boundsOf(edtf: string): Bounds {
  const outcome = readEdtf(edtf);
  if (!outcome.ok) return { ok: false, problem: unresolved('no-calendar-date', outcome.detail) };
  const { start, end, precision } = outcome.time;
  if (start === null || end === null) return { ok: false, problem: unresolved('no-edtf', `${edtf} is open`) };
  return { ok: true, start, end, precision };
}

export function resolveWithin(outer: string, inner: Yearly): Resolved {
  const bounds = boundsOf(outer);
  if (!bounds.ok) return bounds.problem;
  if (bounds.precision !== 'year') return unresolved('no-edtf', `${outer} is not one year`);
  return resolved(writeYearly(inner, dayOf(bounds.start).year));
}

const inMonths: Partial<Record<CalendarUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120
};

/** The nth quarter, half, month … of a longer stretch. Halves and quarters of decades and centuries are years. */
export function resolveNth(outer: string, unit: CalendarUnit, n: number): Resolved {
  const bounds = boundsOf(outer);
  if (!bounds.ok) return bounds.problem;
  const pieces = unit === 'half' ? 2 : unit === 'quarter' ? 4 : 0;
  if (pieces > 0 && !['year', 'month'].includes(bounds.precision))
    return resolvePiece(bounds.start, bounds.end, pieces, n, outer);
  if (unit === 'half' && bounds.precision === 'month') return resolveHalfMonth(bounds.start, n, outer);
  const months = inMonths[unit];
  if (months === undefined) return unresolved('no-edtf', `a ${unit} of ${outer} cannot be written`);
  const start =
    n < 0
      ? addDuration(bounds.end, n * months, 'month')
      : addDuration(bounds.start, (n - 1) * months, 'month');
  if (start < bounds.start || start >= bounds.end)
    return unresolved('no-calendar-date', `${outer} has no such ${unit}`);
  return resolved(writeUnit(unit, start));
}

/** The first half of a month are its first fifteen days. */
function resolveHalfMonth(start: Instant, n: number, outer: string): Resolved {
  const middle = addDuration(start, 15, 'day');
  const end = addDuration(start, 1, 'month');
  if (n === 1) return resolved(`${isoDate(start)}/${isoDate(middle - 1)}`);
  if (n === 2 || n === -1) return resolved(`${isoDate(middle)}/${isoDate(end - 1)}`);
  return unresolved('no-calendar-date', `${outer} has no such half`);
}

function resolvePiece(start: Instant, end: Instant, pieces: number, n: number, outer: string): Resolved {
  const first = dayOf(start).year;
  const years = (dayOf(end - 1).year - first + 1) / pieces;
  const place = n < 0 ? pieces + n : n - 1;
  if (place < 0 || place >= pieces) return unresolved('no-calendar-date', `${outer} has no such part`);
  if (!Number.isInteger(years)) return unresolved('no-edtf', `${outer} does not divide into whole years`);
  return resolved(`${writeYear(first + place * years)}/${writeYear(first + (place + 1) * years - 1)}`);
}

/** “the first three months of 2019” → 2019-01/2019-03. */
export function resolveSlice(
  outer: string,
  unit: DurationUnit,
  count: number,
  from: 'start' | 'end'
): Resolved {
  const bounds = boundsOf(outer);
  if (!bounds.ok) return bounds.problem;
  const [start, end] =
    from === 'start'
      ? [bounds.start, addDuration(bounds.start, count, unit)]
      : [addDuration(bounds.end, -count, unit), bounds.end];
  if (start < bounds.start || end > bounds.end)
    return unresolved('no-calendar-date', `${outer} is not that long`);
  const grain = unit === 'week' ? 'day' : unit;
  const first = writeUnit(grain, start);
  const last = writeUnit(grain, end - 1);
  return resolved(first === last ? first : `${first}/${last}`);
}
