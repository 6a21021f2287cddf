// A time in words: “1987”, “15 May 2019”, “May 2014 to May 2019”, “first quarter of 2019”, “about 1950”, “400 BCE”.
import { dayBefore, dayOf } from '#lib/time/calendar.ts';
import type { Precision, Time } from '#lib/time/time.ts';
import { printClock, printDay, printMonth, printMonthOf, printYear } from '#lib/words/date.ts';
import { joinWords } from '#lib/words/list.ts';

const ordinals = ['first', 'second', 'third', 'fourth'];

/**
 * A time in words, as precise as it is and no more; “about” and “perhaps” where EDTF has `~` and `?`.
 *
 * @example printTime(time of '2014-05/2019-05') // 'May 2014 to May 2019'
 * @example printTime(time of '1950~') // 'about 1950'
 */
export function printTime(time: Time): string {
  if (time.members !== undefined)
    return joinWords(time.members.map(printTime), time.choice === 'one-of' ? 'or' : 'and');
  if (time.precision === 'span') return printSpan(time);
  const hedge = `${time.uncertain ? 'perhaps ' : ''}${time.approximate ? 'about ' : ''}`;
  return hedge + printPoint(time);
}

const precisions: Readonly<Record<Precision, string>> = {
  millennium: 'a thousand years',
  century: 'a century',
  decade: 'a decade',
  year: 'a year',
  half: 'half a year',
  third: 'a third of a year',
  season: 'a season',
  quarter: 'a quarter of a year',
  month: 'a month',
  day: 'a day',
  instant: 'a moment',
  span: 'a period'
};

/** How precise a time is. `printPrecision(time of '1987')` → `'a year'` */
export function printPrecision(time: Time): string {
  return precisions[time.precision];
}

function printPoint(time: Time): string {
  const { start, end, precision } = time;
  if (start === null || end === null) return time.edtf;
  const { year, month } = dayOf(start);
  switch (precision) {
    case 'instant':
      return `${printDay(start)}, ${printClock(start)}`;
    case 'day':
      return printDay(start);
    case 'month':
      return printMonthOf(start);
    case 'quarter':
      return `${ordinals[(month - 1) / 3]} quarter of ${printYear(year)}`;
    case 'third':
      return `${ordinals[(month - 1) / 4]} third of ${printYear(year)}`;
    case 'half':
      return `${month === 1 ? 'first' : 'second'} half of ${printYear(year)}`;
    case 'season':
      return printSeason(time, year);
    case 'year':
      return printYear(year);
    case 'decade':
      // The years 0 to 9 have no short name.
      return year >= 1000 && year <= 9999 ? `${year}s` : printYears(year, dayBefore(end).year);
    case 'century':
    case 'millennium':
      return printYears(year, dayBefore(end).year);
    case 'span':
      return printSpan(time);
  }
}

/** EDTF numbers the seasons from 21 to 32, four by four: of no hemisphere, northern, southern. */
function printSeason({ edtf, hemisphere }: Time, year: number): string {
  const code = Number(edtf.replace(/[?~%]/g, '').slice(-2));
  const name = ['spring', 'summer', 'autumn', 'winter'][(code - 21) % 4];
  return `${name} ${printYear(year)}${hemisphere === 'south' ? ', southern' : ''}`;
}

/** “1900 to 1999”, “500 to 401 BCE” */
function printYears(first: number, last: number): string {
  const [from, to] = [printYear(first), printYear(last)];
  return last <= 0 ? `${from.replace(' BCE', '')} to ${to}` : `${from} to ${to}`;
}

function printSpan(time: Time): string {
  const { from, to } = time;
  if (from && to) return printBetween(from, to);
  if (from) return time.toUnknown ? `from ${printTime(from)}, end not known` : `from ${printTime(from)} on`;
  if (to) return time.fromUnknown ? `to ${printTime(to)}, start not known` : `up to ${printTime(to)}`;
  return time.edtf;
}

/** Says what both ends share once: “14 to 18 May 2019”, “March to May 2019”. */
function printBetween(from: Time, to: Time): string {
  const full = `${printTime(from)} to ${printTime(to)}`;
  const isPlain = ![from, to].some((end) => end.approximate || end.uncertain);
  if (!isPlain || from.start === null || to.start === null || from.precision !== to.precision) return full;
  const [first, last] = [dayOf(from.start), dayOf(to.start)];
  if (first.year !== last.year) return full;
  if (from.precision === 'day') {
    if (first.month !== last.month) return `${first.day} ${printMonth(first.month)} to ${printDay(to.start)}`;
    return first.day === last.day ? printDay(to.start) : `${first.day} to ${printDay(to.start)}`;
  }
  if (from.precision !== 'month') return full;
  return first.month === last.month
    ? printMonthOf(to.start)
    : `${printMonth(first.month)} to ${printMonthOf(to.start)}`;
}
