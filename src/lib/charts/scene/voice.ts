// Each voice's shape and ink, by its place in the order of appearance. The shape stands only before a name.
import { circle, polygon, rect, type Point } from './path.ts';
import type { Ink, PathShape, Shape } from './scene.ts';

const inks = ['voice1', 'voice2', 'voice3', 'voice4', 'voice5', 'voice6'] as const;

/**
 * The ink of the voice that comes `order`-th in the document, from 1.
 *
 * @example voiceInk(2) // 'voice2'
 * @example voiceInk(9) // 'voice-other'
 */
export function voiceInk(order: number): Ink {
  return inks[order - 1] ?? 'voice-other';
}

/**
 * The shape of the `order`-th voice about (x, y), `size` px high: square, circle, diamond, triangle, cross, star;
 * every later voice has a ring. The sizes are balanced, so that all look equally heavy.
 */
export function voiceGlyph(
  order: number,
  x: number,
  y: number,
  size = 10,
  ink: Ink = voiceInk(order)
): Shape {
  const draw = shapes[order - 1];
  return draw
    ? draw(x, y, size, ink)
    : circle(x, y, size * 0.4, { fill: 'none', stroke: ink, strokeWidth: size * 0.18 });
}

const shapes: readonly ((x: number, y: number, size: number, fill: Ink) => Shape)[] = [
  (x, y, size, fill) =>
    rect({ x: x - size * 0.43, y: y - size * 0.43, width: size * 0.86, height: size * 0.86 }, { fill }),
  (x, y, size, fill) => circle(x, y, size * 0.49, { fill }),
  (x, y, size, fill) =>
    shape(x, y, size * 0.6, fill, [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0]
    ]),
  (x, y, size, fill) =>
    shape(x, y, size * 0.56, fill, [
      [0, -1],
      [1, 0.8],
      [-1, 0.8]
    ]),
  (x, y, size, fill) => shape(x, y, size * 0.5, fill, cross(0.36)),
  (x, y, size, fill) => shape(x, y, size * 0.6, fill, star(5, 0.42))
];

function shape(x: number, y: number, scale: number, fill: Ink, points: readonly Point[]): PathShape {
  const placed = points.map(([dx, dy]): Point => [x + dx * scale, y + dy * scale]);
  return { kind: 'path', d: polygon(placed, true), fill };
}

function cross(arm: number): Point[] {
  return [
    [-arm, -1],
    [arm, -1],
    [arm, -arm],
    [1, -arm],
    [1, arm],
    [arm, arm],
    [arm, 1],
    [-arm, 1],
    [-arm, arm],
    [-1, arm],
    [-1, -arm],
    [-arm, -arm]
  ];
}

/** A star with its first tip up; `waist` is how far in the notches lie. */
function star(tips: number, waist: number): Point[] {
  return Array.from({ length: tips * 2 }, (_, index): Point => {
    const angle = (Math.PI * index) / tips;
    const far = index % 2 === 0 ? 1 : waist;
    return [Math.sin(angle) * far, -Math.cos(angle) * far];
  });
}
