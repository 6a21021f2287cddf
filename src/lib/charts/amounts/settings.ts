// How amounts are asked for: by magnitude, or on an even ruler with a stepwise zoom.
import type { AmountRow } from '#lib/charts/amounts/row.ts';

export interface AmountSettings {
  scale: 'log' | 'linear';
  /** On the even ruler: how often it was made ten times longer. 0 shows all amounts. */
  step: number;
}

export const defaultSettings: AmountSettings = { scale: 'log', step: 0 };

/** All numbers that rows state. */
export function numbersOf(rows: readonly AmountRow[]): number[] {
  return rows.flatMap(({ low, high }) => [low, high].filter((number) => number !== null));
}

/**
 * How many steps it takes until the smallest amount can be told from nothing: the even ruler has so many zooms.
 *
 * @example lastStep([{ low: 5000 }, { low: 1e11 }]) // 7
 */
export function lastStep(rows: readonly AmountRow[]): number {
  const sizes = numbersOf(rows)
    .map(Math.abs)
    .filter((size) => size > 0);
  if (sizes.length === 0) return 0;
  return Math.max(0, Math.floor(Math.log10(Math.max(...sizes) / Math.min(...sizes)) + 1e-9));
}
