// An amount's sign at its place on the ruler: its bound, its act, and whether it is ours.
import type { AmountRow } from '#lib/charts/amounts/row.ts';
import type { Ruler } from '#lib/charts/amounts/ruler.ts';
import { aboutSign, dot, dotArrow, openArrow, rangeEnds, ringArrow } from '#lib/charts/scene/bound.ts';
import { circle, polygon, rect } from '#lib/charts/scene/path.ts';
import type { Ink, Shape } from '#lib/charts/scene/scene.ts';

export interface Sign {
  shapes: Shape[];
  /** The px it takes on the ruler's line. */
  from: number;
  to: number;
  /** The amount lies beyond the ruler's end. */
  isOff?: true;
}

/** Draws a row's sign on the line at `y`; `scale` is 1 for the page's type. */
export function drawSign(row: AmountRow, ruler: Ruler, y: number, scale: number): Sign {
  const ink: Ink = row.voice?.ink ?? 'ink';
  const size = { radius: 5 * scale, reach: 16 * scale, strokeWidth: 2 * scale };
  const low = row.low ?? row.high ?? 0;
  const at = ruler.place(low);
  const other = ruler.place(row.high ?? low);
  if (at.off !== null) return drawOff(at.x, y, at.off, ink, scale);
  const { x } = at;
  const around = size.radius + size.strokeWidth / 2;
  const tip = size.radius + size.reach;
  if (row.derived !== null) return drawOurs(row, x, y, scale);
  switch (row.is) {
    case 'above':
      return {
        shapes: soften(row, x, y, ringArrow(x, y, ink, 'right', size), ink, size),
        from: x - around,
        to: x + tip
      };
    case 'at-least':
      return {
        shapes: soften(row, x, y, dotArrow(x, y, ink, 'right', size), ink, size),
        from: x - around,
        to: x + tip
      };
    case 'below':
      return {
        shapes: soften(row, x, y, ringArrow(x, y, ink, 'left', size), ink, size),
        from: x - tip,
        to: x + around
      };
    case 'at-most':
      return {
        shapes: soften(row, x, y, dotArrow(x, y, ink, 'left', size), ink, size),
        from: x - tip,
        to: x + around
      };
    case 'about': {
      const wide = 15 * scale;
      const ground = circle(x, y, wide * 0.6, { fill: 'paper' });
      return {
        shapes: [ground, aboutSign(x, y, wide, ink, size.strokeWidth)],
        from: x - wide * 0.6,
        to: x + wide * 0.6
      };
    }
    case 'between': {
      const ends =
        other.off === null
          ? rangeEnds(x, y, other.x, y, ink, size)
          : [dot(x, y, around, ink), openArrow(x, y, size.radius, other.x - x - size.radius, ink)];
      return { shapes: ends, from: x - around, to: other.x + around };
    }
    case 'as-stated':
      return {
        shapes: soften(row, x, y, [dot(x, y, around, ink)], ink, size),
        from: x - around,
        to: x + around
      };
  }
}

/** What is announced, foreseen or denied is never a filled mark: a ring of dashes instead. */
function soften(
  row: AmountRow,
  x: number,
  y: number,
  shapes: Shape[],
  ink: Ink,
  size: { radius: number; strokeWidth: number }
): Shape[] {
  if (row.badge === null) return shapes;
  const [first] = shapes;
  const dashed = circle(x, y, size.radius, {
    fill: 'paper',
    stroke: ink,
    strokeWidth: size.strokeWidth,
    dash: [size.radius * 0.55, size.radius * 0.4]
  });
  return shapes.length === 1 || first === undefined ? [dashed] : [first, dashed];
}

/** Ours: an empty square in ink, with an arrow where its bound is open. */
function drawOurs({ is }: AmountRow, x: number, y: number, scale: number): Sign {
  const half = 4.5 * scale;
  const square = rect(
    { x: x - half, y: y - half, width: half * 2, height: half * 2 },
    { fill: 'paper', stroke: 'ink', strokeWidth: 1.5 * scale }
  );
  const isUp = is === 'above' || is === 'at-least';
  const isDown = is === 'below' || is === 'at-most';
  if (!isUp && !isDown) return { shapes: [square], from: x - half, to: x + half };
  const arrow = openArrow(x, y, half, 16 * scale, 'ink', isUp ? 'right' : 'left', 1.5 * scale);
  return {
    shapes: [square, arrow],
    from: x - half - (isDown ? 16 * scale : 0),
    to: x + half + (isUp ? 16 * scale : 0)
  };
}

/** Beyond the end of a zoomed ruler: two chevrons at its edge, which is where the amount is not. */
function drawOff(x: number, y: number, side: 'left' | 'right', ink: Ink, scale: number): Sign {
  const turn = side === 'right' ? 1 : -1;
  const chevron = (at: number) =>
    polygon(
      [
        [at - 5 * scale * turn, y - 5 * scale],
        [at, y],
        [at - 5 * scale * turn, y + 5 * scale]
      ],
      false
    );
  const d = chevron(x) + chevron(x - 6 * scale * turn);
  const shape: Shape = {
    kind: 'path',
    d,
    fill: 'none',
    stroke: ink,
    strokeWidth: 2 * scale,
    lineCap: 'round'
  };
  const inner = x - 12 * scale * turn;
  return { shapes: [shape], from: Math.min(x, inner), to: Math.max(x, inner), isOff: true };
}
