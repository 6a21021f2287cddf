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

/**
 * As an address writes them; empty where they are as the chart opens.
 *
 * @example writeSettings({ scale: 'linear', step: 2 }) // 'linear,2'
 */
export function writeSettings({ scale, step }: AmountSettings): string {
  return scale === 'log' ? '' : step === 0 ? scale : `${scale},${step}`;
}

export type ReadSettings = { ok: true; settings: AmountSettings } | { ok: false; reason: string };

/**
 * The settings that an address asks for; `last` is the last step that these amounts have.
 *
 * @example parseSettings('linear,2', 7) // { ok: true, settings: { scale: 'linear', step: 2 } }
 */
export function parseSettings(text: string, last: number): ReadSettings {
  if (text === '') return { ok: true, settings: defaultSettings };
  const [scale, step = '0', ...rest] = text.split(',');
  if (scale !== 'linear' || rest.length > 0)
    return { ok: false, reason: `“${text}” is not “linear” with a step` };
  if (!/^\d{1,2}$/.test(step) || Number(step) > last)
    return { ok: false, reason: `“${step}” is no step from 0 to ${last}` };
  return { ok: true, settings: { scale, step: Number(step) } };
}
