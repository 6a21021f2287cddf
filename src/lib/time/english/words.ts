// The English words for calendar things. Tables only.
import type { CalendarUnit } from '#lib/time/write.ts';
import type { Part } from '#lib/time/meaning.ts';

export const months: Record<string, number> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12
};

/** Read only before a day or a year, or after a preposition; most take a full stop. */
export const monthAbbreviations: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12
};

/** Months that are also names, verbs or adjectives: bare, they need a preposition before them. */
export const riskyMonths = new Set(['march', 'april', 'may', 'june', 'august']);

export const weekdays: Record<string, number> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7
};

export const weekdayAbbreviations: Record<string, number> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7
};

export const seasons: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

export const units: Record<string, CalendarUnit> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  weekend: 'weekend',
  weekends: 'weekend',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
  millennium: 'millennium',
  millennia: 'millennium'
};

/** Units of time finer than a day: never a date. */
export const fineUnits = new Set(['second', 'seconds', 'minute', 'minutes', 'hour', 'hours']);

export const cardinals: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19
};

export const tens: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90
};

export const ordinals: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30
};

export const decadeWords: Record<string, number> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990
};

export const parts: Record<string, Part> = {
  early: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late'
};

/** “the end of March”. */
export const edges: Record<string, Part> = {
  beginning: 'start',
  start: 'start',
  middle: 'mid',
  end: 'end',
  close: 'end'
};

/** The sign each hedge puts on a date. */
export const hedges: Record<string, '~' | '?'> = {
  about: '~',
  around: '~',
  circa: '~',
  ca: '~',
  c: '~',
  approximately: '~',
  approx: '~',
  roughly: '~',
  nearly: '~',
  almost: '~',
  some: '~',
  '~': '~',
  possibly: '?',
  probably: '?',
  perhaps: '?',
  maybe: '?'
};

/** Number words without a number. */
export const vagueAmounts = [
  'a few',
  'several',
  'some',
  'many',
  'a couple of',
  'a number of',
  'a handful of',
  'few'
];

/** Vague by themselves: they are told, and no date can come of them. Longest first. */
export const vagueWords = [
  'at the present time',
  'the new year',
  'in the near future',
  'in the distant future',
  'in the foreseeable future',
  'in the not too distant future',
  'for the foreseeable future',
  'for the time being',
  'at the moment',
  'in the meantime',
  'in the future',
  'in the past',
  'at present',
  'until recently',
  'most recently',
  'more recently',
  'until now',
  'by now',
  'as of now',
  'for now',
  'from now on',
  'right now',
  'just now',
  'up to now',
  'these days',
  'so far',
  'to date',
  'long ago',
  'one day soon',
  'in due course',
  'at some point',
  'sooner or later',
  'nowadays',
  'recently',
  'currently',
  'lately',
  'previously',
  'formerly',
  'presently',
  'meanwhile',
  'now',
  'soon',
  'once',
  'recent'
];
