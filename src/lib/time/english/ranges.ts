// Reads English ranges and choices: 1964–2008, from June to July 1964, between 1990 and 1995, March or April.
import { dayAt, dayMeaning, monthAt, yearAfter } from '#lib/time/english/dates.ts';
import { readPoint } from '#lib/time/english/points.ts';
import { isDash, lowerAt, named, skipAny, skipWord } from '#lib/time/english/scan.ts';
import type { Match, Reader } from '#lib/time/english/scan.ts';
import { yearAt } from '#lib/time/english/years.ts';
import type { Meaning } from '#lib/time/meaning.ts';
import type { Token } from '#lib/time/tokens.ts';
import { writeMonth, writeYear } from '#lib/time/write.ts';

/** A range knows whether it was opened by a word, which decides what it says about its extent. */
export interface RangeMatch extends Match {
  opener?: 'from' | 'between';
}

const presents = ['the present day', 'the present', 'present', 'now', 'today', 'this day', 'the end of time'];

const interval = (next: number, from: Meaning, to: Meaning | null): Match => ({
  next,
  meaning: { is: 'interval', from, to },
  form: 'range'
});

/** “2018-19”, “2004–06” and “2019-05”: with a hyphen the last may be a month, with a dash it is a year. */
const readShortYears: Reader = (tokens, at) => {
  const first = yearAt(tokens, at);
  const [dash, second] = [tokens[at + 1], tokens[at + 2]];
  if (first === undefined || !isDash(dash) || dash!.gap || second?.gap !== false) return undefined;
  if (!second.plain || second.text.length !== 2 || tokens[at + 3]?.text === '%') return undefined;
  const last = Math.floor(first / 100) * 100 + second.value!;
  const isYear = last > first;
  const isMonth = second.value! >= 1 && second.value! <= 12 && dash!.text === '-';
  if (isYear && isMonth && tokens.length > 3) {
    const detail = `${writeYear(first)}/${writeYear(last)} or ${writeMonth(first, second.value!)}`;
    return { next: at + 3, meaning: { is: 'unresolved', reason: 'ambiguous', detail }, form: 'range' };
  }
  if (isMonth) return named(at + 3, writeMonth(first, second.value!), 'month');
  if (!isYear) return undefined;
  return interval(at + 3, { is: 'named', edtf: writeYear(first) }, { is: 'named', edtf: writeYear(last) });
};

/** “May 15–17, 2019”, “May 15 and 16”, “15–17 May 2019”. */
const readDays: Reader = (tokens, at) => monthFirstDays(tokens, at) ?? dayFirstDays(tokens, at);

function joinDays(tokens: Token[], at: number): { next: number; isRange: boolean } | undefined {
  if (isDash(tokens[at])) return { next: at + 1, isRange: true };
  const word = skipAny(tokens, at, ['to', 'through', 'until', 'and', 'or']);
  return word && word.phrase !== 'or' ? { next: word.next, isRange: word.phrase !== 'and' } : undefined;
}

function monthFirstDays(tokens: Token[], at: number): Match | undefined {
  const month = monthAt(tokens, at);
  const first = month && dayAt(tokens, month.next);
  if (!month || first === undefined) return undefined;
  const join = joinDays(tokens, month.next + 1);
  const second = join && dayAt(tokens, join.next);
  if (!join || second === undefined || second <= first) return undefined;
  const year = yearAfter(tokens, join.next + 1);
  return daysOf(year?.next ?? join.next + 1, month.month, first, second, year?.year, join.isRange);
}

function dayFirstDays(tokens: Token[], at: number): Match | undefined {
  const first = dayAt(tokens, at);
  const join = first === undefined ? undefined : joinDays(tokens, at + 1);
  const second = join && dayAt(tokens, join.next);
  const month = join && second !== undefined ? monthAt(tokens, join.next + 1) : undefined;
  if (!join || first === undefined || second === undefined || !month || second <= first) return undefined;
  const year = yearAfter(tokens, month.next);
  return daysOf(year?.next ?? month.next, month.month, first, second, year?.year, join.isRange);
}

function daysOf(
  next: number,
  month: number,
  first: number,
  second: number,
  year: number | undefined,
  isRange: boolean
): Match {
  const [from, to] = [dayMeaning(month, first, year), dayMeaning(month, second, year)];
  if (isRange) return interval(next, from, to);
  return { next, meaning: { is: 'choice', members: [from, to], how: 'all-of' }, form: 'choice' };
}

const joins = ['to', 'through', 'thru', 'until', 'till', 'up to', 'up until', '–', '-', '—'];

/** A date, a range or a choice. `between` needs its “and”; without a range, “from” is a preposition. */
export function readRange(tokens: Token[], at: number): RangeMatch | undefined {
  const opened = skipAny(tokens, at, ['from', 'between', 'either', 'both']);
  const start = opened?.next ?? at;
  const opener = opened?.phrase === 'from' || opened?.phrase === 'between' ? opened.phrase : undefined;
  const single = readShortYears(tokens, start) ?? readDays(tokens, start);
  if (single && opener !== 'between') return opener ? { ...single, opener } : single;
  const left = readPoint(tokens, start);
  if (!left) return undefined;
  const range = readUpTo(tokens, left, opened?.phrase);
  if (range) return opener ? { ...range, opener } : range;
  if (opened?.phrase === 'both') return undefined;
  const choice = readChoice(tokens, left, 'or', 'one-of');
  if (choice) return opener ? undefined : opened ? { ...choice, weak: undefined } : choice;
  return opened ? undefined : left;
}

function readUpTo(tokens: Token[], left: Match, opened: string | undefined): Match | undefined {
  if (opened === 'both') {
    const both = readChoice(tokens, left, 'and', 'all-of');
    return both && { ...both, weak: undefined };
  }
  const words = opened === 'between' ? ['and'] : joins;
  const join = skipAny(tokens, left.next, words);
  if (!join || left.meaning.is === 'unresolved') return undefined;
  // An em dash between spaces cuts a sentence, it joins no dates.
  if (join.phrase === '—' && tokens[left.next]!.gap) return undefined;
  const present = skipAny(tokens, join.next, presents);
  if (present) return interval(present.next, left.meaning, null);
  const right = readPoint(tokens, join.next);
  if (!right || right.meaning.is === 'unresolved' || right.weak === 'season') return undefined;
  // “from 2018 to 1987” falls, so these are no years.
  if (left.weak === 'year' && right.weak === 'year' && !isRising(left.meaning, right.meaning))
    return undefined;
  return interval(right.next, left.meaning, right.meaning);
}

function isRising(left: Meaning, right: Meaning): boolean {
  return left.is !== 'named' || right.is !== 'named' || Number(right.edtf) > Number(left.edtf);
}

function readChoice(
  tokens: Token[],
  left: Match,
  word: 'or' | 'and',
  how: 'one-of' | 'all-of'
): Match | undefined {
  const members = [left.meaning];
  let next = left.next;
  for (;;) {
    const start = skipWord(tokens, next, ',');
    const right = lowerAt(tokens, start) === word ? readPoint(tokens, start + 1) : undefined;
    if (!right || right.meaning.is === 'unresolved') break;
    members.push(right.meaning);
    next = right.next;
  }
  if (members.length < 2) return undefined;
  const match: Match = { next, meaning: { is: 'choice', members: members.map(bare), how }, form: 'choice' };
  const part = left.meaning.is === 'part' ? left.meaning.part : undefined;
  if (part) match.meaning = { is: 'part', part, of: match.meaning };
  return left.weak ? { ...match, weak: left.weak } : match;
}

/** “late March or April”: the part is told of the whole choice. */
const bare = (meaning: Meaning): Meaning => (meaning.is === 'part' ? meaning.of : meaning);
