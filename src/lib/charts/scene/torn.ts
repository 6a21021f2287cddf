// Ends that the text leaves vague, and places where an axis leaves out time: both are drawn as a zigzag.
import { polygon, type Box, type Point, type Side } from './path.ts';
import type { Ink, Paint, PathShape } from './scene.ts';

/**
 * A bar whose named sides are torn. The tear bites inwards, so the bar never says more than its box.
 *
 * @example tornBar({ x: 0, y: 0, width: 40, height: 12 }, ['right'], { fill: 'voice1' })
 */
export function tornBar(box: Box, torn: readonly Side[], paint: Paint): PathShape {
  const isTorn = (side: Side) => torn.includes(side);
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const points: Point[] = [
    ...edge([box.x, box.y], [right, box.y], [0, 1], isTorn('top'), box.height),
    ...edge([right, box.y], [right, bottom], [-1, 0], isTorn('right'), box.width),
    ...edge([right, bottom], [box.x, bottom], [0, -1], isTorn('bottom'), box.height),
    ...edge([box.x, bottom], [box.x, box.y], [1, 0], isTorn('left'), box.width)
  ];
  return { kind: 'path', d: polygon(points, true), ...paint };
}

/**
 * The mark “time is left out here” on a horizontal axis: `width` px of zigzag about x, to be drawn where the axis
 * line has a gap.
 */
export function axisCut(x: number, y: number, width: number, stroke: Ink, strokeWidth = 1.5): PathShape {
  const step = width / 4;
  const points: Point[] = [
    [x - 2 * step, y],
    [x - step, y - 7],
    [x, y + 5],
    [x + step, y - 7],
    [x + 2 * step, y]
  ];
  return { kind: 'path', d: polygon(points, false), fill: 'none', stroke, strokeWidth };
}

/** The points of one edge but its last, which begins the next edge. `inward` is the unit vector into the bar. */
function edge(from: Point, to: Point, inward: Point, torn: boolean, room: number): Point[] {
  if (!torn) return [from];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const teeth = Math.max(2, Math.round(length / 6));
  const depth = Math.min(5, room / 2);
  return Array.from({ length: teeth * 2 }, (_, index): Point => {
    const share = index / (teeth * 2);
    const bite = index % 2 === 1 ? depth : 0;
    return [
      from[0] + (to[0] - from[0]) * share + inward[0] * bite,
      from[1] + (to[1] - from[1]) * share + inward[1] * bite
    ];
  });
}
