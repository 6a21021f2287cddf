// What is known while a meaning is resolved on one day, and what comes of it.
import type { Part } from '#lib/time/meaning.ts';
import type { Direction } from '#lib/time/reading.ts';
import type { TimeReason } from '#lib/time/reason.ts';
import type { Instant } from '#lib/time/time.ts';

export interface Context {
  /** The first instant of the day of reference; null where there is none. */
  day: Instant | null;
  direction: Direction;
  /** How fine the ends of a window may be. */
  grain: 'day' | 'month' | 'year';
}

export type Resolved =
  | { ok: true; edtf: string; parts: { whole?: Part; from?: Part; to?: Part } }
  | { ok: false; reason: TimeReason; detail: string };

export const resolved = (edtf: string): Resolved => ({ ok: true, edtf, parts: {} });
export const unresolved = (reason: TimeReason, detail: string): Resolved => ({ ok: false, reason, detail });
export const missingReference = unresolved('no-reference', 'relative words, and no reference date');
