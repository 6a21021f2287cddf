// Reads one EDTF date: a year, month, day or time of day, with digits left open and qualifiers.
import type { ParsedEdtf } from 'edtf';
import { dayBefore, isCalendarDay, startOfDay } from '#lib/time/calendar.ts';
import { problem } from '#lib/time/edtf/outcome.ts';
import type { EdtfOutcome } from '#lib/time/edtf/outcome.ts';
import type { Precision, Time } from '#lib/time/time.ts';
import { writeDay, writeMonth } from '#lib/time/write.ts';

const byLength: Precision[] = ['year', 'month', 'day'];
const qualifiers = /[?~%]/g;

export function readDate(text: string, parsed: ParsedEdtf): EdtfOutcome {
  const flags = { approximate: Boolean(parsed.approximate), uncertain: Boolean(parsed.uncertain) };
  if (text.includes('T')) return readTimeOfDay(text, parsed);
  const plain = text.replace(qualifiers, '');
  if (plain.includes('X')) return readMasked(text, plain, flags);
  const [year = 0, month = 1, day = 1] = plain
    .replace(/^-/, '')
    .split('-')
    .map((part, place) => (place === 0 && plain.startsWith('-') ? -Number(part) : Number(part)));
  const length = (plain.match(/\d-/g)?.length ?? 0) + 1;
  if (!isCalendarDay({ year, month, day })) return problem('no-calendar-date', `no calendar has ${plain}`);
  const end = startOfDay({
    year: year + (length === 1 ? 1 : 0),
    month: month + (length === 2 ? 1 : 0),
    day: day + (length === 3 ? 1 : 0)
  });
  const precision = byLength[length - 1] ?? 'day';
  return {
    ok: true,
    time: { edtf: text, precision, start: startOfDay({ year, month, day }), end, ...flags }
  };
}

/**
 * A time of day without a zone is taken as UTC; the package would put in the zone of the machine,
 * and reads `.4` seconds as 4 milliseconds.
 * It lasts as long as its last named unit. */
function readTimeOfDay(text: string, parsed: ParsedEdtf): EdtfOutcome {
  const [year = 0, month = 0, day = 1, hour = 0, minute = 0, second = 0] = parsed.values as number[];
  if (!isCalendarDay({ year, month: month + 1, day })) {
    return problem('no-calendar-date', `no calendar has ${text.slice(0, text.indexOf('T'))}`);
  }
  const offset = /T.*[Z+\-−]/.test(text) ? (parsed.offset ?? 0) : 0;
  const start =
    startOfDay({ year, month: month + 1, day }) +
    ((hour * 60 + minute - offset) * 60 + second) * 1000 +
    Math.floor(Number(`0${/\.\d+/.exec(text)?.[0] ?? ''}`) * 1000 + 1e-6);
  const length = /T\d\d:\d\d(?!:)/.test(text) ? 60_000 : text.includes('.') ? 1 : 1000;
  const time: Time = {
    edtf: text,
    precision: 'instant',
    start,
    end: start + length,
    approximate: false,
    uncertain: false
  };
  return { ok: true, time };
}

/** Digits left open give one stretch of time only where every digit after the first open one is open too. */
function readMasked(
  text: string,
  plain: string,
  flags: { approximate: boolean; uncertain: boolean }
): EdtfOutcome {
  const negative = plain.startsWith('-');
  const [year = '', month = '', day = ''] = plain.replace(/^-/, '').split('-');
  const digits = year + month + day;
  if (year === 'XXXX') return problem('not-drawable', 'the year is not stated');
  if (/X\d/.test(digits))
    return problem('not-drawable', 'several stretches of time, none of them meant alone');
  const ends = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  const [first, last] = negative ? [-ends[1]!, -ends[0]!] : [ends[0]!, ends[1]!];
  const months = fitting(month, 1, 12);
  const days = fitting(day, 1, daysIn(first, months[0]!));
  const start = startOfDay({ year: first, month: months[0]!, day: days[0]! });
  const end = endOf(last, month ? months[1]! : 12, day && isPartly(day) ? days[1]! : null);
  const time: Time = { edtf: text, precision: maskedPrecision(year, month, day), start, end, ...flags };
  if (time.precision !== 'span') return { ok: true, time };
  const endDay = dayBefore(end);
  const write = (y: number, m: number, d: number): string =>
    day ? writeDay({ year: y, month: m, day: d }) : writeMonth(y, m);
  const from = write(first, months[0]!, days[0]!);
  const to = write(endDay.year, endDay.month, endDay.day);
  return { ok: true, time: { ...time, from: readPlain(from), to: readPlain(to) } };
}

const isPartly = (part: string): boolean => /^\dX$/.test(part);

function maskedPrecision(year: string, month: string, day: string): Precision {
  if (isPartly(month) || isPartly(day)) return 'span';
  const open = year.length - year.replaceAll('X', '').length;
  if (open > 0) return (['decade', 'century', 'millennium'] as const)[open - 1] ?? 'span';
  return month === 'XX' || month === '' ? 'year' : 'month';
}

/** The lowest and highest number that fits a mask such as `1X`, within the calendar's own bounds. */
function fitting(mask: string, lowest: number, highest: number): [number, number] {
  if (!mask) return [lowest, highest];
  return [
    Math.max(lowest, Number(mask.replaceAll('X', '0'))),
    Math.min(highest, Number(mask.replaceAll('X', '9')))
  ];
}

const daysIn = (year: number, month: number): number =>
  dayBefore(startOfDay({ year, month: month + 1, day: 1 })).day;

function endOf(year: number, month: number, day: number | null): number {
  if (day === null) return startOfDay({ year, month: month + 1, day: 1 });
  return startOfDay({ year, month, day: day + 1 });
}

function readPlain(text: string): Time | null {
  const outcome = readDate(text, { type: 'Date', level: 0, values: [] });
  return outcome.ok ? outcome.time : null;
}
