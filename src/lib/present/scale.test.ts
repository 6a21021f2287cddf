import { describe, expect, it } from 'vitest';
import type { AmountRow } from '#lib/charts/amounts/row.ts';
import { makeStrip } from '#lib/present/makestrip.ts';
import { printOffScale, scaleOf } from '#lib/present/scale.ts';

const amount = (low: number) =>
  ({ low, high: null, is: 'above', unit: 'USD', unitName: 'U.S. dollars' }) as AmountRow;
const strip = makeStrip('amounts', [amount(5000), amount(1e11)], 476);
const units = {
  places: Array.from({ length: 20 }, () => ({ x: 0, y: 0 })),
  radius: 4,
  each: 2,
  certain: 0,
  size: { width: 9, height: 9 }
};

describe('the scale of a picture', () => {
  it('goes from the first line of its ruler to the last, or over all of its units', () => {
    expect(scaleOf({ strip, units: null })).toEqual({ from: 1000, to: 1e12 });
    expect(scaleOf({ strip: null, units })).toEqual({ from: 0, to: 40 });
    expect(scaleOf({ strip: makeStrip('count', [], 300), units: null })).toBeNull();
  });

  it.each([
    [1000, null],
    [5e10, null],
    [1e12, null],
    [50, '50 is far off this scale. Type it in full, such as 50 million or 50 billion.'],
    [999, '999 is far off this scale. Type it in full, such as 999 million or 999 billion.'],
    [0, '0 is off this scale, which begins at 1,000.'],
    [2e12, '2 trillion is off this scale, which ends at 1 trillion.']
  ])('says of %d: %s', (number, words) => {
    expect(printOffScale(number, { from: 1000, to: 1e12 })).toBe(words);
  });
});
