// What the reader says about one expression of time in a sentence.
import type { Part } from '#lib/time/meaning.ts';
import type { TimeReason } from '#lib/time/reason.ts';
import type { Time } from '#lib/time/time.ts';

/** `within`: some moment in it. `throughout`: all of it. `either`: the words allow both. */
export type Extent = 'within' | 'throughout' | 'either';

/** Which way a date without a year lies, by the verbs around it. */
export type Direction = 'past' | 'future' | 'unstated';

export type TimeForm =
  | 'iso-date'
  | 'numeric-date'
  | 'numeric-month'
  | 'day'
  | 'day-without-year'
  | 'day-of-month'
  | 'month'
  | 'month-without-year'
  | 'weekday'
  | 'year'
  | 'year-with-era'
  | 'decade'
  | 'century'
  | 'season'
  | 'season-without-year'
  | 'quarter'
  | 'half'
  | 'nth'
  | 'slice'
  | 'relative-day'
  | 'relative-unit'
  | 'ago'
  | 'ahead'
  | 'window'
  | 'range'
  | 'choice'
  | 'since'
  | 'until'
  | 'by'
  | 'before'
  | 'after'
  | 'from-on'
  | 'clock'
  | 'duration'
  | 'recurring'
  | 'vague-word'
  | 'vague-span'
  | 'event'
  | 'anchored'
  | 'fiscal-year';

/** `parts` is what EDTF cannot say: “early”, “late”, for an interval at each end. */
export type Resolution =
  | {
      ok: true;
      edtf: string;
      time: Time;
      extent: Extent;
      approximatePart?: Part;
      parts?: { from?: Part; to?: Part };
    }
  | { ok: false; reason: TimeReason; detail: string };

export interface TimeReading {
  /** UTF-16 offsets of the whole expression, its preposition and hedge included; `end` is exclusive. */
  start: number;
  end: number;
  words: string;
  /** The same without the leading preposition. */
  core: { start: number; end: number };
  form: TimeForm;
  /** Needs no reference · needs one · no date can come of it. */
  kind: 'absolute' | 'relative' | 'vague';
  direction: Direction;
  approximatePart?: Part;
  /** For a duration: how long; the number is absent where the words are vague (“several years”). */
  duration?: { n?: number; unit: string };
  resolve(reference: Time | null): Resolution;
}
