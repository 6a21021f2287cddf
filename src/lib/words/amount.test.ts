import { describe, expect, it } from 'vitest';
import type { Quantity } from '#lib/quantity/quantity.ts';
import { bounds } from '#lib/quantity/quantity.ts';
import { printHedge, printQuantity, printValue } from '#lib/words/amount.ts';
import { printPart } from '#lib/words/part.ts';
import { claimOf, claims, document, makeValue } from '#lib/words/testing/document.ts';
import { printTick } from '#lib/words/tick.ts';
import { nameUnit } from '#lib/words/unit.ts';

const own = document.about.units;
const nb = '\u00a0';

const cases: [Quantity, string][] = [
  [{ is: 'above', low: 1e11, unit: 'USD' }, 'more than $100 billion'],
  [{ is: 'at-least', low: 21, unit: 'boat' }, 'at least 21 boats'],
  [{ is: 'below', high: 300, unit: 'person' }, 'fewer than 300 people'],
  [{ is: 'below', high: 5, unit: 'kilometre' }, 'less than 5 kilometres'],
  [{ is: 'at-most', high: 1, unit: 'boat' }, 'at most 1 boat'],
  [{ is: 'about', low: 2, high: 2, unit: 'century' }, 'about 2 centuries'],
  [{ is: 'between', low: 5, high: 9, unit: 'year' }, '5 to 9 years'],
  [{ is: 'between', low: 5e9, high: 9e9, unit: 'USD' }, '$5 billion to $9 billion'],
  [{ is: 'as-stated', low: 5, high: 5, unit: 'foot' }, '5 feet'],
  [{ is: 'as-stated', low: 1, high: 1, unit: 'year' }, '1 year'],
  [{ is: 'above', low: 50, unit: 'percent' }, `more than 50${nb}%`],
  [{ is: 'as-stated', low: 12e9, high: 12e9, unit: 'USD per year' }, '$12 billion per year'],
  [{ is: 'as-stated', low: 3, high: 3, unit: 'boat per year' }, '3 boats per year'],
  [{ is: 'as-stated', low: 80, high: 80, unit: 'kilometre per hour' }, '80 kilometres per hour'],
  [{ is: 'as-stated', low: 7, high: 7, unit: 'CHF' }, `CHF${nb}7`],
  [{ is: 'as-stated', low: -7, high: -7, unit: 'EUR' }, '−€7'],
  [{ is: 'as-stated', low: -5, high: -5, unit: 'celsius' }, '−5 °C']
];

describe('printQuantity writes amount, unit and bound', () => {
  it.each(cases)('%j is %s', (quantity, words) => expect(printQuantity(quantity, own)).toBe(words));

  it('has words for every bound that is not plain', () => {
    const hedged = bounds.filter((is) => is !== 'as-stated' && is !== 'between');
    expect(hedged.map((is) => printHedge(is, 'USD')).every((words) => words.endsWith(' '))).toBe(true);
    expect(new Set(hedged.map((is) => printHedge(is, 'USD'))).size).toBe(hedged.length);
  });
});

describe('printValue', () => {
  it('takes the source’s own words', () =>
    expect(printValue(claimOf('income').value!, document)).toBe('more than $100 billion'));
  it('writes ours where no sentence says it', () =>
    expect(printValue(claimOf('crew').value!, document)).toBe('6 people'));
  it('keeps the bound of what is computed', () =>
    expect(printValue(claimOf('red-share').value!, document)).toBe(`more than 50${nb}%`));
});

describe('printPart', () => {
  it('says the whole and what is left open', () =>
    expect(printPart(claimOf('red-boats').value!, document)).toBe('more than 20 of 40 boats, so 21 to 40'));
  it('says a stated part of a whole plainly', () => {
    const value = makeValue({
      is: 'as-stated',
      low: 20,
      high: 20,
      unit: 'boat',
      words: '20',
      partOf: 'boats'
    });
    expect(printPart(value, { about: document.about, claims })).toBe('20 of 40 boats');
  });
  it('leaves what is no part as it is', () =>
    expect(printPart(claimOf('boats').value!, document)).toBe('40 boats'));
});

describe('a ruler', () => {
  it.each([
    [1000, 'USD', '$1,000'],
    [1e6, 'USD', '$1 million'],
    [1e9, 'USD per year', '$1 billion'],
    [1e4, 'boat', '10,000'],
    [50, 'percent', `50${nb}%`]
  ])('%d %s is %s', (value, unit, words) => expect(printTick(value, unit)).toBe(words));
  it.each([
    ['USD', 'U.S. dollars'],
    ['boat', 'boats'],
    ['USD per year', 'U.S. dollars per year'],
    ['JPY', 'JPY']
  ])('is in %s: %s', (unit, words) => expect(nameUnit(unit, own)).toBe(words));
});
