// Why no date comes of an expression of time.

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
