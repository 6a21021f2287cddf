// Where a chart's scale begins and ends, and what is said of a number that somebody typed beyond it.
import { sizes } from '#lib/present/guesses.ts';
import type { Frame, GuessRuler } from '#lib/present/lesson.ts';
import { printNumber } from '#lib/words/number.ts';

export interface GuessScale {
  from: number;
  to: number;
}

/** The numbers that have a place in a picture; null where the guesses make the ruler themselves. */
export function scaleOf({ strip, units }: Pick<Frame, 'strip' | 'units'>): GuessScale | null {
  if (strip?.ruler)
    return { from: valueAt(strip.ruler.from, strip.ruler), to: valueAt(strip.ruler.to, strip.ruler) };
  return units && { from: 0, to: units.places.length * units.each };
}

/** The number at a place of a ruler, to three digits: the ends of a ruler are round numbers. */
function valueAt(x: number, { isLog, anchors: [first, second] }: GuessRuler): number {
  const share = (x - first.x) / (second.x - first.x);
  const between = (from: number, to: number) => from + share * (to - from);
  const value = isLog
    ? 10 ** between(Math.log10(first.value), Math.log10(second.value))
    : between(first.value, second.value);
  return Number(value.toPrecision(3));
}

/**
 * What to say of a number that has no place on a scale; null where it has one. Where a word for its size was left out, the
 * sizes that fit are named, two of them, so that none points at the answer.
 *
 * @example printOffScale(50, { from: 1000, to: 1e12 }) // '50 is far off this scale. Type it in full, such as 50 million or 50 billion.'
 */
export function printOffScale(number: number, { from, to }: GuessScale): string | null {
  if (number >= from && number <= to) return null;
  const named = printNumber(number);
  if (number > to) return `${named} is off this scale, which ends at ${printNumber(to)}.`;
  const fitting = Object.entries(sizes).filter(([, size]) => number * size >= from && number * size <= to);
  if (fitting.length === 0) return `${named} is off this scale, which begins at ${printNumber(from)}.`;
  const words = fitting.slice(-2).map(([word]) => `${named} ${word}`);
  return `${named} is far off this scale. Type it in full, such as ${words.join(' or ')}.`;
}
