import { describe, expect, it } from 'vitest';
import type { ReadAmount } from '#lib/claims/claim.ts';
import { printReading } from '#lib/words/reading.ts';

describe('printReading', () => {
  it.each<[ReadAmount, string]>([
    [{ is: 'as-stated', low: 40, high: 40, unit: 'contract' }, 'as stated: 40 contracts'],
    [{ is: 'as-stated', low: 1, high: 1, unit: 'contract' }, 'as stated: 1 contract'],
    [{ is: 'above', low: 20, unit: 'contract' }, 'above 20 contracts'],
    [{ is: 'at-most', high: 3, unit: 'company' }, 'at most 3 companies'],
    [{ is: 'above', low: 100e9, unit: 'USD' }, 'above $100 billion'],
    [{ is: 'between', low: 5, high: 9, unit: 'year' }, 'between 5 years and 9 years'],
    [{ is: 'about', low: 70000, high: 70000, unit: null }, 'about 70,000']
  ])('writes %j as “%s”', (amount, printed) =>
    expect(printReading(amount, { company: { one: 'company', many: 'companies' } })).toBe(printed)
  );
});
