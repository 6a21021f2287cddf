// Reads the hedge before a date: “around 1950”, “c. 1500”, “possibly circa 1984”.
import { lowerAt, skipAny, skipWord } from '#lib/time/english/scan.ts';
import { hedges } from '#lib/time/english/words.ts';
import type { Token } from '#lib/time/tokens.ts';

export interface HedgeMatch {
  next: number;
  sign: '~' | '?' | '%';
}

export function readHedge(tokens: Token[], at: number): HedgeMatch | undefined {
  const found = skipAny(tokens, at, ['in or around', 'in or about', 'on or about', 'at about', 'at around']);
  if (found) return { next: found.next, sign: '~' };
  const sign = hedges[lowerAt(tokens, at)];
  if (!sign) return undefined;
  const isShort = ['c', 'ca', 'approx'].includes(lowerAt(tokens, at));
  const next = isShort ? skipWord(tokens, at + 1, '.') : at + 1;
  const second = hedges[lowerAt(tokens, next)];
  if (second && second !== sign) return { next: readHedge(tokens, next)!.next, sign: '%' };
  return { next, sign };
}
