// The grammar of time: bracket for “some time within”, bar for “throughout”, tick for a day, torn and dashed ends.
import { aboutSign } from '#lib/charts/scene/bound.ts';
import { line, polygon, rect } from '#lib/charts/scene/path.ts';
import type { Point, Side } from '#lib/charts/scene/path.ts';
import { tornBar } from '#lib/charts/scene/torn.ts';
import type { Ink, Paint, Shape } from '#lib/charts/scene/scene.ts';
import type { TypeScale } from '#lib/charts/kind.ts';
import type { EventRow, Span } from '#lib/charts/timeline/row.ts';
import type { Orientation } from '#lib/charts/timeline/place/orient.ts';
import type { Edge, Piece } from '#lib/charts/timeline/place/pieces.ts';

/** Where a mark lies across the axis: its base line, and the side to which a bracket opens. */
export interface Band {
  open: number;
  base: number;
}

export interface SpanStyle {
  orientation: Orientation;
  type: TypeScale;
}

/** Every shape of one mark but its label. */
export function drawSpan(
  row: EventRow,
  span: Span,
  pieces: readonly Piece[],
  band: Band,
  style: SpanStyle
): Shape[] {
  const ink = row.voice?.ink ?? 'ink';
  const links = span.choice === null ? [] : drawLinks(span.choice, pieces, band, style);
  const marks = pieces.flatMap((piece) => drawPiece(row, span, piece, band, ink, style));
  return [...links, ...marks, ...drawDoubt(span, pieces, band, ink, style)];
}

function drawPiece(row: EventRow, span: Span, piece: Piece, band: Band, ink: Ink, style: SpanStyle): Shape[] {
  const isStated = piece.fromIs === 'stated' && piece.toIs === 'stated';
  const isMoment = span.precision === 'day' || span.precision === 'instant';
  if (isMoment && isStated && !row.modal) return drawTick(piece, band, ink, style);
  if (span.extent === 'throughout') return [drawBar(piece, band, ink, row.modal, style)];
  return [drawBracket(piece, band, ink, row.modal, style)];
}

function drawBar(
  { from, to, fromIs, toIs }: Piece,
  band: Band,
  ink: Ink,
  modal: boolean,
  { orientation, type }: SpanStyle
): Shape {
  const inset = modal ? type.stroke / 2 : 0;
  const [low, high] = order(band);
  const box = orientation.box(
    from + inset,
    Math.max(to - inset, from + inset + 1),
    low + inset,
    high - inset
  );
  const sides: Side[] = [];
  if (fromIs !== 'stated') sides.push(orientation.first);
  if (toIs !== 'stated') sides.push(orientation.last);
  const paint = modal ? outline(ink, type) : { fill: ink };
  return sides.length === 0 ? rect(box, paint) : tornBar(box, sides, paint);
}

/** Unfilled, as wide as the precision, open towards its label; a vague end is a zigzag instead of a corner. */
function drawBracket(
  { from, to, fromIs, toIs }: Piece,
  band: Band,
  ink: Ink,
  modal: boolean,
  { orientation, type }: SpanStyle
): Shape {
  const inset = Math.min(type.stroke / 2, (to - from) / 2);
  const base = band.base + (band.open < band.base ? -type.stroke / 2 : type.stroke / 2);
  const bite = Math.min(type.stroke * 2, (to - from) / 2 - inset);
  const cap = (at: number, is: Edge, inward: number): Point[] =>
    is === 'stated'
      ? [orientation.point(at, band.open)]
      : zigzag(at, band.open, base, bite * inward, orientation);
  const points = [
    ...cap(from + inset, fromIs, 1),
    orientation.point(from + inset, base),
    orientation.point(to - inset, base),
    ...cap(to - inset, toIs, -1).reverse()
  ];
  const paint: Paint = modal ? outline(ink, type) : { fill: 'none', stroke: ink, strokeWidth: type.stroke };
  return { kind: 'path', d: polygon(points, false), ...paint };
}

function zigzag(at: number, open: number, base: number, bite: number, { point }: Orientation): Point[] {
  return [0, 1, 2, 3].map((step) =>
    point(at + (step % 2 === 0 ? bite : 0), open + ((base - open) * step) / 4)
  );
}

/** A day: an upright in its middle, on a foot that is as wide as the day, where that is wider than the upright. */
function drawTick(
  { from, to }: Piece,
  { open, base }: Band,
  ink: Ink,
  { orientation, type }: SpanStyle
): Shape[] {
  const half = type.stroke * 0.75;
  const middle = (from + to) / 2;
  const [low, high] = order({ open, base });
  const upright = rect(orientation.box(middle - half, middle + half, low, high), { fill: ink });
  if (to - from <= half * 4) return [upright];
  const inner = base + (open < base ? -type.stroke : type.stroke);
  const [footLow, footHigh] = order({ open: inner, base });
  return [rect(orientation.box(from, to, footLow, footHigh), { fill: ink }), upright];
}

/** ≈ for an approximate date and ? for a doubtful one, in the middle of its widest piece. */
function drawDoubt(
  span: Span,
  pieces: readonly Piece[],
  { open, base }: Band,
  ink: Ink,
  { orientation, type }: SpanStyle
): Shape[] {
  const [first] = [...pieces].sort((a, b) => b.to - b.from - (a.to - a.from));
  const isUnknown = span.startIs === 'unknown' || span.endIs === 'unknown';
  const signs = [...(span.approximate ? ['≈'] : []), ...(span.uncertain || isUnknown ? ['?'] : [])];
  const width = type.axis;
  if (first === undefined || first.to - first.from < width * (signs.length + 1.4)) return [];
  const paper: Ink = span.extent === 'throughout' ? 'paper' : ink;
  const start = (first.from + first.to) / 2 - ((signs.length - 1) * width) / 2;
  return signs.map((sign, index) => {
    const [x, y] = orientation.point(start + index * width, (open + base) / 2);
    if (sign === '≈')
      return aboutSign(x, y, type.axis * 0.76, paper, Math.max(type.hairline, type.stroke * 0.75));
    return {
      kind: 'text',
      x,
      y: y + type.axis * 0.3,
      size: type.axis,
      anchor: 'middle',
      fill: paper,
      spans: [{ text: '?', weight: 620 }]
    };
  });
}

/** One of several dates, joined by dashes and “or”; all of several, joined by a line and “and”. */
function drawLinks(
  choice: 'one-of' | 'all-of',
  pieces: readonly Piece[],
  { open, base }: Band,
  { orientation, type }: SpanStyle
): Shape[] {
  return pieces.slice(1).flatMap((piece, index): Shape[] => {
    const before = pieces[index];
    if (before === undefined || piece.from - before.to < 2) return [];
    const at = base + (open < base ? -type.hairline : type.hairline);
    const [x1, y1] = orientation.point(before.to, at);
    const [x2, y2] = orientation.point(piece.from, at);
    const joined = line(
      x1,
      y1,
      x2,
      y2,
      'muted',
      type.hairline,
      choice === 'one-of' ? { dash: [type.hairline * 3, type.hairline * 3] } : {}
    );
    if (orientation.direction === 'down' || piece.from - before.to < type.axis * 2.4) return [joined];
    const word = choice === 'one-of' ? 'or' : 'and';
    return [
      joined,
      {
        kind: 'text',
        x: (x1 + x2) / 2,
        y: at - type.axis * 0.3,
        size: type.axis,
        anchor: 'middle',
        fill: 'muted',
        spans: [{ text: word }]
      }
    ];
  });
}

function outline(ink: Ink, type: TypeScale): Paint {
  return {
    fill: 'none',
    stroke: ink,
    strokeWidth: Math.max(type.hairline, type.stroke * 0.75),
    dash: [type.stroke * 2, type.stroke * 1.5]
  };
}

function order({ open, base }: Band): [low: number, high: number] {
  return open < base ? [open, base] : [base, open];
}
