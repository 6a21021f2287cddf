// Small steps over tokens that all English readers share.
import type { DurationUnit } from '#lib/time/calendar.ts';
import type { Meaning } from '#lib/time/meaning.ts';
import type { TimeForm } from '#lib/time/reading.ts';
import type { Token } from '#lib/time/tokens.ts';
import type { CalendarUnit } from '#lib/time/write.ts';

/** A match ends before token `next`. `weak`: read only where a preposition or the like vouches for it. */
export interface Match {
  next: number;
  meaning: Meaning;
  form: TimeForm;
  weak?: 'year' | 'month' | 'season' | 'quarter' | 'day-of-month';
  duration?: { n?: number; unit: string };
}

export type Reader = (tokens: Token[], at: number) => Match | undefined;

export const lowerAt = (tokens: Token[], at: number): string => tokens[at]?.lower ?? '';

/** The token after all words of a phrase, or undefined. Words are separated by one space. */
export function skipPhrase(tokens: Token[], at: number, phrase: string): number | undefined {
  // Most phrases fail at their first letters: looked at before the phrase is taken apart.
  const first = tokens[at]?.lower;
  if (first === undefined || !phrase.startsWith(first)) return undefined;
  const words = phrase.split(' ');
  return words.every((word, place) => lowerAt(tokens, at + place) === word) ? at + words.length : undefined;
}

/** The first of several phrases that stands here, longest first. */
export function skipAny(
  tokens: Token[],
  at: number,
  phrases: readonly string[]
): { next: number; phrase: string } | undefined {
  let best: { next: number; phrase: string } | undefined;
  for (const phrase of phrases) {
    const next = skipPhrase(tokens, at, phrase);
    if (next !== undefined && (best === undefined || next > best.next)) best = { next, phrase };
  }
  return best;
}

export const skipWord = (tokens: Token[], at: number, ...words: string[]): number =>
  words.includes(lowerAt(tokens, at)) ? at + 1 : at;

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);
export const isDash = (token: Token | undefined): boolean =>
  token !== undefined && /^[-–—]$/.test(token.text);
export const isApostrophe = (token: Token | undefined): boolean =>
  token !== undefined && /^[’']$/.test(token.text);

/** The longest match of several readers; the first where two are as long. */
export function longest(readers: readonly Reader[], tokens: Token[], at: number): Match | undefined {
  let best: Match | undefined;
  for (const reader of readers) {
    const match = reader(tokens, at);
    if (match && (best === undefined || match.next > best.next)) best = match;
  }
  return best;
}

export const named = (next: number, edtf: string, form: TimeForm): Match => ({
  next,
  meaning: { is: 'named', edtf },
  form
});

/** Units that durations count in; quarters count as three months, weekends as weeks. */
export function countIn(unit: CalendarUnit, amount: number): { unit: DurationUnit; amount: number } {
  if (unit === 'quarter') return { unit: 'month', amount: amount * 3 };
  if (unit === 'half') return { unit: 'month', amount: amount * 6 };
  return { unit: unit === 'weekend' ? 'week' : unit, amount };
}
