// A mark with its place along the axis: its pieces, its label, and the ways the label can stand on it.
import type { Frame } from '#lib/charts/kind.ts';
import type { EventRow, Span } from '#lib/charts/timeline/row.ts';
import { printDuration } from '#lib/charts/timeline/calendar/duration.ts';
import { makeLabel } from '#lib/charts/timeline/place/label.ts';
import type { Label } from '#lib/charts/timeline/place/label.ts';
import type { Extent } from '#lib/charts/timeline/place/pack.ts';
import { placeBridge, placeSpan } from '#lib/charts/timeline/place/pieces.ts';
import type { Piece } from '#lib/charts/timeline/place/pieces.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';
import type { Instant } from '#lib/time/time.ts';

export interface PlacedMark {
  row: EventRow;
  pieces: readonly Piece[];
  from: number;
  to: number;
  label: Label;
  /** px from which to which a hairline ties it to the reference date; null where it needs none. */
  tie: Extent | null;
  /** “about 5 years”: its whole length, where a gap cuts it. */
  duration: string | null;
}

/** One way for the label to stand: everything from the mark's, the label's and the tie's first px to their last. */
export interface LabelWay extends Extent {
  labelX: number;
}

/** A tie shorter than this would only clutter what is seen to touch, px. */
const leastTie = 12;

/** Marks in the order of their rows. A derived row lies from its first parent to its last. */
export function placeMarks(
  rows: readonly EventRow[],
  scale: TimeScale,
  frame: Frame,
  room: number
): PlacedMark[] {
  const reference = rows.find(({ form }) => form === 'reference');
  const tiePoints = reference?.span ? placeSpan(scale, reference.span) : [];
  return rows.flatMap((row): PlacedMark[] => {
    const pieces = piecesOf(row, rows, scale);
    const [first] = pieces;
    const last = pieces[pieces.length - 1];
    if (first === undefined || last === undefined) return [];
    const { span } = row;
    const isCut = pieces.some(({ fromIs, toIs }) => fromIs === 'cut' || toIs === 'cut');
    const duration = isCut ? printLength(span) : null;
    return [
      {
        row,
        pieces,
        from: first.from,
        to: last.to,
        label: makeLabel(row, {
          type: frame.type,
          room,
          numbers: frame.numbers,
          more: null,
          size: row.form === 'reference' ? frame.type.axis : frame.type.label
        }),
        tie: row.resolved ? tieOf(first.from, last.to, tiePoints) : null,
        duration
      }
    ];
  });
}

/**
 * From the mark's start on, else ending at its end, each moved no further than an edge of the picture asks: always above
 * the mark. The start comes first even where it has to be moved: a label's width holds 12 % to spare, so only where it
 * begins is known for sure, and one that ends at its mark may seem to end before it.
 */
export function waysOf({ from, to, label: { width }, tie }: PlacedMark, length: number): LabelWay[] {
  const first = Math.min(from, tie?.from ?? from);
  const last = Math.max(to, tie?.to ?? to);
  const moved = [from, to - width].map((x) => Math.max(0, Math.min(x, length - width)));
  return [...new Set(moved)].map((labelX) => ({
    labelX,
    from: Math.min(first, labelX),
    to: Math.max(last, labelX + width)
  }));
}

function printLength(span: Span | null): string | null {
  return span === null || span.start === null || span.end === null
    ? null
    : printDuration(span.start, span.end);
}

function piecesOf(row: EventRow, rows: readonly EventRow[], scale: TimeScale): Piece[] {
  if (row.span !== null) return placeSpan(scale, row.span);
  const between = betweenParents(row, rows);
  return between === null ? [] : placeBridge(scale, between.start, between.end);
}

/** From the end of the earlier parent to the start of the later; over both where they overlap. */
function betweenParents(
  { derived }: EventRow,
  rows: readonly EventRow[]
): { start: Instant; end: Instant } | null {
  const spans = (derived?.parents ?? []).map((key) => rows.find((row) => row.key === key)?.span ?? null);
  const known = spans.flatMap((span) =>
    span === null || span.start === null || span.end === null ? [] : [{ start: span.start, end: span.end }]
  );
  if (known.length < 2 || known.length < spans.length) return null;
  const start = Math.min(...known.map((span) => span.end));
  const end = Math.max(...known.map((span) => span.start));
  if (start < end) return { start, end };
  return {
    start: Math.min(...known.map((span) => span.start)),
    end: Math.max(...known.map((span) => span.end))
  };
}

function tieOf(from: number, to: number, points: readonly Piece[]): Extent | null {
  const first = points[0];
  const last = points[points.length - 1];
  if (first === undefined || last === undefined) return null;
  if (first.from - to > leastTie) return { from: to, to: first.from };
  return from - last.to > leastTie ? { from: last.to, to: from } : null;
}
