// Writes calendar units as EDTF: years padded to four digits, BCE with a minus, long years with a Y.
import { dayOf, startOfWeek, addDuration } from '#lib/time/calendar.ts';
import type { Day } from '#lib/time/calendar.ts';
import type { Instant } from '#lib/time/time.ts';

export type CalendarUnit =
  'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'millennium';

const pad = (value: number, length: number): string => String(Math.abs(value)).padStart(length, '0');
const sign = (year: number): string => (year < 0 ? '-' : '');

/** A year as EDTF. @example writeYear(-399) // '-0399', which is 400 BCE; writeYear(12000) // 'Y12000' */
export function writeYear(year: number): string {
  return Math.abs(year) > 9999 ? `Y${year}` : sign(year) + pad(year, 4);
}

/** A month as EDTF. @example writeMonth(2019, 5) // '2019-05' */
export function writeMonth(year: number, month: number): string {
  return `${writeYear(year)}-${pad(month, 2)}`;
}

/** A day as EDTF. @example writeDay({ year: 2019, month: 5, day: 15 }) // '2019-05-15' */
export function writeDay({ year, month, day }: Day): string {
  return `${writeMonth(year, month)}-${pad(day, 2)}`;
}

/** The day of an instant as EDTF. @example isoDate(1557878400000) // '2019-05-15' */
export function isoDate(instant: Instant): string {
  return writeDay(dayOf(instant));
}

/** A decade, century or millennium by one of its years. @example writeMasked(1987, 1) // '198X' */
export function writeMasked(year: number, digits: 1 | 2 | 3): string {
  return sign(year) + pad(year, 4).slice(0, 4 - digits) + 'X'.repeat(digits);
}

/**
 * The unit that an instant falls in, as EDTF. Weeks begin on Monday (ISO 8601) and are written as an
 * interval of days, since EDTF has no weeks.
 * @example writeUnit('quarter', 1557878400000) // '2019-34'
 */
export function writeUnit(unit: CalendarUnit, instant: Instant): string {
  const { year, month } = dayOf(instant);
  switch (unit) {
    case 'day':
      return isoDate(instant);
    case 'week':
      return writeDays(startOfWeek(instant), 7);
    case 'weekend':
      return writeDays(addDuration(startOfWeek(instant), 5, 'day'), 2);
    case 'month':
      return writeMonth(year, month);
    case 'quarter':
      return `${writeYear(year)}-${33 + Math.floor((month - 1) / 3)}`;
    case 'half':
      return `${writeYear(year)}-${month <= 6 ? 40 : 41}`;
    case 'year':
      return writeYear(year);
    case 'decade':
      return writeMasked(year, 1);
    case 'century':
      return writeMasked(year, 2);
    case 'millennium':
      return writeMasked(year, 3);
  }
}

function writeDays(start: Instant, days: number): string {
  return `${isoDate(start)}/${isoDate(addDuration(start, days - 1, 'day'))}`;
}
