// How many there are of something, with its word in the right number.
import { printDigits } from '#lib/words/number.ts';

/**
 * The word alone, where the number stands apart from it.
 *
 * @example wordFor(1, 'claim') // 'claim'
 * @example wordFor(0, 'entry', 'entries') // 'entries'
 */
export function wordFor(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

/**
 * @example printCount(1, 'claim') // '1 claim'
 * @example printCount(1200, 'entry', 'entries') // '1,200 entries'
 */
export function printCount(count: number, one: string, many = `${one}s`): string {
  return `${printDigits(count)} ${wordFor(count, one, many)}`;
}
