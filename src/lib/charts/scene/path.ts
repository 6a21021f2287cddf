// The simple shapes, with rounded absolute coordinates: what the marks and the axes are made of.
import { print, round } from './round.ts';
import type { Ink, Paint, PathShape, RectShape } from './scene.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The side of a box, or the way an arrow points. */
export type Side = 'top' | 'bottom' | 'left' | 'right';

/** A point in px. */
export type Point = readonly [x: number, y: number];

/**
 * Builds the path through points, closed or open.
 *
 * @example polygon([[0, 0], [10, 0], [10, 5]], true) // 'M0 0L10 0L10 5Z'
 */
export function polygon(points: readonly Point[], closed: boolean): string {
  const steps = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${print(x)} ${print(y)}`);
  return steps.join('') + (closed ? 'Z' : '');
}

/** The outline of a box. */
export function boxPath({ x, y, width, height }: Box): string {
  return polygon(
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height]
    ],
    true
  );
}

/** Builds a full circle out of two arcs, so that every program draws it as it draws any path. */
export function circlePath(x: number, y: number, radius: number): string {
  const r = print(radius);
  const left = `${print(x - radius)} ${print(y)}`;
  const right = `${print(x + radius)} ${print(y)}`;
  return `M${left}A${r} ${r} 0 1 1 ${right}A${r} ${r} 0 1 1 ${left}Z`;
}

/**
 * A straight line.
 *
 * @example line(0, 10, 50, 10, 'grid').d // 'M0 10L50 10'
 */
export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: Ink,
  strokeWidth = 1,
  paint: Paint = {}
): PathShape {
  const d = polygon(
    [
      [x1, y1],
      [x2, y2]
    ],
    false
  );
  return { kind: 'path', d, fill: 'none', stroke, strokeWidth, ...paint };
}

/** A rectangle with its corners rounded by `radius` px. */
export function rect(box: Box, paint: Paint, radius = 0): RectShape {
  const shape: RectShape = {
    kind: 'rect',
    x: round(box.x),
    y: round(box.y),
    width: round(box.width),
    height: round(box.height),
    ...paint
  };
  return radius === 0 ? shape : { ...shape, radius };
}

/** A circle about (x, y). */
export function circle(x: number, y: number, radius: number, paint: Paint): PathShape {
  return { kind: 'path', d: circlePath(x, y, radius), ...paint };
}

/**
 * An unfilled bracket along one side of a box: a moment somewhere within it, or a sum over what stands below.
 * `side` is where the joining line runs. The stroke lies inside the box, so the bracket is as wide as the precision;
 * it never gets thinner than its own stroke.
 */
export function bracket(box: Box, stroke: Ink, side: Side = 'bottom', strokeWidth = 2): PathShape {
  const inset = strokeWidth / 2;
  const left = box.x + Math.min(inset, box.width / 2);
  const right = box.x + box.width - Math.min(inset, box.width / 2);
  const top = box.y + Math.min(inset, box.height / 2);
  const bottom = box.y + box.height - Math.min(inset, box.height / 2);
  const corners: Record<Side, readonly Point[]> = {
    bottom: [
      [left, box.y],
      [left, bottom],
      [right, bottom],
      [right, box.y]
    ],
    top: [
      [left, box.y + box.height],
      [left, top],
      [right, top],
      [right, box.y + box.height]
    ],
    left: [
      [box.x + box.width, top],
      [left, top],
      [left, bottom],
      [box.x + box.width, bottom]
    ],
    right: [
      [box.x, top],
      [right, top],
      [right, bottom],
      [box.x, bottom]
    ]
  };
  return { kind: 'path', d: polygon(corners[side], false), fill: 'none', stroke, strokeWidth };
}

/** The dashed outline around a verb: will, if, pledges, denies. */
export function badgeOutline(box: Box, stroke: Ink, strokeWidth = 1.25): RectShape {
  return rect(box, { fill: 'none', stroke, strokeWidth, dash: [3, 2] }, Math.min(box.height / 2, 9));
}
