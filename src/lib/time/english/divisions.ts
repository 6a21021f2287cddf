// Reads English seasons, quarters, halves and what else lies inside a year, month or century.
import { readAnchored } from '#lib/time/english/anchored.ts';
import { monthAt } from '#lib/time/english/dates.ts';
import { readAmount, readOrdinal } from '#lib/time/english/numbers.ts';
import { readWhichUnit } from '#lib/time/english/relative.ts';
import { countIn, isDash, longest, lowerAt, skipAny, skipWord } from '#lib/time/english/scan.ts';
import type { Reader } from '#lib/time/english/scan.ts';
import { seasons, units } from '#lib/time/english/words.ts';
import { readCentury, readDecade, readYear, yearAt } from '#lib/time/english/years.ts';
import type { Token } from '#lib/time/tokens.ts';
import { writeYear } from '#lib/time/write.ts';
import type { CalendarUnit } from '#lib/time/write.ts';

/** “the year”, “the month”, “the decade”: the current one, only after “end of” and the like. */
export const readCurrentUnit: Reader = (tokens, at) => {
  const unit = lowerAt(tokens, at) === 'the' ? units[lowerAt(tokens, at + 1)] : undefined;
  const isPlural = lowerAt(tokens, at + 1).endsWith('s');
  if (!unit || unit === 'day' || unit === 'weekend' || isPlural) return undefined;
  return { next: at + 2, meaning: { is: 'unit', unit, by: 0 }, form: 'relative-unit' };
};

/** What something can lie inside: a year, decade or century, named or counted from the reference. */
const readOuter: Reader = (tokens, at) =>
  longest([readYear, readDecade, readCentury, readWhichUnit, readCurrentUnit], tokens, at);

const readOuterYear: Reader = (tokens, at) => {
  const outer = readOuter(tokens, at);
  const isYear =
    outer &&
    (outer.form.startsWith('year') || (outer.meaning.is === 'unit' && outer.meaning.unit === 'year'));
  return isYear ? outer : undefined;
};

/** “winter 2018”, “the winter of 2018”, “the winter of last year”, and “winter” alone, which is weak. */
export const readSeason: Reader = (tokens, at) => {
  const start = skipWord(tokens, at, 'the');
  const code = seasons[lowerAt(tokens, start)];
  if (code === undefined) return undefined;
  const hemisphere = skipAny(tokens, start + 1, ['( northern hemisphere )', '( southern hemisphere )']);
  const next = hemisphere?.next ?? start + 1;
  const shifted = hemisphere ? (hemisphere.phrase.includes('north') ? code + 4 : code + 8) : code;
  const of = skipWord(tokens, next, 'of', ',');
  const outer = readOuterYear(tokens, of);
  if (outer?.meaning.is === 'named') {
    return {
      next: outer.next,
      meaning: { is: 'named', edtf: `${outer.meaning.edtf}-${shifted}` },
      form: 'season'
    };
  }
  if (outer)
    return {
      next: outer.next,
      meaning: { is: 'within', outer: outer.meaning, inner: { code: shifted } },
      form: 'season'
    };
  // “the fall of prices”, “spring up”.
  if (/^(of|in|up|from|back|down|off)$/.test(lowerAt(tokens, next)) || isDash(tokens[next])) return undefined;
  return { next, meaning: { is: 'yearly', code: shifted }, form: 'season-without-year', weak: 'season' };
};

/** “May of last year”, “May last year”, “in May this year”. */
export const readMonthOfYear: Reader = (tokens, at) => {
  const month = monthAt(tokens, at);
  if (!month) return undefined;
  const start = skipWord(tokens, month.next, 'of', ',');
  // “in November of the previous year”, “in May that year”.
  const anchored = tokens[month.next]?.text === ',' ? undefined : readAnchored(tokens, start);
  if (anchored && /year$/.test(lowerAt(tokens, anchored.next - 1))) return anchored;
  const outer = readOuterYear(tokens, start);
  if (!outer || outer.meaning.is === 'named') return undefined;
  return {
    next: outer.next,
    meaning: { is: 'within', outer: outer.meaning, inner: { month: month.month } },
    form: 'month'
  };
};

const divisionUnits: Record<string, CalendarUnit> = {
  quarter: 'quarter',
  half: 'half',
  trimester: 'quarter',
  semester: 'half'
};

/** “Q1 2019”, “Quarter 1 1985”, “H2 2018”; without a year the one of the reference. */
export const readShortQuarter: Reader = (tokens, at) => {
  const short = /^([QH])([1-4])$/.exec(tokens[at]?.text ?? '');
  const long = lowerAt(tokens, at) in divisionUnits && /^[1-4]$/.test(tokens[at + 1]?.text ?? '');
  if (!short && !long) return undefined;
  const unit = short ? (short[1] === 'Q' ? 'quarter' : 'half') : divisionUnits[lowerAt(tokens, at)]!;
  const n = Number(short?.[2] ?? tokens[at + 1]!.text);
  const next = short ? at + 1 : at + 2;
  if (unit === 'half' && n > 2) return undefined;
  const code = (unit === 'quarter' ? 32 : 39) + n;
  const outer = readOuterYear(tokens, skipWord(tokens, next, 'of', ','));
  const form = unit === 'half' ? 'half' : 'quarter';
  if (!outer) return short?.[1] === 'Q' ? { next, meaning: { is: 'yearly', code }, form } : undefined;
  if (outer.meaning.is === 'named')
    return { next: outer.next, meaning: { is: 'named', edtf: `${outer.meaning.edtf}-${code}` }, form };
  return { next: outer.next, meaning: { is: 'nth', outer: outer.meaning, unit, n }, form };
};

function readPlace(tokens: Token[], at: number): { next: number; n: number } | undefined {
  const last = ['last', 'final', 'closing', 'latter'].includes(lowerAt(tokens, at));
  if (last) return { next: at + 1, n: -1 };
  if (lowerAt(tokens, at) === 'opening') return { next: at + 1, n: 1 };
  const ordinal = readOrdinal(tokens, at);
  return ordinal && { next: ordinal.next, n: ordinal.value };
}

/** “the first quarter of this year”, “the second half of 2018”, “the second decade of the 21st century”. */
export const readNth: Reader = (tokens, at) => {
  const place = readPlace(tokens, skipWord(tokens, at, 'the'));
  if (!place) return undefined;
  const word = isDash(tokens[place.next]) ? place.next + 1 : place.next;
  const name = lowerAt(tokens, word);
  const unit = divisionUnits[name] ?? (name === 'day' || name.endsWith('s') ? undefined : units[name]);
  if (!unit || unit === 'century' || unit === 'weekend') return undefined;
  const form = unit === 'half' ? 'half' : unit === 'quarter' ? 'quarter' : 'nth';
  const year = unit === 'quarter' || unit === 'half' ? yearAt(tokens, word + 1) : undefined;
  if (year !== undefined) {
    const outer = { is: 'named', edtf: writeYear(year) } as const;
    return { next: word + 2, meaning: { is: 'nth', outer, unit, n: place.n }, form };
  }
  const hasOf = ['of', 'in'].includes(lowerAt(tokens, word + 1));
  const outer =
    readOuter(tokens, hasOf ? word + 2 : word + 1) ?? (hasOf ? readMonthOuter(tokens, word + 2) : undefined);
  if (outer)
    return { next: outer.next, meaning: { is: 'nth', outer: outer.meaning, unit, n: place.n }, form };
  // “the first quarter” of a game, “the last quarter” of anything.
  if (unit !== 'quarter' || hasOf || place.n < 1 || place.n > 4) return undefined;
  return { next: word + 1, meaning: { is: 'yearly', code: 32 + place.n }, form, weak: 'quarter' };
};

const readMonthOuter: Reader = (tokens, at) => {
  const month = monthAt(tokens, at);
  if (!month) return undefined;
  const year = yearAt(tokens, month.next);
  if (year === undefined)
    return { next: month.next, meaning: { is: 'yearly', month: month.month }, form: 'month-without-year' };
  const edtf = `${writeYear(year)}-${String(month.month).padStart(2, '0')}`;
  return { next: month.next + 1, meaning: { is: 'named', edtf }, form: 'month' };
};

/** “the first three months of 2019”, “the last two decades of the 20th century”. */
export const readSlice: Reader = (tokens, at) => {
  const start = skipWord(tokens, at, 'the');
  const side = ['first', 'opening'].includes(lowerAt(tokens, start))
    ? 'start'
    : ['last', 'final', 'closing'].includes(lowerAt(tokens, start))
      ? 'end'
      : undefined;
  if (!side) return undefined;
  const amount = readAmount(tokens, start + 1);
  if (amount?.value === undefined || !Number.isInteger(amount.value)) return undefined;
  const unit = units[lowerAt(tokens, amount.next)];
  if (!unit || lowerAt(tokens, amount.next + 1) !== 'of') return undefined;
  const outer = readOuter(tokens, amount.next + 2) ?? readMonthOuter(tokens, amount.next + 2);
  if (!outer) return undefined;
  const counted = countIn(unit, amount.value);
  return {
    next: outer.next,
    meaning: { is: 'slice', outer: outer.meaning, unit: counted.unit, count: counted.amount, from: side },
    form: 'slice'
  };
};
