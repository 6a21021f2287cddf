// The reference date as a mark of ours: the interval against which “last year” was read, and where it is from.
import type { Reference } from '#lib/claims/claim.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { printTime } from '#lib/words/time.ts';

/** The key of the one mark that is ours. */
export const referenceKey = 'reference-date';

/** @example makeReferenceRow(reference).label // 'our reference date: 15 to 17 May 2019' */
export function makeReferenceRow({ time, outside, from }: Reference): EventRow {
  const date = printTime(time);
  const label = `${outside ? 'our reference date' : 'reference date'}: ${date}`;
  return {
    key: referenceKey,
    source: { ours: 'reference date' },
    number: 0,
    spoken: `${label}. ${from}`,
    sentences: [],
    voice: null,
    form: 'reference',
    label,
    quoted: null,
    became: null,
    date,
    reach: 'the day against which relative words are read',
    badge: null,
    modal: false,
    topic: null,
    span: {
      start: time.start,
      end: time.end,
      startIs: 'stated',
      endIs: 'stated',
      extent: 'within',
      precision: time.precision,
      approximate: false,
      uncertain: false,
      members: [],
      choice: null,
      cut: false
    },
    resolved: false,
    undated: null,
    derived: null
  };
}
