// What the reader says about one expression of time in a sentence.
import type { Part } from '#lib/time/meaning.ts';
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

export type TimeReason =
  /** Relative words, and no reference date or one without both ends. */
  | 'no-reference'
  /** The days of the reference interval lead to different dates. */
  | 'reference-disagrees'
  /** “June 28” in a sentence that tells neither past nor future: last June or next. */
  | 'direction-unstated'
  /** “recently”: no date was meant. */
  | 'vague'
  /** “for five years”: how long, not when. */
  | 'duration'
  /** “on Sundays”. */
  | 'recurring'
  /** 03/04/2019, “2010-11”, “the 1900s”: two readings. */
  | 'ambiguous'
  /** “two weeks earlier”, “that year”: counted from another date in the text. */
  | 'anchored-elsewhere'
  /** “since coming to power”: an event, not a date. */
  | 'event'
  /** Hours and minutes: EDTF would need the date too. */
  | 'finer-than-day'
  | 'fiscal-year'
  /** “Monday, May 15, 2019”, which was a Wednesday. */
  | 'weekday-disagrees'
  | 'no-calendar-date'
  | 'reversed'
  /** EDTF has no way to write it. */
  | 'no-edtf';

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
