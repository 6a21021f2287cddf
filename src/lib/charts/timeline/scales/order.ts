// The order scale: one slot for each date in time order, and the time between two written, not drawn.
import { printDuration, printLeast } from '#lib/charts/timeline/calendar/duration.ts';
import type { EventRow, Span } from '#lib/charts/timeline/row.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';

/** Rows whose spans are slots, and the words between one slot and the next. */
export interface Ordered {
  rows: EventRow[];
  scale: TimeScale;
  between: { words: string; at: number }[];
}

/** A slot is this long in a time of its own; its mark takes the middle of it. */
const slot = 100;

/**
 * Gives each dated row a slot, earliest first, of equals the shorter. Marks keep their form and lose their
 * length; ties to the reference date fall away, since nothing here is measured.
 * @example orderRows(rows, 600).between[0].words // 'at least 26 years between'
 */
export function orderRows(rows: readonly EventRow[], length: number, widestMark: number): Ordered {
  const dated = rows.filter(({ span }) => span !== null).sort((a, b) => compareSpans(a.span, b.span));
  const count = Math.max(1, dated.length);
  const part = Math.min(0.6, widestMark / (length / count)) / 2;
  const slots = new Map(dated.map(({ key }, index) => [key, index]));
  return {
    rows: rows.map((row) => {
      const index = slots.get(row.key);
      return index === undefined || row.span === null
        ? row
        : { ...row, resolved: false, span: slotSpan(row.span, index, part) };
    }),
    scale: { kind: 'true', panels: [{ start: 0, end: count * slot, from: 0, to: length }], gaps: [], length },
    between: dated.slice(1).map((row, index) => ({
      words: printBetween(dated[index]?.span ?? null, row.span),
      at: ((index + 1) / count) * length
    }))
  };
}

function slotSpan(span: Span, index: number, part: number): Span {
  const middle = (index + 0.5) * slot;
  const [start, end] = [middle - part * slot, middle + part * slot];
  const { members } = span;
  const each = (end - start) / Math.max(1, members.length * 2 - 1);
  return {
    ...span,
    start,
    end,
    members: members.map((_, at) => ({ start: start + at * 2 * each, end: start + (at * 2 + 1) * each }))
  };
}

/**
 * Nothing where an end is open or unknown; “at least” where only the stretch of a moment is known. “Between” tells it from
 * what a gap of the panels leaves out, which is less by what they draw around a date.
 */
function printBetween(before: Span | null, after: Span | null): string {
  if (before === null || after === null || before.end === null || after.start === null) return '';
  if (after.start < before.end) return 'overlaps';
  if (after.start === before.end) return 'then at once';
  const isBounded = [before, after].some(
    ({ extent, precision }) => extent === 'within' && precision !== 'day' && precision !== 'instant'
  );
  const length = isBounded ? printLeast(before.end, after.start) : printDuration(before.end, after.start);
  return `${length} between`;
}

function compareSpans(a: Span | null, b: Span | null): number {
  const start = (span: Span | null): number => span?.start ?? span?.end ?? 0;
  const end = (span: Span | null): number => span?.end ?? Infinity;
  return start(a) - start(b) || (end(a) === end(b) ? 0 : end(a) - end(b));
}
