// What comes of reading an EDTF string: a time, or the reason why there is none.
import type { Time } from '#lib/time/time.ts';

export type EdtfReason =
  /** The text breaks the grammar. */
  | 'not-edtf'
  /** The grammar is kept, but no calendar has that day: 1983-02-29. */
  | 'no-calendar-date'
  /** The end lies wholly before the start. */
  | 'reversed'
  /** Valid, but not one stretch of time: `XXXX-05` is a May of any year. */
  | 'not-drawable'
  /** Valid, but outside the years −271820 to 275759 that an instant can hold. */
  | 'beyond-calendar';

export interface EdtfProblem {
  ok: false;
  reason: EdtfReason;
  detail: string;
}

export type EdtfOutcome = { ok: true; time: Time } | EdtfProblem;

export function problem(reason: EdtfReason, detail: string): EdtfProblem {
  return { ok: false, reason, detail };
}
