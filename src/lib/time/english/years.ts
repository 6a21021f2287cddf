// Reads English years, decades and centuries, with eras.
import { readOrdinal } from '#lib/time/english/numbers.ts';
import { isApostrophe, isDash, lowerAt, named, skipAny, skipWord } from '#lib/time/english/scan.ts';
import type { Match } from '#lib/time/english/scan.ts';
import { decadeWords } from '#lib/time/english/words.ts';
import type { Token } from '#lib/time/tokens.ts';
import { writeMasked, writeYear } from '#lib/time/write.ts';

const before = ['bce', 'bc', 'b.c.', 'b.c.e.'];
const after = ['ce', 'ad', 'a.d.', 'c.e.'];

export type Era = { next: number; isBefore: boolean };

export function readEra(tokens: Token[], at: number): Era | undefined {
  const word = tokens[at]?.text ?? '';
  // “ad” and “ce” in small letters are other words.
  if (word !== word.toUpperCase()) return undefined;
  if (before.includes(word.toLowerCase())) return { next: at + 1, isBefore: true };
  return after.includes(word.toLowerCase()) ? { next: at + 1, isBefore: false } : undefined;
}

/** A plain four-digit number that can be a year in prose: 1000 to 2199. */
export function yearAt(tokens: Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token?.plain || token.shape !== 'number' || token.text.length !== 4) return undefined;
  return token.value! >= 1000 && token.value! <= 2199 ? token.value : undefined;
}

/** “1987”, “the year 2020”, “400 BCE”, “AD 79”. A bare year is weak. */
export function readYear(tokens: Token[], at: number): Match | undefined {
  const label = skipAny(tokens, at, ['the year', 'the years', 'calendar year', 'calendar']);
  const number = label?.next ?? at;
  const leading = readEra(tokens, number);
  if (leading && !leading.isBefore && tokens[leading.next]?.plain) {
    return named(leading.next + 1, writeYear(tokens[leading.next]!.value!), 'year-with-era');
  }
  const token = tokens[number];
  if (token?.shape !== 'number' || !Number.isInteger(token.value)) return undefined;
  const era = readEra(tokens, number + 1);
  if (era && token.value! > 0) {
    const year = era.isBefore ? 1 - token.value! : token.value!;
    return named(era.next, writeYear(year), 'year-with-era');
  }
  const year = yearAt(tokens, number);
  if (year === undefined) return undefined;
  const match = named(number + 1, writeYear(year), 'year');
  return label ? match : { ...match, weak: 'year' };
}

/** “the 1990s”, “the ’90s”, “the nineties”. “the 1900s” may be ten years or a hundred. */
export function readDecade(tokens: Token[], at: number): Match | undefined {
  const hasArticle = lowerAt(tokens, at) === 'the';
  const start = skipWord(tokens, at, 'the');
  const token = tokens[start];
  const word = decadeWords[token?.lower ?? ''];
  const isAfterPart = ['early', 'mid', 'late', '-'].includes(lowerAt(tokens, at - 1));
  if (word !== undefined && (hasArticle || isAfterPart))
    return named(start + 1, writeMasked(word, 1), 'decade');
  if (isApostrophe(token) && tokens[start + 1]?.shape === 'plural' && !tokens[start + 1]!.gap) {
    const short = tokens[start + 1]!.value!;
    if (tokens[start + 1]!.text.length <= 3 && short % 10 === 0)
      return named(start + 2, writeMasked(1900 + short, 1), 'decade');
  }
  const isOldStyle =
    hasArticle && token?.plain && isApostrophe(tokens[start + 1]) && lowerAt(tokens, start + 2) === 's';
  if (isOldStyle && token.value! % 10 === 0) return decadeOf(start + 3, token.value!, isAfterPart);
  return token?.shape === 'plural'
    ? decadeOf(start + 1, token.value!, isAfterPart || (hasArticle && !isTemperature(tokens)))
    : undefined;
}

/** “temperatures in the 90s”. */
function isTemperature(tokens: Token[]): boolean {
  return tokens.some(({ lower }) =>
    /^(temperatures?|degrees?|fahrenheit|celsius|heat|highs|lows|scores?)$/.test(lower)
  );
}

function decadeOf(next: number, year: number, isShortDecade: boolean): Match | undefined {
  if (year < 100)
    return isShortDecade && year >= 20 ? named(next, writeMasked(1900 + year, 1), 'decade') : undefined;
  if (year < 1000 || year > 2190) return undefined;
  if (year % 100 !== 0 || year === 2000) return named(next, writeMasked(year, 1), 'decade');
  if (year < 1900) return named(next, writeMasked(year, 2), 'century');
  const detail = `${year}s: the ten years or the hundred`;
  return { next, meaning: { is: 'unresolved', reason: 'ambiguous', detail }, form: 'decade' };
}

/**
 * “the 19th century” is written `18XX`, 1800 to 1899, as EDTF writes centuries; by strict count it would be
 * 1801 to 1900. “the 5th century BC” is `-04XX`, 500 to 401 BC.
 */
export function readCentury(tokens: Token[], at: number): Match | undefined {
  const start = skipWord(tokens, at, 'the');
  const ordinal = readOrdinal(tokens, start);
  if (!ordinal || ordinal.value > 99) return undefined;
  const unit = isDash(tokens[ordinal.next]) ? ordinal.next + 1 : ordinal.next;
  if (!['century', 'centuries', 'cent'].includes(lowerAt(tokens, unit))) return undefined;
  const era = readEra(tokens, unit + 1);
  const first = (ordinal.value - 1) * 100;
  if (!era?.isBefore) return named(era?.next ?? unit + 1, writeMasked(first, 2), 'century');
  const edtf = `-${String(ordinal.value - 1).padStart(2, '0')}XX`;
  return named(era.next, edtf, 'century');
}
