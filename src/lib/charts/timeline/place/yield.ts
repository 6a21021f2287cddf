// Which marks keep their labels where there are too many events for all.
import type { EventRow } from '#lib/charts/timeline/row.ts';

/** Up to so many events the picture grows until each has its label. */
export const mostLabelled = 60;

/**
 * The keys of the rows that are labelled: all up to 60 events; beyond that those told in the most sentences, of
 * equals the longest, of equals the earliest. What is ours is always labelled.
 * @example chooseLabelled(rows).has('founded') // true
 */
export function chooseLabelled(rows: readonly EventRow[]): ReadonlySet<string> {
  const isEvent = ({ form }: EventRow): boolean => form === 'dated';
  const events = rows.filter(isEvent);
  if (events.length <= mostLabelled) return new Set(rows.map(({ key }) => key));
  const chosen = [...events].sort(compare).slice(0, mostLabelled);
  return new Set([...rows.filter((row) => !isEvent(row)), ...chosen].map(({ key }) => key));
}

function compare(a: EventRow, b: EventRow): number {
  return b.sentences.length - a.sentences.length || lengthOf(b) - lengthOf(a) || a.number - b.number;
}

/** An open or unknown end has no length to compare: it counts as none. */
function lengthOf({ span }: EventRow): number {
  return span === null || span.start === null || span.end === null ? 0 : span.end - span.start;
}
