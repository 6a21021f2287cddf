// What is ours and not the text's: the reference date, and brackets over the parents of what we derived.
import { line, polygon, rect } from '#lib/charts/scene/path.ts';
import type { Shape } from '#lib/charts/scene/scene.ts';
import type { Piece } from '#lib/charts/timeline/place/pieces.ts';
import type { Band, SpanStyle } from '#lib/charts/timeline/draw/span.ts';

/** A hairline bracket that opens away from its label, over its parents; in dots where it runs through a gap. */
export function drawDerived(
  pieces: readonly Piece[],
  { open, base }: Band,
  { orientation, type }: SpanStyle
): Shape[] {
  const at = (open + base) / 2;
  return pieces.map(({ from, to, fromIs, toIs, isInGap }) => {
    const points = [
      ...(fromIs === 'stated' ? [orientation.point(from, base)] : []),
      orientation.point(from, at),
      orientation.point(to, at),
      ...(toIs === 'stated' ? [orientation.point(to, base)] : [])
    ];
    return {
      kind: 'path',
      d: polygon(points, false),
      fill: 'none',
      stroke: 'muted',
      strokeWidth: type.hairline * 1.25,
      ...(isInGap === true ? { dash: [type.hairline, type.hairline * 3] } : {})
    };
  });
}

/** A band of hairlines, neither bar nor bracket: it is no claim of the text. */
export function drawReference(
  pieces: readonly Piece[],
  { open, base }: Band,
  { orientation, type }: SpanStyle
): Shape[] {
  return pieces.flatMap(({ from, to }): Shape[] => {
    const [low, high] = open < base ? [open, base] : [base, open];
    const [x1, y1] = orientation.point(from, (low + high) / 2);
    const [x2, y2] = orientation.point(to, (low + high) / 2);
    return [
      rect(orientation.box(from, to, low, high), {
        fill: 'paper',
        stroke: 'muted',
        strokeWidth: type.hairline
      }),
      line(x1, y1, x2, y2, 'muted', type.hairline)
    ];
  });
}
