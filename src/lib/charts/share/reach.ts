// Where the words' bound stands among the units: right under the row in which it begins.
import type { ShareRow } from '#lib/charts/share/row.ts';
import type { Lattice, Unitary } from '#lib/charts/share/units.ts';

/** A bound that is open on one side: ○→ up from the stated number, or ←○ down from it. */
export interface Reach {
  /** After so many units, from the first. */
  at: number;
  isUp: boolean;
  /** “At least” and “at most”: the stated number itself is in. */
  isIn: boolean;
}

/** The reach of a part's words; null where they leave no side open, or leave it nothing to reach over. */
export function reachOf({ stated }: ShareRow, whole: number, { each }: Unitary): Reach | null {
  const { is, low, high } = stated;
  if ((is === 'above' || is === 'at-least') && low !== null && low < whole) {
    return { at: low / each, isUp: true, isIn: is === 'at-least' };
  }
  if ((is === 'below' || is === 'at-most') && high !== null && high > 0) {
    return { at: high / each, isUp: false, isIn: is === 'at-most' };
  }
  return null;
}

/** Rows of units with a gap after the one under which the reach is drawn. */
export interface Spread extends Lattice {
  /** The row, from 0, after which the gap stands. */
  after: number;
  gap: number;
}

/** @example spreadRows(lattice, { at: 20, isUp: true, … }, 1).after // 1: after the 20th of 20 a row begins the next */
export function spreadRows(lattice: Lattice, reach: Reach | null, scale: number): Spread {
  if (reach === null) return { ...lattice, after: lattice.rows, gap: 0 };
  const { columns, rows } = lattice;
  const row = reach.isUp ? Math.floor(reach.at / columns + 1e-9) : Math.ceil(reach.at / columns - 1e-9) - 1;
  return { ...lattice, after: Math.max(0, Math.min(rows - 1, row)), gap: 18 * scale };
}

/** px from the first row's top to that of a row. */
export function topOf(row: number, { down, after, gap }: Spread): number {
  return row * down + (row > after ? gap : 0);
}
