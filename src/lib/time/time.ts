// What a date is once it was read: an interval of instants, and how precise it is.

/** Milliseconds since 1970-01-01T00:00Z in the proleptic Gregorian calendar, always UTC. */
export type Instant = number;

/** The finest unit that a date names; `span` is an interval or a set with ends of its own. */
export type Precision =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'third'
  | 'season'
  | 'quarter'
  | 'month'
  | 'day'
  | 'instant'
  | 'span';

/**
 * A date as an interval, half-open: `start` is its first instant, `end` the first instant after it.
 * An open or unknown end is null: it is never drawn as a date.
 */
export interface Time {
  /** The EDTF string it was read from (ISO 8601-2, level 0 to 2). */
  edtf: string;
  precision: Precision;
  start: Instant | null;
  end: Instant | null;
  /** EDTF `~`: “about 1950”. */
  approximate: boolean;
  /** EDTF `?`: the source doubts it. */
  uncertain: boolean;
  /** For an interval: its two ends as dates of their own; null where open (`..`) or unknown. */
  from?: Time | null;
  to?: Time | null;
  /** True where that end is unknown (EDTF `/2019`), false where it is open (`../2019`). */
  fromUnknown?: boolean;
  toUnknown?: boolean;
  /** For a set: its members, and whether one of them is meant (`[…]`) or all (`{…}`). */
  members?: Time[];
  choice?: 'one-of' | 'all-of';
  /** For a season: whose. EDTF 21 to 24 do not say; we read those as northern, by whole months. */
  hemisphere?: 'north' | 'south' | 'unstated';
}
