// The true scale: every year is as wide as every other.
import { ceilTo, floorTo } from '#lib/charts/timeline/calendar/step.ts';
import { unitWithin } from '#lib/charts/timeline/calendar/print.ts';
import { boundariesOf } from '#lib/charts/timeline/scales/dates.ts';
import type { Dates } from '#lib/charts/timeline/scales/dates.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';
import type { Instant } from '#lib/time/time.ts';

/** One linear panel over all dates, out to whole units; a lone date gets its own unit around it. */
export function makeTrueScale(dates: readonly Dates[], length: number): TimeScale {
  const { start, end } = wholeSpan(dates);
  return { kind: 'true', panels: [{ start, end, from: 0, to: length }], gaps: [], length };
}

/** A true scale over a stretch that is given, as a zoom window does. */
export function makeTrueScaleOver(start: Instant, end: Instant, length: number): TimeScale {
  return { kind: 'true', panels: [{ start, end, from: 0, to: length }], gaps: [], length };
}

/** All dates out to whole units of about a fortieth of their span. */
export function wholeSpan(dates: readonly Dates[]): { start: Instant; end: Instant } {
  const all = boundariesOf(dates);
  const first = all[0];
  const last = all[all.length - 1];
  if (first === undefined || last === undefined) return { start: 0, end: 86_400_000 };
  const unit = unitWithin(Math.max((last - first) / 40, 60_000));
  const start = floorTo(first, unit);
  const end = ceilTo(last, unit);
  return end > start ? { start, end } : { start: start - 86_400_000, end: end + 86_400_000 };
}
