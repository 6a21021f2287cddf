// How a whole is cut into units and set in rows: one unit each where they can be felt, else round ones; a row is half.

export interface Unitary {
  /** How many of what is counted one unit stands for. */
  each: number;
  /** How many units the whole has; the last may stand for less. */
  count: number;
}

/** More units than this in one picture are a texture. */
const mostDrawn = 120;

/**
 * The smallest round number of things a unit can stand for, 1 wherever the whole is small enough.
 *
 * @example cutUnits(40) // { each: 1, count: 40 }
 * @example cutUnits(30000) // { each: 500, count: 60 }
 */
export function cutUnits(whole: number): Unitary {
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 5]) {
      const each = step * power;
      if (whole / each <= mostDrawn) return { each, count: Math.max(1, Math.ceil(whole / each)) };
    }
  }
}

export interface Lattice {
  columns: number;
  rows: number;
  /** px from one unit to the next across; down it is never less than a target of 24 px. */
  across: number;
  down: number;
  radius: number;
  /** Whether one row holds half of the whole. */
  isHalf: boolean;
}

/**
 * Sets units in rows. An even whole has half of it in a row where the units then stay large enough to hold a “?”;
 * otherwise rows hold a round number. `least` is the px a unit needs, `most` what it takes at the most.
 *
 * @example setUnits(40, 288, 13.5, 34).columns // 20
 */
export function setUnits(count: number, width: number, least: number, most: number, target: number): Lattice {
  const fitting = Math.max(1, Math.floor(width / least));
  const half = count / 2;
  const isHalf = count >= 4 && Number.isInteger(half) && half <= fitting;
  const columns = isHalf ? half : roundColumns(count, fitting);
  const across = Math.min(most, width / columns);
  return {
    columns,
    rows: Math.ceil(count / columns),
    across,
    down: Math.max(across, target),
    radius: Math.min(across * 0.38, most * 0.34),
    isHalf
  };
}

function roundColumns(count: number, fitting: number): number {
  if (count <= fitting && count <= 12) return count;
  const rounds = [20, 10, 5].filter((round) => round <= fitting && round < count);
  return rounds[0] ?? Math.min(count, fitting);
}
