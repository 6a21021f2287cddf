// Units of one size for a whole chart, in rows of a round number; the last row may be shorter.
import { circlePath } from '#lib/charts/scene/path.ts';
import { openArrow } from '#lib/charts/scene/bound.ts';
import type { Ink, Shape } from '#lib/charts/scene/scene.ts';

export interface Grid {
  columns: number;
  /** px from one unit to the next. */
  pitch: number;
}

/** The same for every count of a chart, so that a unit is one size everywhere: `gridOf(288, 1).columns` → 10 */
export function gridOf(width: number, scale: number): Grid {
  const least = 17 * scale;
  const fitting = Math.max(1, Math.floor(width / least));
  const columns = [20, 10, 5].find((round) => round <= fitting) ?? fitting;
  return { columns, pitch: Math.floor(Math.min(width / columns, 22 * scale)) };
}

/** How high so many units stand, px. */
export function heightOf(count: number, { columns, pitch }: Grid): number {
  return Math.ceil(count / columns) * pitch;
}

export interface UnitStyle {
  ink: Ink;
  /** Announced, pledged, denied or alleged: a dashed outline, not a filled unit. */
  isModal: boolean;
  /** “More than”: an open arrow after the last unit. */
  isOpen: boolean;
  stroke: number;
}

/** The units from a point down, row by row. */
export function drawUnits(count: number, x: number, y: number, grid: Grid, style: UnitStyle): Shape[] {
  const radius = Math.round(grid.pitch * 0.72) / 2;
  const centre = (at: number) => ({
    x: x + ((at % grid.columns) + 0.5) * grid.pitch,
    y: y + (Math.floor(at / grid.columns) + 0.5) * grid.pitch
  });
  // One path for all: a page carries four pictures, and hundreds of elements would be most of its weight.
  const inset = style.isModal ? style.stroke / 2 : 0;
  const d = Array.from({ length: count }, (_, at) => {
    const { x: cx, y: cy } = centre(at);
    return circlePath(cx, cy, radius - inset);
  }).join('');
  const units: Shape[] = [
    style.isModal
      ? {
          kind: 'path',
          d,
          fill: 'none',
          stroke: style.ink,
          strokeWidth: style.stroke,
          dash: [radius * 0.55, radius * 0.35]
        }
      : { kind: 'path', d, fill: style.ink }
  ];
  if (!style.isOpen) return units;
  const last = centre(Math.max(0, count - 1));
  const isAtEdge = count % grid.columns === 0;
  const arrow = openArrow(
    last.x,
    last.y,
    radius + 2,
    grid.pitch * 0.9,
    style.ink,
    isAtEdge ? 'down' : 'right',
    2
  );
  return [...units, arrow];
}
