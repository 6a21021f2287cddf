// The signs for how an amount is bounded: ● as stated, ○→ above, ●→ at least, their reverses, ≈ about, and a range.
import { circle, line, polygon, type Point } from './path.ts';
import { print } from './round.ts';
import type { Ink, PathShape, Shape } from './scene.ts';

export type Direction = 'right' | 'left' | 'up' | 'down';

export interface ArrowSize {
  /** Radius of the ring or dot, px. */
  radius: number;
  /** How far the arrow reaches beyond the ring, px. */
  reach: number;
  strokeWidth: number;
}

const usual: ArrowSize = { radius: 5, reach: 16, strokeWidth: 2 };

/** ● The number as stated. */
export function dot(x: number, y: number, radius: number, fill: Ink): PathShape {
  return circle(x, y, radius, { fill });
}

/** ○ The stated number itself is not in: the ring of “more than” and “less than”. `fill` hides the lines beneath. */
export function ring(
  x: number,
  y: number,
  radius: number,
  stroke: Ink,
  strokeWidth = 2,
  fill: Ink | 'none' = 'paper'
): PathShape {
  return circle(x, y, radius, { fill, stroke, strokeWidth });
}

/**
 * ○→ “More than”: a ring at the stated number and a small open arrow beyond it; `left` is “less than”.
 * It is how schools draw x > 20, and it survives 12 px, greyscale and a copier.
 */
export function ringArrow(
  x: number,
  y: number,
  ink: Ink,
  direction: Direction = 'right',
  size: Partial<ArrowSize> = {}
): Shape[] {
  const { radius, reach, strokeWidth } = { ...usual, ...size };
  return [openArrow(x, y, radius, reach, ink, direction, strokeWidth), ring(x, y, radius, ink, strokeWidth)];
}

/** ●→ “At least”: the stated number is in; `left` is “at most”. */
export function dotArrow(
  x: number,
  y: number,
  ink: Ink,
  direction: Direction = 'right',
  size: Partial<ArrowSize> = {}
): Shape[] {
  const { radius, reach, strokeWidth } = { ...usual, ...size };
  return [
    openArrow(x, y, radius, reach, ink, direction, strokeWidth),
    dot(x, y, radius + strokeWidth / 2, ink)
  ];
}

/** ●—● “Between”: both ends and the line that joins them, which is as long as the range. */
export function rangeEnds(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  ink: Ink,
  size: Partial<ArrowSize> = {}
): Shape[] {
  const { radius, strokeWidth } = { ...usual, ...size };
  return [line(x1, y1, x2, y2, ink, strokeWidth), dot(x1, y1, radius, ink), dot(x2, y2, radius, ink)];
}

/** ≈ “About”: two waves, `width` px wide about (x, y). Drawn, since the packaged faces have no such letter. */
export function aboutSign(x: number, y: number, width: number, ink: Ink, strokeWidth = 2): PathShape {
  const half = width / 2;
  const lift = width * 0.2;
  const wave = (height: number) =>
    `M${print(x - half)} ${print(height)}` +
    `C${print(x - half / 2)} ${print(height - 2 * lift)} ${print(x)} ${print(height)} ${print(x)} ${print(height)}` +
    `C${print(x)} ${print(height)} ${print(x + half / 2)} ${print(height + 2 * lift)} ${print(x + half)} ${print(height)}`;
  return {
    kind: 'path',
    d: wave(y - width * 0.22) + wave(y + width * 0.22),
    fill: 'none',
    stroke: ink,
    strokeWidth,
    lineCap: 'round'
  };
}

/** An arrow with an open head that starts at the rim of a circle about (x, y). */
export function openArrow(
  x: number,
  y: number,
  radius: number,
  reach: number,
  stroke: Ink,
  direction: Direction = 'right',
  strokeWidth = 2
): PathShape {
  const head = Math.min(4.5 * Math.max(1, strokeWidth / 2), reach * 0.6);
  const turn = turns[direction];
  const at = (along: number, across: number): Point => {
    const [dx, dy] = turn(along, across);
    return [x + dx, y + dy];
  };
  const tip = radius + reach;
  const d =
    polygon([at(radius, 0), at(tip, 0)], false) +
    polygon([at(tip - head, -head), at(tip, 0), at(tip - head, head)], false);
  return { kind: 'path', d, fill: 'none', stroke, strokeWidth, lineCap: 'round' };
}

const turns: Record<Direction, (along: number, across: number) => Point> = {
  right: (along, across) => [along, across],
  left: (along, across) => [-along, across],
  down: (along, across) => [across, along],
  up: (along, across) => [across, -along]
};
