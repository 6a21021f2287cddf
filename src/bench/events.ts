// Events of a benchmark's JSON as columns and rows: every one of them unsourced, and said to be.
import { printSpan } from '#lib/charts/timeline/calendar/print.ts';
import { floorTo, nextAfter } from '#lib/charts/timeline/calendar/step.ts';
import type { Step } from '#lib/charts/timeline/calendar/step.ts';
import { formOf, forms, makeColumns } from '#lib/charts/timeline/density/columns.ts';
import type { EventColumns } from '#lib/charts/timeline/density/columns.ts';
import type { EventRow, Span } from '#lib/charts/timeline/row.ts';
import type { Precision } from '#lib/time/time.ts';
import { keepEvents } from './store.ts';
import type { EventStore } from './store.ts';
import { readInstant } from './instant.ts';

export interface BenchEvent {
  id: string;
  title: string;
  text: string;
  /** ISO 8601, or ms UTC. */
  start: string | number;
  end?: string | number | null;
  /** `year`, `month`, `day` …: how much of the start is known. */
  precision?: string;
}

export type ReadEvents =
  | { ok: true; store: EventStore; columns: EventColumns; rowOf: (place: number) => EventRow }
  | { ok: false; reason: string };

const units: Record<string, { step: Step; precision: Precision }> = {
  millennium: { step: { unit: 'year', count: 1000 }, precision: 'millennium' },
  century: { step: { unit: 'year', count: 100 }, precision: 'century' },
  decade: { step: { unit: 'year', count: 10 }, precision: 'decade' },
  year: { step: { unit: 'year', count: 1 }, precision: 'year' },
  quarter: { step: { unit: 'quarter', count: 1 }, precision: 'quarter' },
  month: { step: { unit: 'month', count: 1 }, precision: 'month' },
  day: { step: { unit: 'day', count: 1 }, precision: 'day' },
  hour: { step: { unit: 'hour', count: 1 }, precision: 'instant' },
  minute: { step: { unit: 'minute', count: 1 }, precision: 'instant' }
};
const dayLength = 86_400_000;

/**
 * Reads the first `count` events of an answer. A date is as wide as its precision; with an end it lasts throughout,
 * to the end of the end's own unit. What is no such event is an error with its place.
 */
export function readEvents(answer: unknown, count: number): ReadEvents {
  if (!Array.isArray(answer)) return { ok: false, reason: 'the data is no JSON array' };
  const list = (answer.length > count ? answer.slice(0, count) : answer) as BenchEvent[];
  const columns = makeColumns(list.length);
  for (let place = 0; place < list.length; place += 1) {
    const event = list[place] as BenchEvent;
    const fault = fill(columns, place, event);
    if (fault !== null) return { ok: false, reason: `event ${place + 1}: ${fault}` };
  }
  const store = keepEvents(list);
  return { ok: true, store, columns, rowOf: (place) => makeRow(store.at(place), place, columns) };
}

function fill(columns: EventColumns, place: number, event: BenchEvent | null): string | null {
  const start = readInstant(event?.start);
  if (event === null || start === null) return `“start” is no date: ${String(event?.start)}`;
  const { step } = units[event.precision ?? 'day'] ?? (units['day'] as (typeof units)[string]);
  const isDay = step.unit === 'day';
  // Days are most of it, and need no calendar.
  columns.start[place] = isDay ? Math.floor(start / dayLength) * dayLength : floorTo(start, step);
  const end = event.end === undefined || event.end === null ? start : readInstant(event.end);
  if (end === null) return `“end” is no date: ${String(event.end)}`;
  columns.end[place] = Math.max(
    isDay ? (Math.floor(end / dayLength) + 1) * dayLength : nextAfter(end, step),
    (columns.start[place] as number) + 1
  );
  columns.form[place] = formPlaceOf(event, columns, place);
  return null;
}

/** Spans of which only the form is wanted; made once each. */
const places = new Map<string, number>();

function formPlaceOf(event: BenchEvent, columns: EventColumns, place: number): number {
  const isLong = event.end !== undefined && event.end !== null;
  const name = isLong ? 'throughout' : (event.precision ?? 'day');
  let known = places.get(name);
  if (known === undefined) {
    known = forms.indexOf(formOf({ modal: false }, spanOf(event, place, columns)));
    places.set(name, known);
  }
  return known;
}

function spanOf({ end, precision = 'day' }: BenchEvent, place: number, columns: EventColumns): Span {
  const hasEnd = end !== undefined && end !== null;
  return {
    start: columns.start[place] as number,
    end: columns.end[place] as number,
    startIs: 'stated',
    endIs: 'stated',
    extent: hasEnd ? 'throughout' : 'within',
    precision: hasEnd ? 'span' : (units[precision]?.precision ?? 'day'),
    approximate: false,
    uncertain: false,
    members: [],
    choice: null,
    cut: false
  };
}

function makeRow(event: BenchEvent, place: number, columns: EventColumns): EventRow {
  const span = spanOf(event, place, columns);
  const date = printSpan(columns.start[place] as number, columns.end[place] as number);
  return {
    key: String(event.id),
    source: { unsourced: 'benchmark' },
    number: place + 1,
    spoken: `${event.title}, ${date}. Unsourced, from a benchmark.`,
    sentences: [],
    // The ring of no voice stands before each name: nobody says this.
    voice: { id: 'unsourced', name: 'unsourced', slot: null, ink: 'voice-other', named: false },
    form: 'dated',
    label: event.title,
    quoted: null,
    became: null,
    date,
    reach: span.extent,
    badge: null,
    modal: false,
    topic: null,
    span,
    resolved: false,
    undated: null,
    derived: null
  };
}
