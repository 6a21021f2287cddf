// Rulers for amounts: one of magnitudes, with a line per power of ten, and an even one with a stepwise zoom.
import { ticks } from 'd3';
import type { AmountRow } from '#lib/charts/amounts/row.ts';
import { numbersOf, type AmountSettings } from '#lib/charts/amounts/settings.ts';
import { printTick } from '#lib/words/tick.ts';
import { capitalise } from '#lib/words/capital.ts';

export interface RulerLine {
  x: number;
  /** Thousand, million, billion, trillion; zero on an even ruler. */
  heavy: boolean;
  label: string;
}

export interface Ruler {
  kind: 'log' | 'linear';
  /** Where a number stands, in px; beyond its ends it stands off the ruler. */
  place(value: number): { x: number; off: 'left' | 'right' | null };
  lines: readonly RulerLine[];
  /** What the ruler is, in words. */
  caption: string;
}

/** Space at both ends of a ruler, px at the page's type: half a ring and a little. */
const margin = 7;

/** A ruler for these rows; where a number is 0 or below, magnitudes cannot show it and the ruler is even. */
export function makeRuler(
  rows: readonly AmountRow[],
  width: number,
  scale: number,
  settings: AmountSettings
): Ruler {
  const numbers = numbersOf(rows);
  const unit = rows[0]?.unit ?? '';
  const unitName = rows[0]?.unitName ?? '';
  const from = margin * scale;
  const to = width - margin * scale;
  const isLog = settings.scale === 'log' && numbers.every((number) => number > 0) && numbers.length > 0;
  return isLog
    ? makeLog(rows, numbers, unit, unitName, from, to)
    : makeEven(numbers, unit, unitName, from, to, settings.step, scale);
}

function makeLog(
  rows: readonly AmountRow[],
  numbers: readonly number[],
  unit: string,
  unitName: string,
  from: number,
  to: number
): Ruler {
  const low = Math.floor(Math.log10(Math.min(...numbers)) + 1e-9);
  const top = Math.max(...numbers);
  // What is open above needs a decade for its arrow.
  const opens = rows.some(
    ({ is, low: number }) => number === top && (is === 'above' || is === 'at-least' || is === 'about')
  );
  const exact = Math.log10(top);
  const high = Math.max(low + 1, opens ? Math.floor(exact + 1e-9) + 1 : Math.ceil(exact - 1e-9));
  const xOf = (value: number): number => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
  const lines = Array.from({ length: high - low + 1 }, (_, index): RulerLine => {
    const power = low + index;
    const value = Number(`1e${power}`);
    return { x: xOf(value), heavy: power % 3 === 0, label: printTick(value, unit) };
  });
  return {
    kind: 'log',
    place: (value) => ({ x: xOf(value), off: null }),
    lines,
    caption: `${capitalise(unitName)} by magnitude: each line is ten times the one before.`
  };
}

function makeEven(
  numbers: readonly number[],
  unit: string,
  unitName: string,
  from: number,
  to: number,
  step: number,
  scale: number
): Ruler {
  // Read, not computed: engines differ in the last bit of a power, and so would the pictures.
  const shrink = Number(`1e-${Math.max(0, step)}`);
  const highest = Math.max(0, ...numbers);
  const lowest = Math.min(0, ...numbers);
  // A fifth more than the largest, so that an arrow beyond it stays on the ruler.
  const reach = highest > 0 ? highest * 1.2 : lowest < 0 ? 0 : 1;
  const domain: [number, number] = [lowest * 1.2 * shrink, reach * shrink];
  const length = domain[1] - domain[0];
  const xOf = (value: number): number => from + ((value - domain[0]) / length) * (to - from);
  const count = Math.max(2, Math.floor((to - from) / (110 * scale)));
  const lines = ticks(domain[0], domain[1], count).map((value) => ({
    x: xOf(value),
    heavy: value === 0,
    label: printTick(value, unit)
  }));
  const zoomed = step > 0 ? ` Zoomed in ${step} ${step === 1 ? 'time' : 'times'}, by ten each time.` : '';
  return {
    kind: 'linear',
    place: (value) => {
      const x = xOf(value);
      if (value > domain[1]) return { x: to, off: 'right' };
      return value < domain[0] ? { x: from, off: 'left' } : { x, off: null };
    },
    lines,
    caption: `${capitalise(unitName)} on an even ruler: equal steps are equal amounts.${zoomed}`
  };
}
