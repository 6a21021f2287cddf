import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { print, round } from './round.ts';

describe('round', () => {
  it.each([
    [12.3456, 12.35],
    [1.005, 1.01],
    [-1.005, -1.01],
    [24, 24]
  ])('takes %d to %d', (value, rounded) => expect(round(value)).toBe(rounded));

  it('never gives −0', () => {
    for (const value of [-0, -0.001, -0.0049]) expect(Object.is(round(value), 0)).toBe(true);
  });

  it.each([NaN, Infinity, -Infinity])('refuses %d', (value) =>
    expect(() => round(value)).toThrow(RangeError)
  );

  it('does not change what is round already', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        (value) => round(round(value)) === round(value)
      )
    );
  });
});

describe('print', () => {
  it.each([
    [24, '24'],
    [24.5, '24.5'],
    [0.1 + 0.2, '0.3'],
    [-0.001, '0'],
    [1e-7, '0'],
    [123456.789, '123456.79']
  ])('writes %d as %j', (value, text) => expect(print(value)).toBe(text));
});
