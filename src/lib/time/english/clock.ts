// Reads English times of day behind a date: “at 3 p.m. EST”.
import { lowerAt, skipAny, skipWord } from '#lib/time/english/scan.ts';
import type { Token } from '#lib/time/tokens.ts';

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
  if (tokens[next]?.shape !== 'clock') return at;
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
