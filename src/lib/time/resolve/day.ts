// Resolves a meaning on one day of reference.
import { addDuration, weekdayOf } from '#lib/time/calendar.ts';
import type { DurationUnit } from '#lib/time/calendar.ts';
import { readEdtf } from '#lib/time/edtf/read.ts';
import { isFloating } from '#lib/time/meaning.ts';
import type { Meaning } from '#lib/time/meaning.ts';
import { endOfEdtf, qualify, resolveAfter, resolveBefore } from '#lib/time/resolve/combine.ts';
import { missingReference, resolved, unresolved } from '#lib/time/resolve/context.ts';
import type { Context, Resolved } from '#lib/time/resolve/context.ts';
import { resolveNth, resolveSlice, resolveWithin } from '#lib/time/resolve/inside.ts';
import { resolveDayOfMonth, resolveWeekday, resolveYearly } from '#lib/time/resolve/yearly.ts';
import type { Instant } from '#lib/time/time.ts';
import { writeUnit } from '#lib/time/write.ts';
import type { CalendarUnit } from '#lib/time/write.ts';

export function resolveOnDay(meaning: Meaning, context: Context): Resolved {
  switch (meaning.is) {
    case 'named':
      return resolved(meaning.edtf);
    case 'unresolved':
      return unresolved(meaning.reason, meaning.detail);
    case 'yearly':
      return withDay(context, (day) => resolveYearly(meaning, meaning.which, context.direction, day));
    case 'weekday':
      return withDay(context, (day) =>
        resolveWeekday(meaning.weekday, meaning.which, context.direction, day)
      );
    case 'day-of-month':
      return withDay(context, (day) => resolveDayOfMonth(meaning.day, context.direction, day));
    case 'unit':
      return withDay(context, (day) =>
        resolved(writeUnit(meaning.unit, shift(day, meaning.by, meaning.unit)))
      );
    case 'shift':
      return withDay(context, (day) => resolveShift(day, meaning.amount, meaning.unit));
    case 'window':
      return withDay(context, (day) => resolveWindow(meaning, day, context.grain));
    case 'within':
      return then(resolveOnDay(meaning.outer, context), (edtf) => resolveWithin(edtf, meaning.inner));
    case 'nth':
      return then(resolveOnDay(meaning.outer, context), (edtf) => resolveNth(edtf, meaning.unit, meaning.n));
    case 'slice':
      return then(resolveOnDay(meaning.outer, context), (edtf) =>
        resolveSlice(edtf, meaning.unit, meaning.count, meaning.from)
      );
    case 'before':
      return then(resolveOnDay(meaning.of, context), resolveBefore);
    case 'after':
      return then(resolveOnDay(meaning.of, context), resolveAfter);
    case 'qualified':
      return then(resolveOnDay(meaning.of, context), (edtf) => resolved(qualify(edtf, meaning.sign)));
    case 'part': {
      const found = resolveOnDay(meaning.of, context);
      return found.ok ? { ...found, parts: { whole: meaning.part } } : found;
    }
    case 'on-weekday':
      return then(resolveOnDay(meaning.of, context), (edtf) => checkWeekday(edtf, meaning.weekday));
    case 'choice':
      return resolveChoice(meaning.members, meaning.how, context);
    case 'interval':
      return resolveInterval(meaning.from, meaning.to, context);
  }
}

function withDay(context: Context, resolve: (day: Instant) => Resolved): Resolved {
  return context.day === null ? missingReference : resolve(context.day);
}

/** Goes on with the EDTF of what was resolved so far and keeps its parts. */
function then(found: Resolved, next: (edtf: string) => Resolved): Resolved {
  if (!found.ok) return found;
  const outcome = next(found.edtf);
  return outcome.ok ? { ...outcome, parts: { ...found.parts, ...outcome.parts } } : outcome;
}

function shift(day: Instant, by: number, unit: CalendarUnit | DurationUnit): Instant {
  if (unit === 'quarter' || unit === 'half') return addDuration(day, by * (unit === 'half' ? 6 : 3), 'month');
  return addDuration(day, by, unit === 'weekend' ? 'week' : unit);
}

/** “10,000 years ago” counts in thousands: its digits say no more, so its year is known to the millennium. */
function resolveShift(day: Instant, amount: number, unit: DurationUnit): Resolved {
  const whole = inWholeMonths(amount, unit);
  const instant = shift(day, whole.amount, whole.unit);
  if (Number.isNaN(instant)) return unresolved('no-edtf', 'beyond the calendar that we can compute');
  const isRound = whole.unit === 'year' && Math.abs(whole.amount) >= 1000;
  if (isRound && whole.amount % 1000 === 0) return resolved(writeUnit('millennium', instant));
  return resolved(writeUnit(isRound && whole.amount % 100 === 0 ? 'century' : whole.unit, instant));
}

/** “two and a half years” counts in months. */
function inWholeMonths(amount: number, unit: DurationUnit): { amount: number; unit: DurationUnit } {
  if (Number.isInteger(amount)) return { amount, unit };
  if (unit === 'year') return { amount: Math.round(amount * 12), unit: 'month' };
  if (unit === 'decade' || unit === 'century')
    return { amount: amount * (unit === 'decade' ? 10 : 100), unit: 'year' };
  return { amount: Math.round(amount * (unit === 'week' ? 7 : unit === 'month' ? 30 : 1)), unit: 'day' };
}

/**
 * The ends of a window are told one unit finer than the window: years to the month, months and weeks to the
 * day; and only as fine as `grain`, never coarser than the unit itself.
 */
function resolveWindow(
  window: Extract<Meaning, { is: 'window' }>,
  day: Instant,
  grain: Context['grain']
): Resolved {
  const isLong = !['day', 'week', 'month'].includes(window.unit);
  if (grain === 'year' && !isLong)
    return unresolved('reference-disagrees', 'the reference is longer than a month');
  if (grain === 'month' && (window.unit === 'day' || window.unit === 'week')) {
    return unresolved('reference-disagrees', 'the reference is longer than a day');
  }
  const { amount, unit } = inWholeMonths(window.amount, window.unit);
  const other = addDuration(day, window.direction === 'past' ? -amount : amount, unit);
  const written = isLong && grain === 'day' ? 'month' : grain;
  const [from, to] = window.direction === 'past' ? [other, day] : [day, other];
  return resolved(`${writeUnit(written, from)}/${writeUnit(written, to)}`);
}

function checkWeekday(edtf: string, weekday: number): Resolved {
  const outcome = readEdtf(edtf);
  if (!outcome.ok) return unresolved('no-calendar-date', outcome.detail);
  const { start } = outcome.time;
  if (start !== null && weekdayOf(start) === weekday) return resolved(edtf);
  return unresolved('weekday-disagrees', `${edtf} was another day of the week`);
}

function resolveChoice(members: Meaning[], how: 'one-of' | 'all-of', context: Context): Resolved {
  const found = members.map((member) => resolveOnDay(lendYear(member, members), context));
  const problem = found.find((one) => !one.ok);
  if (problem) return problem;
  const all = found.flatMap((one) => (one.ok ? [one] : []));
  if (all.some(({ edtf }) => /[/[{Y]/.test(edtf)))
    return unresolved('no-edtf', 'intervals cannot be members of a set');
  const inner = all.map(({ edtf }) => edtf).join(',');
  const [part] = all.map(({ parts }) => parts.whole);
  const isShared = all.every(({ parts }) => parts.whole === part);
  return {
    ok: true,
    edtf: how === 'one-of' ? `[${inner}]` : `{${inner}}`,
    parts: isShared && part ? { whole: part } : {}
  };
}

/** “June or July 1964”: the year stands once and counts for both. */
function lendYear(member: Meaning, members: Meaning[]): Meaning {
  const last = members.at(-1);
  if (member.is !== 'yearly' || member.which || last?.is !== 'named') return member;
  const year = /^-?\d{4}(?=-|$)/.exec(last.edtf)?.[0];
  return year ? { is: 'within', outer: { is: 'named', edtf: year }, inner: member } : member;
}

/**
 * An end without a year takes it from the other end: “June to July 1964” both 1964, “December to January
 * 2024” from December 2023. Where neither has one, the later end is resolved first.
 */
function resolveInterval(from: Meaning | null, to: Meaning | null, context: Context): Resolved {
  if (from === null && to === null) return unresolved('no-edtf', 'an interval without ends');
  if (from === null) return wrap(resolveOnDay(to!, context), (edtf) => `../${endOfEdtf(edtf, 'last')}`, 'to');
  if (to === null)
    return wrap(resolveOnDay(from, context), (edtf) => `${endOfEdtf(edtf, 'first')}/..`, 'from');
  const near = (end: Meaning, other: Resolved, direction: 'past' | 'future'): Resolved => {
    const time = other.ok ? readEdtf(other.edtf) : null;
    const day = time?.ok ? time.time.start : null;
    return day === null ? other : resolveOnDay(end, { ...context, day: startOfItsDay(day), direction });
  };
  const backwards = isFloating(from);
  const first = backwards ? null : resolveOnDay(from, context);
  const right = first && isFloating(to) ? near(to, first, 'future') : resolveOnDay(to, context);
  const left = first ?? near(from, right, 'past');
  if (!left.ok) return left;
  if (!right.ok) return right;
  const parts: { from?: (typeof left.parts)['whole']; to?: (typeof left.parts)['whole'] } = {};
  if (left.parts.whole) parts.from = left.parts.whole;
  if (right.parts.whole) parts.to = right.parts.whole;
  return { ok: true, edtf: `${endOfEdtf(left.edtf, 'first')}/${endOfEdtf(right.edtf, 'last')}`, parts };
}

const startOfItsDay = (instant: Instant): Instant =>
  instant - (((instant % 86_400_000) + 86_400_000) % 86_400_000);

function wrap(found: Resolved, write: (edtf: string) => string, side: 'from' | 'to'): Resolved {
  if (!found.ok) return found;
  return { ok: true, edtf: write(found.edtf), parts: found.parts.whole ? { [side]: found.parts.whole } : {} };
}
