import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounded, statedBounds } from '#lib/quantity/bounds.ts';
import { combine, type Operation } from '#lib/quantity/combine.ts';
import type { Bound, Quantity } from '#lib/quantity/quantity.ts';
import type { CountedUnit } from '#lib/quantity/units.ts';

/** above 20 contract → { is: 'above', low: 20, unit: 'contract' } */
function quantity(is: Bound, value: number, unit = 'contract', high = value): Quantity {
  if (is === 'above' || is === 'at-least') return { is, low: value, unit };
  if (is === 'below' || is === 'at-most') return { is, high: value, unit };
  return { is, low: value, high, unit };
}

describe('combine', () => {
  const cases: [Operation, Quantity[], Quantity][] = [
    ['sum', [quantity('above', 20), quantity('as-stated', 5)], quantity('above', 25)],
    ['sum', [quantity('as-stated', 1), quantity('as-stated', 5)], quantity('as-stated', 6)],
    [
      'sum',
      [quantity('as-stated', 1), quantity('as-stated', 70), quantity('as-stated', 2)],
      quantity('as-stated', 73)
    ],
    ['sum', [quantity('above', 20), quantity('above', 5)], quantity('above', 26)],
    ['sum', [quantity('above', 20, 'EUR'), quantity('above', 5, 'EUR')], quantity('above', 25, 'EUR')],
    ['sum', [quantity('at-least', 20), quantity('as-stated', 5)], quantity('at-least', 25)],
    ['sum', [quantity('below', 300), quantity('as-stated', 5)], quantity('below', 305)],
    ['sum', [quantity('at-most', 3, 'EUR'), quantity('below', 4, 'EUR')], quantity('below', 7, 'EUR')],
    ['sum', [quantity('about', 20), quantity('as-stated', 5)], quantity('about', 25)],
    [
      'sum',
      [quantity('between', 9, 'EUR', 15), quantity('as-stated', 1, 'EUR')],
      quantity('between', 10, 'EUR', 16)
    ],
    [
      'sum',
      [quantity('as-stated', 0.1, 'EUR'), quantity('as-stated', 0.2, 'EUR')],
      quantity('as-stated', 0.3, 'EUR')
    ],
    ['difference', [quantity('as-stated', 40), quantity('above', 20)], quantity('below', 20)],
    ['difference', [quantity('above', 40), quantity('as-stated', 20)], quantity('above', 20)],
    ['difference', [quantity('about', 40), quantity('as-stated', 20)], quantity('about', 20)],
    ['difference', [quantity('as-stated', 40), quantity('at-most', 15)], quantity('at-least', 25)],
    ['share', [quantity('above', 20), quantity('as-stated', 40)], quantity('above', 50, 'percent')],
    ['share', [quantity('as-stated', 10), quantity('as-stated', 40)], quantity('as-stated', 25, 'percent')],
    ['share', [quantity('as-stated', 20), quantity('above', 40)], quantity('below', 50, 'percent')],
    ['share', [quantity('below', 10), quantity('as-stated', 40)], quantity('below', 25, 'percent')],
    ['share', [quantity('about', 10), quantity('as-stated', 40)], quantity('about', 25, 'percent')],
    [
      'share',
      [quantity('between', 10, 'EUR', 20), quantity('as-stated', 40, 'EUR')],
      quantity('between', 25, 'percent', 50)
    ],
    [
      'rate',
      [quantity('as-stated', 60e9, 'USD'), quantity('as-stated', 5, 'year')],
      quantity('as-stated', 12e9, 'USD per year')
    ],
    [
      'rate',
      [quantity('above', 60e9, 'USD'), quantity('as-stated', 5, 'year')],
      quantity('above', 12e9, 'USD per year')
    ],
    [
      'rate',
      [quantity('as-stated', 60, 'USD'), quantity('at-most', 5, 'year')],
      quantity('at-least', 12, 'USD per year')
    ],
    [
      'rate',
      [quantity('about', 60, 'USD'), quantity('as-stated', 5, 'year')],
      quantity('about', 12, 'USD per year')
    ]
  ];

  it.each(cases)('%s of %j is %j', (operation, parts, value) => {
    expect(combine(operation, parts)).toMatchObject({ ok: true, value });
  });

  it('closes a share by its whole: more than 20 of 40 is at most 100 percent', () => {
    const result = combine('share', [quantity('above', 20), quantity('as-stated', 40)]);
    expect(result).toMatchObject({
      within: { least: 52.5, leastIncluded: true, most: 100, mostIncluded: true }
    });
    const money = combine('share', [quantity('above', 20, 'EUR'), quantity('as-stated', 40, 'EUR')]);
    expect(money).toMatchObject({
      within: { least: 50, leastIncluded: false, most: 100, mostIncluded: true }
    });
  });

  it('asks the document which things are counted in whole ones', () => {
    const units: CountedUnit[] = [{ id: 'tract', one: 'tract', many: 'tracts', discrete: false }];
    const parts = [quantity('above', 20, 'tract'), quantity('above', 5, 'tract')];
    expect(combine('sum', parts, { units })).toMatchObject({ value: quantity('above', 25, 'tract') });
  });

  const refusals: [Operation, Quantity[], string][] = [
    ['sum', [quantity('as-stated', 1, 'EUR'), quantity('as-stated', 1, 'USD')], 'mixed-units'],
    ['share', [quantity('as-stated', 1, 'EUR'), quantity('as-stated', 1, 'USD')], 'mixed-units'],
    ['share', [quantity('as-stated', 0), quantity('as-stated', 0)], 'divide-by-zero'],
    ['rate', [quantity('as-stated', 5, 'USD'), quantity('as-stated', 0, 'year')], 'divide-by-zero'],
    ['rate', [quantity('as-stated', -5, 'USD'), quantity('as-stated', 2, 'year')], 'negative'],
    ['share', [quantity('as-stated', 50), quantity('as-stated', 40)], 'part-exceeds-whole'],
    ['share', [quantity('above', 40), quantity('as-stated', 40)], 'part-exceeds-whole'],
    ['sum', [quantity('about', 20), quantity('above', 5)], 'about-with-bound'],
    ['sum', [quantity('above', 20), quantity('below', 5)], 'undefined'],
    ['difference', [quantity('above', 20), quantity('above', 5)], 'undefined'],
    ['sum', [quantity('above', 20)], 'wrong-number-of-parts'],
    [
      'share',
      [quantity('as-stated', 1), quantity('as-stated', 2), quantity('as-stated', 3)],
      'wrong-number-of-parts'
    ]
  ];

  it.each(refusals)('%s of %j is refused: %s', (operation, parts, reason) => {
    expect(combine(operation, parts)).toEqual({ ok: false, reason });
  });

  it('contains every result that numbers inside its parts can give', () => {
    const unit = fc.constantFrom('contract', 'EUR');
    const part = fc.record({
      is: fc.constantFrom<Bound>('as-stated', 'above', 'at-least', 'below', 'at-most', 'between'),
      value: fc.integer({ min: 1, max: 1000 }),
      width: fc.integer({ min: 1, max: 500 }),
      at: fc.double({ min: 0, max: 1, noNaN: true })
    });
    fc.assert(
      fc.property(
        fc.constantFrom<Operation>('sum', 'difference', 'share', 'rate'),
        unit,
        part,
        part,
        (operation, id, one, two) => {
          const parts = [one, two].map(({ is, value, width }) =>
            quantity(is, value, id, is === 'between' ? value + width : value)
          ) as [Quantity, Quantity];
          const [a, b] = [pick(parts[0], one.at), pick(parts[1], two.at)];
          if (a === undefined || b === undefined || (operation === 'share' && a > b)) return;
          const result = combine(operation, parts);
          if (!result.ok) {
            expect(['undefined', 'divide-by-zero', 'part-exceeds-whole']).toContain(result.reason);
            return;
          }
          if ((operation === 'share' || operation === 'rate') && b === 0) return;
          const exact = { sum: a + b, difference: a - b, share: (100 * a) / b, rate: a / b }[operation];
          expect(isInside(exact, result.within), JSON.stringify({ parts, a, b, exact, result })).toBe(true);
          expect(
            isInside(exact, statedBounds(result.value)),
            JSON.stringify({ parts, a, b, exact, result })
          ).toBe(true);
        }
      ),
      { numRuns: 3000, seed: 7 }
    );
  }, 60_000);
});

/** A number inside a quantity; open sides reach 700 further, and not below 0. */
function pick(quantity: Quantity, at: number): number | undefined {
  const { least, leastIncluded, most, mostIncluded } = bounded(quantity);
  const low = least ?? 0;
  const high = most ?? low + 700;
  const isCounted = quantity.unit === 'contract';
  const value = isCounted ? Math.round(low + at * (high - low)) : low + at * (high - low);
  const isOut =
    (least !== undefined && value === least && !leastIncluded) || (value === most && !mostIncluded);
  return isOut ? undefined : value;
}

function isInside(
  value: number,
  { least, leastIncluded, most, mostIncluded }: ReturnType<typeof bounded>
): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  const isUnder = least !== undefined && value < least - (leastIncluded ? slack : 0) - slack;
  const isOver = most !== undefined && value > most + (mostIncluded ? slack : 0) + slack;
  return !isUnder && !isOver;
}
