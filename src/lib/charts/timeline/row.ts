// One row of the timeline: what a claim says of time, printed and cut to what it allows.
import type { ChartRow } from '#lib/charts/kind.ts';
import type { ClaimId } from '#lib/claims/claim.ts';
import type { Instant, Precision } from '#lib/time/time.ts';

/** How an end of a span is known. `vague`: a date that the text itself calls approximate or doubtful. */
export type End = 'stated' | 'vague' | 'open' | 'unknown';

/** What a claim allows in time: half-open instants. An open or unknown end has no instant. */
export interface Span {
  start: Instant | null;
  end: Instant | null;
  startIs: End;
  endIs: End;
  /** Some moment in it, or all of it. */
  extent: 'within' | 'throughout';
  precision: Precision;
  approximate: boolean;
  uncertain: boolean;
  /** For a set of dates: its members in time order, and whether one of them is meant or all. */
  members: readonly { start: Instant; end: Instant }[];
  choice: 'one-of' | 'all-of' | null;
  /** True where the end was cut at the reference date, because it is told as past. */
  cut: boolean;
}

/** `dated` stands on the axis, `undated` on the shelf, `derived` over its parents, `reference` is ours. */
export type EventForm = 'dated' | 'undated' | 'derived' | 'reference';

export interface EventRow extends ChartRow {
  form: EventForm;
  label: string;
  /** The text's own words for the time, in quotation marks: “in 1987”. Null where no sentence says it. */
  quoted: string | null;
  /** What relative words became: `2018` for “Last year”. Null where the words are the date. */
  became: string | null;
  /** The date in words: “15 May 2019”, “no date in the text”. */
  date: string;
  /** Every voice by name, where there are several or it is derived; else `voice` is the only one. */
  voices?: string;
  /** How far the date reaches, for the table: “somewhere within a year”, “throughout”. */
  reach: string;
  /** The verb of what is not a plain statement: “will”, “pledges”. */
  badge: string | null;
  /** Announced, foreseen, pledged, denied or alleged: drawn as an outline in dashes. */
  modal: boolean;
  topic: string | null;
  span: Span | null;
  /** Resolved against the reference date, to whose mark it is tied. */
  resolved: boolean;
  /** Why it has no date, in words; null where it has one. */
  undated: string | null;
  /** For a derived claim: what it is of, and the result in words. */
  derived: { parents: readonly ClaimId[]; words: string } | null;
}
