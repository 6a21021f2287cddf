import { describe, expect, it } from 'vitest';
import { bounded, leastOf, mostOf } from '#lib/quantity/bounds.ts';
import { compareQuantity, sameQuantity, statedNumber, type Comparison } from '#lib/quantity/compare.ts';
import { partOf } from '#lib/quantity/part.ts';
import type { Quantity } from '#lib/quantity/quantity.ts';
import { findUnit, isDiscrete, units } from '#lib/quantity/units.ts';

const above20: Quantity = { is: 'above', low: 20, unit: 'contract' };
const all40: Quantity = { is: 'as-stated', low: 40, high: 40, unit: 'contract' };

describe('bounded', () => {
  it.each([
    [above20, { least: 21, leastIncluded: true, mostIncluded: false }],
    [
      { is: 'at-least', low: 20, unit: 'contract' },
      { least: 20, leastIncluded: true, mostIncluded: false }
    ],
    [
      { is: 'below', high: 300, unit: 'person' },
      { leastIncluded: false, most: 299, mostIncluded: true }
    ],
    [
      { is: 'below', high: 300, unit: 'EUR' },
      { leastIncluded: false, most: 300, mostIncluded: false }
    ],
    [
      { is: 'at-most', high: 10, unit: 'metre' },
      { leastIncluded: false, most: 10, mostIncluded: true }
    ],
    [
      { is: 'above', low: 5000, unit: 'USD' },
      { least: 5000, leastIncluded: false, mostIncluded: false }
    ],
    [
      { is: 'about', low: 40, high: 40, unit: 'contract' },
      { leastIncluded: false, mostIncluded: false }
    ],
    [
      { is: 'between', low: 9, high: 15, unit: 'USD' },
      { least: 9, leastIncluded: true, most: 15, mostIncluded: true }
    ],
    [
      { is: 'as-stated', low: 2.5, high: 2.5, unit: 'contract' },
      { least: 2.5, leastIncluded: true, most: 2.5, mostIncluded: true }
    ]
  ] satisfies [Quantity, object][])('%j leaves %j', (quantity, expected) => {
    expect(bounded(quantity)).toEqual(expected);
  });

  it('gives the least and the most, or that they are open', () => {
    expect([leastOf(above20), mostOf(above20), leastOf(all40), mostOf(all40)]).toEqual([21, 'open', 40, 40]);
  });
});

describe('compareQuantity', () => {
  const euro = (is: Quantity['is'], value: number): Quantity =>
    is === 'above'
      ? { is, low: value, unit: 'EUR' }
      : is === 'below'
        ? { is, high: value, unit: 'EUR' }
        : { is, low: value, high: value, unit: 'EUR' };
  it.each([
    [euro('above', 20), euro('as-stated', 20), 'greater'],
    [euro('above', 20), euro('as-stated', 40), 'open'],
    [euro('below', 20), euro('as-stated', 20), 'less'],
    [euro('as-stated', 20), euro('as-stated', 20), 'same'],
    [euro('about', 20), euro('about', 20), 'open'],
    [above20, euro('above', 20), 'mixed-units']
  ] satisfies [Quantity, Quantity, Comparison][])('%j against %j is %s', (a, b, expected) => {
    expect(compareQuantity(a, b)).toBe(expected);
  });

  it('takes other words for another quantity', () => {
    expect(sameQuantity(above20, { ...above20 })).toBe(true);
    expect(sameQuantity(above20, { is: 'at-least', low: 21, unit: 'contract' })).toBe(false);
    expect(sameQuantity(above20, { ...above20, low: 21 })).toBe(false);
    expect(sameQuantity(above20, { ...above20, unit: 'city' })).toBe(false);
    expect(sameQuantity(all40, { ...all40, is: 'about' })).toBe(false);
  });

  it('takes two thirds written with four figures for two thirds', () => {
    const exact: Quantity = { is: 'as-stated', low: 2 / 3, high: 2 / 3, unit: 'share' };
    expect(sameQuantity(exact, { ...exact, low: 0.6667, high: 0.6667 })).toBe(true);
    expect(sameQuantity(exact, { ...exact, low: 0.66, high: 0.66 })).toBe(false);
  });

  it('places a quantity at the number that its words name', () => {
    expect([above20, all40, { is: 'below', high: 7, unit: 'EUR' } as const].map(statedNumber)).toEqual([
      20, 40, 7
    ]);
  });
});

describe('partOf', () => {
  it('says what is certain and what is open', () => {
    expect(partOf(above20, all40)).toEqual({ ok: true, certain: 21, open: 19, least: 21, most: 40 });
    const below: Quantity = { is: 'below', high: 20, unit: 'contract' };
    expect(partOf(below, all40)).toEqual({ ok: true, certain: 0, open: 19, least: 0, most: 19 });
    expect(partOf({ ...all40, low: 10, high: 10 }, all40)).toMatchObject({ certain: 10, open: 0 });
  });

  it.each([
    [{ ...above20, unit: 'city' }, all40, 'mixed-units'],
    [{ ...all40, is: 'about' }, all40, 'about'],
    [all40, above20, 'whole-open'],
    [{ ...above20, low: 40 }, all40, 'part-exceeds-whole']
  ] satisfies [Quantity, Quantity, string][])('%j in %j is refused: %s', (part, whole, reason) => {
    expect(partOf(part, whole)).toEqual({ ok: false, reason });
  });
});

describe('units', () => {
  it('knows what is counted in whole ones', () => {
    expect(
      ['contract', 'person', 'USD', 'year', 'percent', 'USD per year', 'contract per year'].map((id) =>
        isDiscrete(id)
      )
    ).toEqual([true, true, false, false, false, false, false]);
    expect(isDiscrete('tract', [{ id: 'tract', one: 'tract', many: 'tracts', discrete: false }])).toBe(false);
  });

  it('has every id once, and finds it', () => {
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
    expect(findUnit('EUR')?.kind).toBe('currency');
  });
});
