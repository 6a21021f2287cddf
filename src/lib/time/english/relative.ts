// Reads English words that count from a reference date: last year, yesterday, three years ago, on Wednesday.
import { monthAt, yearAfter } from '#lib/time/english/dates.ts';
import { readAmount, readOrdinal } from '#lib/time/english/numbers.ts';
import { countIn, isApostrophe, isCapital, lowerAt, skipAny, skipWord } from '#lib/time/english/scan.ts';
import type { Match } from '#lib/time/english/scan.ts';
import { fineUnits, seasons, units, weekdays } from '#lib/time/english/words.ts';
import type { Meaning, Which } from '#lib/time/meaning.ts';
import type { Token } from '#lib/time/tokens.ts';

const dayWords: [string, Meaning][] = [
  ['the day before yesterday', { is: 'unit', unit: 'day', by: -2 }],
  ['the day after tomorrow', { is: 'unit', unit: 'day', by: 2 }],
  ['yesterday', { is: 'unit', unit: 'day', by: -1 }],
  ['last night', { is: 'unit', unit: 'day', by: -1 }],
  ['today', { is: 'unit', unit: 'day', by: 0 }],
  ['tonight', { is: 'unit', unit: 'day', by: 0 }],
  ['this morning', { is: 'unit', unit: 'day', by: 0 }],
  ['this afternoon', { is: 'unit', unit: 'day', by: 0 }],
  ['this evening', { is: 'unit', unit: 'day', by: 0 }],
  ['tomorrow', { is: 'unit', unit: 'day', by: 1 }]
];

const dayParts = new Set(['morning', 'afternoon', 'evening', 'night']);

/** “yesterday”, “tomorrow morning”. */
export function readDayWord(tokens: Token[], at: number): Match | undefined {
  const found = skipAny(
    tokens,
    at,
    dayWords.map(([phrase]) => phrase)
  );
  if (!found) return undefined;
  const meaning = dayWords.find(([phrase]) => phrase === found.phrase)![1];
  return {
    next: dayParts.has(lowerAt(tokens, found.next)) ? found.next + 1 : found.next,
    meaning,
    form: 'relative-day'
  };
}

const whichWords: Record<string, Which> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  this: 'this',
  next: 'next',
  coming: 'next'
};

const whichPhrases = [
  'last',
  'this',
  'next',
  'this past',
  'this coming',
  'the coming',
  'the current',
  'the next'
];

function readWhich(tokens: Token[], at: number): { next: number; which: Which; phrase: string } | undefined {
  const found = skipAny(tokens, at, whichPhrases);
  if (!found) return undefined;
  const word = found.phrase.split(' ').at(-1)!;
  return { next: found.next, which: word === 'current' ? 'this' : whichWords[word]!, phrase: found.phrase };
}

const steps: Record<Which, number> = { last: -1, this: 0, next: 1 };

/** “last year”, “this week”, “next May”, “this winter”, “last Wednesday”, “the year” after “the end of”. */
export function readWhichUnit(tokens: Token[], at: number): Match | undefined {
  const found = readWhich(tokens, at);
  if (!found) return undefined;
  const { next, which, phrase } = found;
  const unit = units[lowerAt(tokens, next)];
  const isPlural = lowerAt(tokens, next).endsWith('s');
  // “the coming year” is a window.
  if (unit && ['the coming', 'the next'].includes(phrase)) return undefined;
  if (unit && phrase === 'next' && lowerAt(tokens, at - 1) === 'the') return undefined;
  if (unit && unit !== 'day' && !isPlural && !isUnitName(tokens, next)) {
    return { next: next + 1, meaning: { is: 'unit', unit, by: steps[which] }, form: 'relative-unit' };
  }
  const season = seasons[lowerAt(tokens, next)];
  if (season)
    return { next: next + 1, meaning: { is: 'yearly', code: season, which }, form: 'season-without-year' };
  const month = monthAt(tokens, next);
  if (month)
    return {
      next: month.next,
      meaning: { is: 'yearly', month: month.month, which },
      form: 'month-without-year'
    };
  const weekday = isCapital(tokens[next]) ? weekdays[lowerAt(tokens, next)] : undefined;
  if (weekday === undefined) return undefined;
  const end = dayParts.has(lowerAt(tokens, next + 1)) ? next + 2 : next + 1;
  return { next: end, meaning: { is: 'weekday', weekday, which }, form: 'weekday' };
}

/** “this quarter-final”, “last year-end”: a hyphen makes another word of it. */
function isUnitName(tokens: Token[], at: number): boolean {
  return tokens[at + 1]?.text === '-' && !tokens[at + 1]!.gap;
}

/** “over the weekend”: the last or the next, which the words alone do not say. */
export function readTheWeekend(tokens: Token[], at: number): Match | undefined {
  if (lowerAt(tokens, at) !== 'the' || lowerAt(tokens, at + 1) !== 'weekend') return undefined;
  const detail = 'the last weekend or the next';
  return {
    next: at + 2,
    meaning: { is: 'unresolved', reason: 'direction-unstated', detail },
    form: 'relative-unit'
  };
}

/** Words after a weekday's name that make it a newspaper, and before it that make it a holiday. */
const afterWeekday = new Set(['times', 'mail', 'express', 'telegraph', 'mirror', 'school', 'post', 'herald']);
const beforeWeekday = new Set([
  'black',
  'good',
  'ash',
  'super',
  'bloody',
  'palm',
  'easter',
  'cyber',
  'holy',
  'man',
  'bowl',
  'maundy',
  'shrove',
  'ruby',
  'whit'
]);

/** “the second Monday of October”: EDTF cannot say it, and without a year it comes every year. */
export function readNthWeekday(tokens: Token[], at: number): Match | undefined {
  const start = skipWord(tokens, at, 'the');
  const ordinal = lowerAt(tokens, start) === 'last' ? { next: start + 1 } : readOrdinal(tokens, start);
  const isWeekday = ordinal && isCapital(tokens[ordinal.next]) && lowerAt(tokens, ordinal.next) in weekdays;
  if (!isWeekday || !['of', 'in'].includes(lowerAt(tokens, ordinal.next + 1))) return undefined;
  const month = monthAt(tokens, ordinal.next + 2) ?? monthAt(tokens, ordinal.next + 3);
  if (!month) return undefined;
  const year = yearAfter(tokens, month.next);
  const reason = year ? 'no-edtf' : 'recurring';
  const detail = 'a weekday counted within its month';
  return { next: year?.next ?? month.next, meaning: { is: 'unresolved', reason, detail }, form: 'recurring' };
}

/** “Wednesday”, “Wednesday morning”, “a Wednesday” is none. “Wednesdays” recur. */
export function readWeekday(tokens: Token[], at: number): Match | undefined {
  const token = tokens[at];
  if (!isCapital(token)) return undefined;
  const weekday = weekdays[token!.lower];
  if (weekday === undefined) return undefined;
  const previous = lowerAt(tokens, at - 1);
  const isName = isCapital(tokens[at + 1]) && afterWeekday.has(lowerAt(tokens, at + 1));
  if (isName || beforeWeekday.has(previous) || previous === 'a' || previous === 'the') return undefined;
  const end = dayParts.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  return { next: end, meaning: { is: 'weekday', weekday }, form: 'weekday' };
}

/** “three years ago”, “nearly one year ago” (its hedge is read outside), “decades ago”, “two weeks earlier”. */
export function readAgo(tokens: Token[], at: number): Match | undefined {
  const bound = skipAny(tokens, at, [
    'more than',
    'less than',
    'at least',
    'over',
    'just over',
    'just under',
    'just',
    'only',
    'exactly',
    'well over'
  ]);
  const amount = readAmount(tokens, bound?.next ?? at);
  const place = amount?.next ?? at;
  const word = lowerAt(tokens, place);
  const isFine = fineUnits.has(word);
  const unit = units[word];
  if (!unit && !isFine) return undefined;
  const direction = lowerAt(tokens, place + 1);
  if (direction === 'ago') {
    return shiftOf(place + 2, amount?.value, unit, isFine, -1, bound?.phrase);
  }
  const anchored = skipAny(tokens, place + 1, [
    'earlier',
    'later',
    'before that',
    'after that',
    'afterwards',
    'afterward',
    'from now',
    'hence'
  ]);
  if (!anchored) return undefined;
  if (anchored.phrase === 'from now' || anchored.phrase === 'hence') {
    return shiftOf(anchored.next, amount?.value, unit, isFine, 1, bound?.phrase);
  }
  const detail = 'counted from another date in the text';
  return {
    next: anchored.next,
    meaning: { is: 'unresolved', reason: 'anchored-elsewhere', detail },
    form: 'anchored'
  };
}

function shiftOf(
  next: number,
  amount: number | undefined,
  unit: (typeof units)[string] | undefined,
  isFine: boolean,
  sign: 1 | -1,
  bound: string | undefined
): Match {
  const form = sign < 0 ? 'ago' : 'ahead';
  const none = (reason: 'vague' | 'finer-than-day', detail: string): Match => ({
    next,
    meaning: { is: 'unresolved', reason, detail },
    form
  });
  if (isFine || !unit) return none('finer-than-day', 'hours and minutes');
  if (amount === undefined) return none('vague', 'the number is not stated');
  const counted = countIn(unit, amount);
  const shift: Meaning = { is: 'shift', amount: sign * counted.amount, unit: counted.unit };
  if (bound === undefined || bound === 'exactly' || bound === 'just' || bound === 'only')
    return { next, meaning: shift, form };
  // “more than three years ago”: that year or before.
  const isOlder = ['more than', 'over', 'just over', 'well over', 'at least'].includes(bound) === sign < 0;
  return {
    next,
    meaning: isOlder ? { is: 'interval', from: null, to: shift } : { is: 'interval', from: shift, to: null },
    form
  };
}

const windowWords: Record<string, 'past' | 'future'> = {
  past: 'past',
  last: 'past',
  previous: 'past',
  preceding: 'past',
  next: 'future',
  coming: 'future',
  following: 'future'
};

/** “the past five years”, “the last decade”, “the next two months”, “the past year”. */
export function readWindow(tokens: Token[], at: number): Match | undefined {
  const start = skipWord(tokens, at, 'the', 'this', 'these');
  const hasArticle = start > at;
  const word = lowerAt(tokens, start);
  const direction = windowWords[word];
  if (!direction) return undefined;
  const amount = readAmount(tokens, start + 1);
  const place = amount?.next ?? start + 1;
  const unit = units[lowerAt(tokens, place)];
  const isFine = fineUnits.has(lowerAt(tokens, place));
  // “last year” is a calendar year, “the past year” the twelve months before.
  if (!amount && (!hasArticle || lowerAt(tokens, at) === 'this')) return undefined;
  // “The next year, it grew” counts from another date, “over the next year” from the reference.
  if (
    !amount &&
    word === 'next' &&
    !/^(over|in|within|during|for|throughout|by)$/.test(lowerAt(tokens, at - 1))
  )
    return undefined;
  if ((!unit && !isFine) || isApostrophe(tokens[place])) return undefined;
  const isPlural = /s$|ia$/.test(lowerAt(tokens, place));
  if (!amount && isPlural) return vagueWindow(place + 1);
  if (isFine || !unit) {
    return {
      next: place + 1,
      meaning: { is: 'unresolved', reason: 'finer-than-day', detail: 'hours and minutes' },
      form: 'window'
    };
  }
  if (amount && amount.value === undefined) return vagueWindow(place + 1);
  if (word === 'following' || word === 'preceding' || word === 'previous') {
    const detail = 'counted from another date in the text';
    return {
      next: place + 1,
      meaning: { is: 'unresolved', reason: 'anchored-elsewhere', detail },
      form: 'anchored'
    };
  }
  if (!amount && unit === 'day') return undefined;
  const counted = countIn(unit, amount?.value ?? 1);
  return { next: place + 1, meaning: { is: 'window', ...counted, direction }, form: 'window' };
}

const vagueWindow = (next: number): Match => ({
  next,
  meaning: { is: 'unresolved', reason: 'vague', detail: 'the number is not stated' },
  form: 'vague-span'
});
