// Reads one English date of any kind, with its “early”, “end of” and hedge before and its time of day behind.
import {
  readDay,
  readIsoDate,
  readMonth,
  readNumericDate,
  readNumericMonth,
  readWeekdayDate
} from '#lib/time/english/dates.ts';
import {
  readCurrentUnit,
  readMonthOfYear,
  readNth,
  readSeason,
  readShortQuarter,
  readSlice
} from '#lib/time/english/divisions.ts';
import { readOrdinal } from '#lib/time/english/numbers.ts';
import {
  readAgo,
  readDayWord,
  readNthWeekday,
  readTheWeekend,
  readWeekday,
  readWhichUnit,
  readWindow
} from '#lib/time/english/relative.ts';
import { longest, lowerAt, skipAny, skipWord } from '#lib/time/english/scan.ts';
import type { Reader } from '#lib/time/english/scan.ts';
import { readPart } from '#lib/time/english/part.ts';
import { readHedge } from '#lib/time/english/hedge.ts';
import { readAnchored } from '#lib/time/english/anchored.ts';
import { isClock, skipClock } from '#lib/time/english/clock.ts';
import { readCentury, readDecade, readYear } from '#lib/time/english/years.ts';
import type { Token } from '#lib/time/tokens.ts';

/** “the 15th” alone: of a month that is not named. Weak: only after “on”. */
const readDayOfMonth: Reader = (tokens, at) => {
  if (lowerAt(tokens, at) !== 'the' || tokens[at + 1]?.shape !== 'ordinal') return undefined;
  const ordinal = readOrdinal(tokens, at + 1);
  if (!ordinal || ordinal.value > 31 || /^[\p{L}-]/u.test(wordAfterNumber(tokens, ordinal.next)))
    return undefined;
  return {
    next: ordinal.next,
    meaning: { is: 'day-of-month', day: ordinal.value },
    form: 'day-of-month',
    weak: 'day-of-month'
  };
};

/** “on the 15th floor” is no date: a following word must be a small one of grammar. */
function wordAfterNumber(tokens: Token[], at: number): string {
  const word = lowerAt(tokens, at);
  return ['and', 'but', 'at', 'in', 'when', 'after', 'before', 'with', 'for', 'to'].includes(word)
    ? ''
    : word;
}

const fiscalDetail = 'a fiscal year begins where its country or company says';

/** “the 2018 fiscal year”. */
const readYearFirstFiscal: Reader = (tokens, at) => {
  const start = skipWord(tokens, at, 'the');
  const next = tokens[start]?.plain
    ? skipAny(tokens, start + 1, ['fiscal year', 'financial year', 'tax year'])?.next
    : undefined;
  if (next === undefined) return undefined;
  return {
    next,
    meaning: { is: 'unresolved', reason: 'fiscal-year', detail: fiscalDetail },
    form: 'fiscal-year'
  };
};

/** “fiscal 2019”, “the fiscal year 2019”, “fiscal year 2019”: a year of its own, which no calendar fixes. */
const readFiscalYear: Reader = (tokens, at) => {
  const found = skipAny(tokens, skipWord(tokens, at, 'the'), [
    'fiscal year',
    'financial year',
    'fiscal',
    'fy'
  ]);
  if (!found) return readYearFirstFiscal(tokens, at);
  const isNumber = tokens[found.next]?.plain;
  if (!isNumber && found.phrase === 'fiscal') return undefined;
  return {
    next: isNumber ? found.next + 1 : found.next,
    meaning: { is: 'unresolved', reason: 'fiscal-year', detail: fiscalDetail },
    form: 'fiscal-year'
  };
};

const plainReaders: Reader[] = [
  readIsoDate,
  readNumericDate,
  readNumericMonth,
  readWeekdayDate,
  readDay,
  readMonthOfYear,
  readMonth,
  readSeason,
  readShortQuarter,
  readNth,
  readSlice,
  readDecade,
  readCentury,
  readFiscalYear,
  readYear,
  readDayWord,
  readWhichUnit,
  readTheWeekend,
  readNthWeekday,
  readWeekday,
  readAgo,
  readWindow,
  readAnchored,
  readDayOfMonth
];

const dayForms = new Set(['iso-date', 'numeric-date', 'day', 'day-without-year', 'weekday', 'relative-day']);

/** “3 p.m. on Wednesday”: the time of day stands before the date. */
const readClockFirst: Reader = (tokens, at) => {
  if (!isClock(tokens[at])) return undefined;
  const start = skipWord(tokens, skipClock(tokens, at), ',', 'on');
  const match = longest(plainReaders, tokens, skipWord(tokens, start, 'on'));
  return match && dayForms.has(match.form) && !match.weak ? match : undefined;
};

const readPlain: Reader = (tokens, at) => {
  const match = readClockFirst(tokens, at) ?? longest(plainReaders, tokens, at);
  if (!match) return undefined;
  return dayForms.has(match.form) ? { ...match, next: skipClock(tokens, match.next) } : match;
};

const readWithPart: Reader = (tokens, at) => {
  const part = readPart(tokens, at);
  if (!part) return undefined;
  const inner =
    (part.isEdge ? longest([readCurrentUnit, readPlain], tokens, part.next) : readPlain(tokens, part.next)) ??
    (part.isEdge ? readWithPart(tokens, part.next) : undefined);
  if (!inner || inner.weak === 'day-of-month' || inner.form === 'ago' || inner.form === 'anchored')
    return undefined;
  const { weak: _weak, ...rest } = inner;
  return { ...rest, meaning: { is: 'part', part: part.part, of: inner.meaning } };
};

/** “sometime in late March”, “the month of May”, “the week of May 13”. */
const readSometime: Reader = (tokens, at) => {
  const found = skipAny(tokens, at, [
    'sometime in',
    'some time in',
    'sometime during',
    'sometime',
    'the month of',
    'the summer months of'
  ]);
  if (!found) return undefined;
  const inner = longest([readWithPart, readPlain], tokens, found.next);
  if (!inner) return undefined;
  const { weak: _weak, ...rest } = inner;
  return rest;
};

/** “(1984?)”, “1984?–1990”: a question mark that ends no sentence. */
function hasDoubt(tokens: Token[], at: number): boolean {
  const [mark, following] = [tokens[at], tokens[at + 1]];
  if (mark?.text !== '?' || mark.gap || following === undefined) return false;
  return /^[)\]–,-]$/.test(following.text) || following.lower === 'to';
}

/** One date of any kind. A hedge vouches for nothing: “about 2000 people” stays weak. */
export const readPoint: Reader = (tokens, at) => {
  const hedge = readHedge(tokens, at);
  const start = hedge?.next ?? at;
  const match = longest([readWithPart, readSometime, readPlain], tokens, start);
  if (!match) return undefined;
  if (match.meaning.is === 'unresolved') return match;
  const isDoubted = hasDoubt(tokens, match.next);
  const sign = isDoubted ? (hedge && hedge.sign !== '?' ? '%' : '?') : hedge?.sign;
  if (!sign) return match;
  const next = isDoubted ? match.next + 1 : match.next;
  return { ...match, next, meaning: { is: 'qualified', of: match.meaning, sign } };
};
