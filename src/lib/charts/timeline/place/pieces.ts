// The pieces of a mark along the axis: one in each panel that its span reaches, torn where it is cut or open.
import type { End, Span } from '#lib/charts/timeline/row.ts';
import { domainOf } from '#lib/charts/timeline/scales/scale.ts';
import type { Stretch, TimeScale } from '#lib/charts/timeline/scales/scale.ts';
import type { Instant } from '#lib/time/time.ts';

/** How a piece ends: as the text has it, cut by a gap between panels, or at the edge of what is shown. */
export type Edge = End | 'cut';

export interface Piece {
  /** px along the axis. */
  from: number;
  to: number;
  fromIs: Edge;
  toIs: Edge;
  /** It lies in a gap, where nothing is to scale: only what is ours is drawn there, in dots. */
  isInGap?: true;
}

/** No mark is narrower, px. */
export const leastWidth = 3;

/**
 * Where a span lies. An open end reaches the edge of the axis, an unknown one a little way beyond the end that
 * is known. Where everything together is under 3 px, it is widened about its middle.
 */
export function placeSpan(scale: TimeScale, span: Span): Piece[] {
  if (span.members.length > 0) {
    return span.members.flatMap(({ start, end }) =>
      placeStretch(
        scale,
        start,
        end,
        span.approximate ? 'vague' : 'stated',
        span.approximate ? 'vague' : 'stated'
      )
    );
  }
  const domain = domainOf(scale);
  const start =
    span.start ?? (span.startIs === 'unknown' && span.end !== null ? before(scale, span.end) : domain.start);
  const end =
    span.end ?? (span.endIs === 'unknown' && span.start !== null ? after(scale, span.start) : domain.end);
  // What begins after everything that is shown must not be taken back into it by an open end.
  if (start >= end && (span.start === null || span.end === null)) return [];
  return placeStretch(scale, Math.min(start, end - 1), end, span.startIs, span.endIs);
}

/** A stretch of ours, through panels and gaps alike; the parts in gaps say that they are. */
export function placeBridge(scale: TimeScale, start: Instant, end: Instant): Piece[] {
  const inPanels = scale.panels.map((stretch) => ({ stretch, isGap: false }));
  const inGaps = scale.gaps.map((stretch) => ({ stretch, isGap: true }));
  return [...inPanels, ...inGaps]
    .sort((a, b) => a.stretch.from - b.stretch.from)
    .flatMap(({ stretch, isGap }): Piece[] => {
      const from = Math.max(start, stretch.start);
      const to = Math.min(end, stretch.end);
      if (from >= to) return [];
      return [
        {
          from: stretchPosition(stretch, from),
          to: stretchPosition(stretch, to),
          fromIs: from > start ? 'cut' : 'stated',
          toIs: to < end ? 'cut' : 'stated',
          ...(isGap ? { isInGap: true as const } : {})
        }
      ];
    });
}

function stretchPosition({ start, end, from, to }: Stretch, instant: Instant): number {
  return from + ((instant - start) / (end - start)) * (to - from);
}

function placeStretch(scale: TimeScale, start: Instant, end: Instant, startIs: End, endIs: End): Piece[] {
  const pieces = scale.panels.flatMap((panel): Piece[] => {
    const from = Math.max(start, panel.start);
    const to = Math.min(end, panel.end);
    if (from >= to) return [];
    return [
      {
        from: stretchPosition(panel, from),
        to: stretchPosition(panel, to),
        fromIs: from > start ? 'cut' : startIs,
        toIs: to < end ? 'cut' : endIs
      }
    ];
  });
  const missing = leastWidth - pieces.reduce((sum, piece) => sum + widthOf(piece), 0);
  if (missing <= 0 || pieces.length === 0) return pieces;
  const [only] = pieces;
  if (pieces.length === 1 && only) return [widenPiece(only, missing, { from: 0, to: scale.length })];
  // On both sides of a cut: the wider one grows into its own panel, and never over the gap.
  const wide = pieces.reduce((most, piece) => (widthOf(piece) > widthOf(most) ? piece : most));
  const panel = scale.panels.find(({ from, to }) => from <= wide.from && wide.to <= to);
  return pieces.map((piece) => (piece === wide && panel ? widenPiece(piece, missing, panel) : piece));
}

function widthOf({ from, to }: Piece): number {
  return to - from;
}

/** A piece wider by what is missing, about its middle as far as the room lets it. */
function widenPiece(piece: Piece, missing: number, room: { from: number; to: number }): Piece {
  const width = widthOf(piece) + missing;
  const from = Math.max(room.from, Math.min(piece.from - missing / 2, room.to - width));
  return { ...piece, from, to: from + width };
}

/** An unknown end is drawn as a stub as long as a twentieth of the axis. */
function before(scale: TimeScale, instant: Instant): Instant {
  const { start } = domainOf(scale);
  const last = scale.panels.find((panel) => instant > panel.start && instant <= panel.end) ?? scale.panels[0];
  const stub = ((last.end - last.start) / (last.to - last.from)) * (scale.length / 20);
  return Math.max(start, Math.max(last.start, instant - stub));
}

function after(scale: TimeScale, instant: Instant): Instant {
  const { end } = domainOf(scale);
  const first =
    scale.panels.find((panel) => instant >= panel.start && instant < panel.end) ?? scale.panels[0];
  const stub = ((first.end - first.start) / (first.to - first.from)) * (scale.length / 20);
  return Math.min(end, Math.min(first.end, instant + stub));
}
