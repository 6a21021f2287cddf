// Reads English words that count from another date in the text: “the following year”, “that day”.
import { isDash, skipAny } from '#lib/time/english/scan.ts';
import type { Reader } from '#lib/time/english/scan.ts';

const thatPhrases = [
  'that same year',
  'the same year',
  'that year',
  'the following year',
  'the previous year',
  'the preceding year',
  'the year before',
  'the year after',
  'that month',
  'the same month',
  'the following month',
  'the previous month',
  'that day',
  'the same day',
  'the following day',
  'the next day',
  'the next year',
  'the next month',
  'the next week',
  'the next decade',
  'the previous day',
  'the day before',
  'the day after',
  'that week',
  'the following week',
  'the previous week',
  'the next morning',
  'the following morning',
  'that night',
  'that evening',
  'that morning',
  'that decade',
  'the following decade',
  'a short time later',
  'shortly after',
  'shortly afterwards',
  'shortly thereafter',
  'soon after',
  'soon afterwards',
  'since then',
  'by then',
  'until then'
];

/** “the following year”, “that day”: counted from a date elsewhere in the text. */
export const readAnchored: Reader = (tokens, at) => {
  const found = skipAny(tokens, at, thatPhrases);
  // “since then-President” is none.
  if (!found || (isDash(tokens[found.next]) && !tokens[found.next]!.gap)) return undefined;
  const detail = 'counted from another date in the text';
  return {
    next: found.next,
    meaning: { is: 'unresolved', reason: 'anchored-elsewhere', detail },
    form: 'anchored'
  };
};
