import { describe, expect, it } from 'vitest';
import { describeQuantity } from '#lib/claims/describe.ts';

describe('describeQuantity', () => {
  it.each([
    [{ is: 'above', low: 20, unit: 'contract' }, 'above 20 contract'],
    [{ is: 'as-stated', low: 70000, high: 70000, unit: 'lamp' }, 'as stated 70,000 lamp'],
    [{ is: 'between', low: 5, high: 9, unit: null }, 'between 5 and 9'],
    [{ is: 'at-most', high: 1234567.5, unit: 'EUR' }, 'at most 1,234,567.5 EUR'],
    [{ is: 'at-least', low: 0, unit: 'year' }, 'at least 0 year'],
    [{ is: 'about', unit: null }, 'about no number']
  ] as const)('says %o as “%s”', (quantity, words) => {
    expect(describeQuantity(quantity)).toBe(words);
  });
});
