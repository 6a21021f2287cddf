// Reads English days and months: May 15, 2019 · 15 May · the 15th of May · May 2019 · ISO and numeric dates.
import { readOrdinal } from '#lib/time/english/numbers.ts';
import { isCapital, lowerAt, named, skipWord } from '#lib/time/english/scan.ts';
import type { Match } from '#lib/time/english/scan.ts';
import {
  monthAbbreviations,
  months,
  riskyMonths,
  weekdayAbbreviations,
  weekdays
} from '#lib/time/english/words.ts';
import { yearAt } from '#lib/time/english/years.ts';
import type { Meaning } from '#lib/time/meaning.ts';
import type { Token } from '#lib/time/tokens.ts';
import { writeDay, writeMonth } from '#lib/time/write.ts';

export interface MonthMatch {
  next: number;
  month: number;
  isShort: boolean;
  isRisky: boolean;
}

/** Months are read only with a capital: “may” and “march” in small letters are verbs. */
export function monthAt(tokens: Token[], at: number): MonthMatch | undefined {
  const token = tokens[at];
  if (token?.shape !== 'word' || !isCapital(token)) return undefined;
  const full = months[token.lower];
  if (full !== undefined)
    return { next: at + 1, month: full, isShort: false, isRisky: riskyMonths.has(token.lower) };
  const short = monthAbbreviations[token.lower];
  if (short === undefined) return undefined;
  const hasStop = tokens[at + 1]?.text === '.' && !tokens[at + 1]!.gap;
  return { next: hasStop ? at + 2 : at + 1, month: short, isShort: true, isRisky: true };
}

/** A day of the month as digits or ordinal digits, “15” or “15th”. */
export function dayAt(tokens: Token[], at: number): number | undefined {
  const token = tokens[at];
  const isNumber =
    token?.shape === 'ordinal' || (token?.shape === 'number' && token.plain && token.text.length <= 2);
  return isNumber && token.value! >= 1 && token.value! <= 31 ? token.value : undefined;
}

/** The year that follows a month or day, over a comma or “of”: its place and value. */
export function yearAfter(tokens: Token[], at: number): { next: number; year: number } | undefined {
  const start = skipWord(tokens, at, ',', 'of', 'in');
  const year = yearAt(tokens, start);
  return year === undefined || tokens[start + 1]?.text === '%' ? undefined : { next: start + 1, year };
}

export const dayMeaning = (month: number, day: number, year: number | undefined): Meaning =>
  year === undefined ? { is: 'yearly', month, day } : { is: 'named', edtf: writeDay({ year, month, day }) };

/** “May 15, 2019”, “May 15th”, “15 May 2019”, “the 15th of May”. */
export function readDay(tokens: Token[], at: number): Match | undefined {
  const found = dayFirst(tokens, at) ?? monthFirst(tokens, at);
  if (!found) return undefined;
  const year = yearAfter(tokens, found.next);
  const form = year ? 'day' : 'day-without-year';
  return { next: year?.next ?? found.next, meaning: dayMeaning(found.month, found.day, year?.year), form };
}

interface MonthDay {
  next: number;
  month: number;
  day: number;
}

function monthFirst(tokens: Token[], at: number): MonthDay | undefined {
  const month = monthAt(tokens, at);
  if (!month) return undefined;
  const start = skipWord(tokens, month.next, 'the');
  const day = dayAt(tokens, start);
  if (day === undefined || (start > month.next && tokens[start]!.shape !== 'ordinal')) return undefined;
  return { next: start + 1, month: month.month, day };
}

function dayFirst(tokens: Token[], at: number): MonthDay | undefined {
  const start = skipWord(tokens, at, 'the');
  const ordinal = readOrdinal(tokens, start);
  // “the Fourth of July” is a holiday: capitals are not read.
  const isWord = tokens[start]?.shape === 'word';
  const isHoliday = isWord && isCapital(tokens[start]) && start > 0;
  if (ordinal && ordinal.value <= 31 && !isHoliday) {
    const month = monthAt(tokens, skipWord(tokens, ordinal.next, 'of'));
    const isJoined = lowerAt(tokens, ordinal.next) === 'of' || !isWord;
    return month && isJoined ? { next: month.next, month: month.month, day: ordinal.value } : undefined;
  }
  const day = dayAt(tokens, at);
  const month = day === undefined ? undefined : monthAt(tokens, at + 1);
  return day !== undefined && month ? { next: month.next, month: month.month, day } : undefined;
}

/** “May 2019”, “Sept. 2018”, “May of 2019”, and bare “May”, which is weak where it can be another word. */
export function readMonth(tokens: Token[], at: number): Match | undefined {
  const month = monthAt(tokens, at);
  if (!month || isHolidayMonth(tokens, at)) return undefined;
  const year = yearAfter(tokens, month.next);
  if (year) return named(year.next, writeMonth(year.year, month.month), 'month');
  const match: Match = {
    next: month.next,
    meaning: { is: 'yearly', month: month.month },
    form: 'month-without-year'
  };
  return month.isRisky ? { ...match, weak: 'month' } : match;
}

/** “the Fourth of July”. */
function isHolidayMonth(tokens: Token[], at: number): boolean {
  const isOf = lowerAt(tokens, at - 1) === 'of' && isCapital(tokens[at - 2]);
  return isOf && tokens[at - 2]!.shape === 'word' && readOrdinal(tokens, at - 2) !== undefined;
}

/** “2019-05-15”, with or without a time of day. */
export function readIsoDate(tokens: Token[], at: number): Match | undefined {
  const token = tokens[at];
  if (token?.shape !== 'iso') return undefined;
  // EDTF wants seconds; a time without them is told as its day.
  const isWhole = /T\d\d:\d\d:\d\d/.test(token.text);
  return named(at + 1, isWhole ? token.text : token.text.slice(0, 10), 'iso-date');
}

/** “15.05.2019” and “13/05/2019” have one reading; “03/04/2019” has two. */
export function readNumericDate(tokens: Token[], at: number): Match | undefined {
  const token = tokens[at];
  if (token?.shape !== 'numeric') return undefined;
  const [first = 0, second = 0, year = 0] = token.text.split(/[/.]/).map(Number);
  if (first > 31 || second > 31 || (first > 12 && second > 12) || first * second === 0) return undefined;
  const dayIsFirst = token.text.includes('.') || first > 12;
  if (!dayIsFirst && second <= 12 && first !== second) {
    const detail = `${token.text}: day first or month first`;
    return { next: at + 1, meaning: { is: 'unresolved', reason: 'ambiguous', detail }, form: 'numeric-date' };
  }
  const [day, month] = dayIsFirst ? [first, second] : [second, first];
  return named(at + 1, writeDay({ year, month, day }), 'numeric-date');
}

/** “01/2020”: month and year. */
export function readNumericMonth(tokens: Token[], at: number): Match | undefined {
  const [month, slash, year] = [tokens[at], tokens[at + 1], yearAt(tokens, at + 2)];
  if (!month?.plain || month.text.length > 2 || slash?.text !== '/' || slash.gap || year === undefined)
    return undefined;
  if (month.value! < 1 || month.value! > 12 || tokens[at + 2]!.gap) return undefined;
  return named(at + 3, writeMonth(year, month.value!), 'numeric-month');
}

/** “Wednesday, April 13, 2011”, “Wed., 13 April 2011”: the weekday is checked when it is resolved. */
export function readWeekdayDate(tokens: Token[], at: number): Match | undefined {
  const token = tokens[at];
  if (!isCapital(token)) return undefined;
  const weekday = weekdays[token!.lower] ?? weekdayAbbreviations[token!.lower];
  if (weekday === undefined) return undefined;
  let start = skipWord(tokens, at + 1, '.');
  start = skipWord(tokens, start, ',');
  start = skipWord(tokens, start, 'the');
  const match = readDay(tokens, start) ?? readIsoDate(tokens, start) ?? readNumericDate(tokens, start);
  return match && { ...match, meaning: { is: 'on-weekday', weekday, of: match.meaning } };
}
