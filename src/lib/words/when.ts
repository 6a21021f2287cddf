// When a claim says it was: the text's own words, and the date they became.
import type { When } from '#lib/claims/claim.ts';
import { printTime } from '#lib/words/time.ts';

/** What stands where the text gives no date. */
export const noDate = 'no date in the text';

/**
 * The text's words and, where they had to be resolved, what they became.
 *
 * @example printWhen(revenue.when) // '“Last year” → 2018'
 * @example printWhen(founded.when) // '“in 1987”'
 * @example printWhen(list.when) // '“will be added”: no date in the text'
 */
export function printWhen(when: When): string {
  const words = `“${when.words}”`;
  if (when.time === undefined) return `${words}: ${noDate}`;
  return when.against === 'reference' ? `${words} → ${printTime(when.time)}` : words;
}

/**
 * The date alone. `printDate(revenue.when)` → `'2018'`, `printDate(list.when)` → `'no date in the text'`
 */
export function printDate(when: When | undefined): string {
  return when?.time === undefined ? noDate : printTime(when.time);
}

/** As it is spoken: “2018, said as “Last year””. Words that are the date itself are not said twice. */
export function speakWhen(when: When): string {
  if (when.time === undefined) return `${noDate}, said as “${when.words}”`;
  const date = printTime(when.time);
  return when.words.includes(date) ? date : `${date}, said as “${when.words}”`;
}
