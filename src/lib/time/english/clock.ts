// Reads English times of day behind a date: “at 3 p.m. EST”.
import { lowerAt, skipAny, skipWord } from '#lib/time/english/scan.ts';
import type { Token } from '#lib/time/tokens.ts';

/** “15:30”, “3 p.m.”, “noon”. */
export const isClock = (token: Token | undefined): boolean =>
  token?.shape === 'clock' || token?.lower === 'noon' || token?.lower === 'midnight';

const clockZones = new Set([
  'utc',
  'gmt',
  'est',
  'edt',
  'cst',
  'cdt',
  'mst',
  'mdt',
  'pst',
  'pdt',
  'cet',
  'cest',
  'bst',
  'et',
  'pt',
  'jst',
  'ist'
]);

/** A time of day behind a date belongs to its words; the date is resolved to its day. */
export function skipClock(tokens: Token[], at: number): number {
  let next = skipWord(tokens, at, ',');
  next = skipWord(tokens, next, 'at', 'around', 'about');
  if (!isClock(tokens[next])) return at;
  next += 1;
  if (clockZones.has(lowerAt(tokens, next))) return next + 1;
  const local = skipAny(tokens, next, [
    'local time',
    'eastern time',
    'pacific time',
    'eastern',
    'central time'
  ]);
  return local?.next ?? next;
}
