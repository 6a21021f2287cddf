// One unit of a share: filled where it is certain, “?” where the text leaves it open, an empty ring where it is not.
import { circle } from '#lib/charts/scene/path.ts';
import { print } from '#lib/charts/scene/round.ts';
import type { Ink, Shape } from '#lib/charts/scene/scene.ts';
import type { ShareRole } from '#lib/charts/share/row.ts';

export interface UnitSize {
  radius: number;
  /** px of the “?”, never under the type scale's axis. */
  size: number;
  stroke: number;
}

/** A whole unit about (x, y). The dashed ring about a “?” is left out where it would touch the sign. */
export function drawUnit(
  role: ShareRole,
  x: number,
  y: number,
  ink: Ink,
  { radius, size, stroke }: UnitSize
): Shape[] {
  if (role === 'certain') return [circle(x, y, radius, { fill: ink })];
  if (role === 'not')
    return [circle(x, y, radius - stroke / 2, { fill: 'none', stroke: 'muted', strokeWidth: stroke })];
  const question: Shape = {
    kind: 'text',
    x,
    y: y + size * 0.34,
    size,
    anchor: 'middle',
    fill: 'text',
    spans: [{ text: '?', weight: 620 }]
  };
  if (radius < size * 0.6) return [question];
  const ring = circle(x, y, radius - stroke / 2, {
    fill: 'none',
    stroke: ink,
    strokeWidth: stroke,
    dash: [radius * 0.3, radius * 0.22]
  });
  return [ring, question];
}

/**
 * A slice of a unit that stands for many things: from one part of it to another, clockwise from the top, so that its
 * area is its amount. The whole turn is a circle.
 *
 * @example drawSlice('certain', 10, 10, 'ink', { radius: 8, … }, 0, 0.5) // the right half
 */
export function drawSlice(
  role: ShareRole,
  x: number,
  y: number,
  ink: Ink,
  unit: UnitSize,
  from: number,
  to: number
): Shape[] {
  if (to - from > 1 - 1e-9) return drawUnit(role, x, y, ink, unit);
  const { radius, stroke } = unit;
  const at = (part: number): string =>
    `${print(x + radius * Math.sin(2 * Math.PI * part))} ${print(y - radius * Math.cos(2 * Math.PI * part))}`;
  const d = `M${print(x)} ${print(y)}L${at(from)}A${print(radius)} ${print(radius)} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}Z`;
  if (role === 'certain') return [{ kind: 'path', d, fill: ink }];
  const dash = role === 'open' ? { dash: [radius * 0.3, radius * 0.22] } : {};
  return [
    { kind: 'path', d, fill: 'none', stroke: role === 'open' ? ink : 'muted', strokeWidth: stroke, ...dash }
  ];
}
