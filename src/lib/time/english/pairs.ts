// Reads English pairs that share a word said once: 2018-19, 15 and 16 May, the 12th or 13th century, 300–100 BC.
import { dayAt, dayMeaning, monthAt, yearAfter } from '#lib/time/english/dates.ts';
import { readOrdinal } from '#lib/time/english/numbers.ts';
import { readPart } from '#lib/time/english/part.ts';
import { isDash, longest, lowerAt, named, skipAny, skipWord } from '#lib/time/english/scan.ts';
import type { Match, Reader } from '#lib/time/english/scan.ts';
import { readEra, yearAt } from '#lib/time/english/years.ts';
import type { Meaning } from '#lib/time/meaning.ts';
import type { Token } from '#lib/time/tokens.ts';
import { writeMasked, writeMonth, writeYear } from '#lib/time/write.ts';

export const interval = (next: number, from: Meaning, to: Meaning | null): Match => ({
  next,
  meaning: { is: 'interval', from, to },
  form: 'range'
});

const namedMeaning = (edtf: string): Meaning => ({ is: 'named', edtf });

/** “2018-19”, “2018/19”, “2004–06” and “2019-05”: with a hyphen the last may be a month, with a dash it is a year. */
const readShortYears: Reader = (tokens, place) => {
  const at = skipAny(tokens, place, ['the year', 'the years'])?.next ?? place;
  const first = yearAt(tokens, at);
  const [dash, second] = [tokens[at + 1], tokens[at + 2]];
  const isSlash = dash?.text === '/';
  if (first === undefined || !(isDash(dash) || isSlash) || dash!.gap || second?.gap !== false)
    return undefined;
  const whole = yearAt(tokens, at + 2);
  if (isSlash && whole !== undefined && whole > first) {
    return interval(at + 3, namedMeaning(writeYear(first)), namedMeaning(writeYear(whole)));
  }
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
  return interval(at + 3, namedMeaning(writeYear(first)), namedMeaning(writeYear(last)));
};

function joinAt(
  tokens: Token[],
  at: number
): { next: number; how: 'range' | 'one-of' | 'all-of' } | undefined {
  if (isDash(tokens[at])) return { next: at + 1, how: 'range' };
  const word = skipAny(tokens, at, ['to', 'through', 'until', 'and', 'or']);
  if (!word) return undefined;
  return {
    next: word.next,
    how: word.phrase === 'and' ? 'all-of' : word.phrase === 'or' ? 'one-of' : 'range'
  };
}

function join(next: number, from: Meaning, to: Meaning, how: 'range' | 'one-of' | 'all-of'): Match {
  if (how === 'range') return interval(next, from, to);
  return { next, meaning: { is: 'choice', members: [from, to], how }, form: 'choice' };
}

/** “May 15–17, 2019”, “May 15 and 16”. */
const readMonthFirstDays: Reader = (tokens, at) => {
  const month = monthAt(tokens, at);
  const first = month && dayAt(tokens, month.next);
  if (!month || first === undefined) return undefined;
  const joined = joinAt(tokens, month.next + 1);
  const second = joined && dayAt(tokens, joined.next);
  if (!joined || second === undefined || second <= first) return undefined;
  const year = yearAfter(tokens, joined.next + 1);
  const [from, to] = [first, second].map((day) => dayMeaning(month.month, day, year?.year)) as [
    Meaning,
    Meaning
  ];
  return join(year?.next ?? joined.next + 1, from, to, joined.how);
};

/** “15–17 May 2019”, “15 and 16 May”. */
const readDayFirstDays: Reader = (tokens, at) => {
  const first = dayAt(tokens, at);
  const joined = first === undefined ? undefined : joinAt(tokens, at + 1);
  const second = joined && dayAt(tokens, joined.next);
  const month = joined && second !== undefined ? monthAt(tokens, joined.next + 1) : undefined;
  if (!joined || first === undefined || second === undefined || !month || second <= first) return undefined;
  const year = yearAfter(tokens, month.next);
  const [from, to] = [first, second].map((day) => dayMeaning(month.month, day, year?.year)) as [
    Meaning,
    Meaning
  ];
  return join(year?.next ?? month.next, from, to, joined.how);
};

interface CenturyEnd {
  next: number;
  meaning: (isBefore: boolean) => Meaning;
}

function centuryEndAt(tokens: Token[], at: number): CenturyEnd | undefined {
  const part = readPart(tokens, at);
  const ordinal = readOrdinal(tokens, part?.next ?? skipWord(tokens, at, 'the'));
  if (!ordinal || ordinal.value > 99) return undefined;
  const edtf = writeMasked((ordinal.value - 1) * 100, 2);
  const meaning = (isBefore: boolean): Meaning => {
    const century = namedMeaning(isBefore ? `-${edtf}` : edtf);
    return part ? { is: 'part', part: part.part, of: century } : century;
  };
  return { next: ordinal.next, meaning };
}

/** “the late 12th or early 13th century”, “the 17th and 18th centuries”. */
const readCenturies: Reader = (tokens, at) => {
  const left = centuryEndAt(tokens, at);
  const joined = left && joinAt(tokens, left.next);
  const right = joined && centuryEndAt(tokens, joined.next);
  if (!left || !joined || !right) return undefined;
  const word = isDash(tokens[right.next]) ? right.next + 1 : right.next;
  if (!['century', 'centuries'].includes(lowerAt(tokens, word))) return undefined;
  const era = readEra(tokens, word + 1);
  const isBefore = era?.isBefore ?? false;
  return join(era?.next ?? word + 1, left.meaning(isBefore), right.meaning(isBefore), joined.how);
};

/** “300–100 BC”, “from 50 to 120 AD”: years before Christ count down. */
const readEraYears: Reader = (tokens, at) => {
  const joined = tokens[at]?.shape === 'number' ? joinAt(tokens, at + 1) : undefined;
  const era =
    joined && tokens[joined.next]?.shape === 'number' ? readEra(tokens, joined.next + 1) : undefined;
  if (!joined || !era) return undefined;
  const [first, second] = [tokens[at]!.value!, tokens[joined.next]!.value!];
  if (![first, second].every((year) => Number.isInteger(year) && year > 0)) return undefined;
  if (era.isBefore ? first <= second : first >= second) return undefined;
  const write = (year: number): Meaning => namedMeaning(writeYear(era.isBefore ? 1 - year : year));
  return join(era.next, write(first), write(second), joined.how);
};

export const readPair: Reader = (tokens, at) =>
  longest([readShortYears, readMonthFirstDays, readDayFirstDays, readCenturies, readEraYears], tokens, at);
