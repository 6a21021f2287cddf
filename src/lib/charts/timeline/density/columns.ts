// Dates in columns: what an index is made from, without an object for each event.
import type { EventRow, Span } from '#lib/charts/timeline/row.ts';
import type { Instant } from '#lib/time/time.ts';

/** How an event's date is known, one lane each, from the top down. */
export const forms = ['moment', 'months', 'years', 'throughout', 'modal'] as const;
export type DateForm = (typeof forms)[number];

/** What each lane is called. */
export const formNames: Record<DateForm, string> = {
  moment: 'on a day',
  months: 'some time within months',
  years: 'some time within a year or more',
  throughout: 'throughout',
  modal: 'not as plain fact: will, if, denies'
};

/** Events in the order of their list; a place in it names one. */
export interface EventColumns {
  /** Half-open, ms UTC. Ends that are open or unknown have the first or last instant of all. */
  start: Float64Array;
  end: Float64Array;
  /** Places in `forms`. */
  form: Uint8Array;
  /** The voice's place in the series, 1 to 6; 7 for any other; 0 for none. */
  voice: Uint8Array;
  /** In how many sentences it is told. */
  told: Uint8Array;
}

/** Empty columns for so many events. */
export function makeColumns(count: number): EventColumns {
  return {
    start: new Float64Array(count),
    end: new Float64Array(count),
    form: new Uint8Array(count),
    voice: new Uint8Array(count),
    told: new Uint8Array(count)
  };
}

/** Columns of the rows that have a date, and those rows, in their order. */
export function columnsOf(rows: readonly EventRow[]): { columns: EventColumns; dated: EventRow[] } {
  const dated = rows.filter(({ span, form }) => span !== null && form === 'dated');
  const spans = dated.map(({ span }) => span as Span);
  const { first, last } = reachOf(spans);
  const columns = makeColumns(dated.length);
  dated.forEach((row, place) => {
    const span = spans[place] as Span;
    const start = span.start ?? first;
    columns.start[place] = start;
    columns.end[place] = Math.max(span.end ?? last, start + 1);
    columns.form[place] = forms.indexOf(formOf(row, span));
    columns.voice[place] = row.voice === null ? 0 : (row.voice.slot ?? 7);
    columns.told[place] = Math.min(255, row.sentences.length);
  });
  return { columns, dated };
}

/** @example formOf(row, { extent: 'within', precision: 'year', … }) // 'years' */
export function formOf({ modal }: Pick<EventRow, 'modal'>, span: Span): DateForm {
  if (modal) return 'modal';
  if (span.extent === 'throughout') return 'throughout';
  if (span.precision === 'day' || span.precision === 'instant') return 'moment';
  const isShort = span.start !== null && span.end !== null && span.end - span.start < 330 * 86_400_000;
  return isShort ? 'months' : 'years';
}

function reachOf(spans: readonly Span[]): { first: Instant; last: Instant } {
  let first = Infinity;
  let last = -Infinity;
  for (const { start, end } of spans) {
    for (const at of [start, end]) {
      if (at === null) continue;
      if (at < first) first = at;
      if (at > last) last = at;
    }
  }
  return first <= last ? { first, last } : { first: 0, last: 1 };
}
