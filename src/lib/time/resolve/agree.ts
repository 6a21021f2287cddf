// Resolves a meaning against a reference interval, as far as every day of it agrees.
import { dayOf, startOfDay } from '#lib/time/calendar.ts';
import { readEdtf } from '#lib/time/edtf/read.ts';
import { hasWindow, needsReference } from '#lib/time/meaning.ts';
import type { Meaning } from '#lib/time/meaning.ts';
import type { Direction, Extent, Resolution } from '#lib/time/reading.ts';
import type { Context, Resolved } from '#lib/time/resolve/context.ts';
import { resolveOnDay } from '#lib/time/resolve/day.ts';
import type { Instant, Time } from '#lib/time/time.ts';

/**
 * Every meaning moves forward with its day of reference and never back, so that all days agree where the
 * first and the last do. Day words (“yesterday”) that disagree stay undated; a window (“over the past five
 * years”) falls back from days to months to years, but never past its own unit.
 */
export function resolveMeaning(
  meaning: Meaning,
  extent: Extent,
  direction: Direction,
  reference: Time | null
): Resolution {
  if (!needsReference(meaning)) {
    return finish(resolveOnDay(meaning, { day: null, direction, grain: 'day' }), extent);
  }
  const days = endsOfReference(reference);
  if (days === null) {
    return { ok: false, reason: 'no-reference', detail: 'relative words, and no closed reference interval' };
  }
  const grains: Context['grain'][] = hasWindow(meaning) ? ['day', 'month', 'year'] : ['day'];
  let disagreement: Resolution | null = null;
  for (const grain of grains) {
    const [first, last] = days.map((day) => resolveOnDay(meaning, { day, direction, grain })) as [
      Resolved,
      Resolved
    ];
    if (first.ok && last.ok && first.edtf === last.edtf) return finish(first, extent);
    if (!first.ok) return disagreement ?? first;
    if (!last.ok) return disagreement ?? last;
    disagreement = { ok: false, reason: 'reference-disagrees', detail: `${first.edtf} or ${last.edtf}` };
  }
  return disagreement!;
}

function endsOfReference(reference: Time | null): [Instant, Instant] | null {
  if (!reference || reference.start === null || reference.end === null) return null;
  return [startOfDay(dayOf(reference.start)), startOfDay(dayOf(reference.end - 1))];
}

function finish(found: Resolved, extent: Extent): Resolution {
  if (!found.ok) return found;
  const outcome = readEdtf(found.edtf);
  if (!outcome.ok) {
    const reason =
      outcome.reason === 'reversed' || outcome.reason === 'no-calendar-date' ? outcome.reason : 'no-edtf';
    // A day such as 31 April breaks the grammar before it breaks the calendar.
    const isDay = outcome.reason === 'not-edtf' && /^-?\d{4}-\d\d-\d\d$/.test(found.edtf);
    return { ok: false, reason: isDay ? 'no-calendar-date' : reason, detail: outcome.detail };
  }
  const resolution: Resolution = { ok: true, edtf: found.edtf, time: outcome.time, extent };
  const { whole, from, to } = found.parts;
  // An interval that is open at its other end has one part only.
  const isHalfOpen = /^\.\.\/|\/\.\.$/.test(found.edtf);
  const single = whole ?? (isHalfOpen ? (from ?? to) : undefined);
  if (single) resolution.approximatePart = single;
  if (from || to) resolution.parts = { ...(from && { from }), ...(to && { to }) };
  return resolution;
}
