import { describe, expect, it } from 'vitest';
import { contrast, distance, labOf, leastDistance } from './colour.ts';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#ffffff', 1]
  ])('of %s and %s is %d, whichever comes first', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });
});

describe('labOf', () => {
  it.each([
    ['#ffffff', [1, 0, 0]],
    ['#ff0000', [0.628, 0.2249, 0.1258]],
    ['#0000ff', [0.452, -0.0325, -0.3115]]
  ])('places %s where the OKLab paper does', (colour, lab) => {
    labOf(colour).forEach((value, index) => expect(value).toBeCloseTo(lab[index]!, 3));
  });

  it('refuses a colour written otherwise', () => {
    expect(() => labOf('red')).toThrow('“red”');
  });
});

describe('distance', () => {
  it('shrinks between a red and a green of like lightness for a reader who sees no red or no green', () => {
    const [red, green] = ['#c0504d', '#5c8a3a'] as const;
    expect(distance(red, green, 'deuteranopia')).toBeLessThan(distance(red, green) / 2);
    expect(distance(red, green, 'protanopia')).toBeLessThan(distance(red, green));
  });

  it('leaves grey as it is for every reader', () => {
    expect(distance('#808080', '#808080', 'tritanopia')).toBe(0);
    expect(distance('#202020', '#e0e0e0', 'protanopia')).toBeCloseTo(distance('#202020', '#e0e0e0'), 1);
  });
});

describe('leastDistance', () => {
  it('finds the nearest pair', () => {
    expect(leastDistance(['#000000', '#ffffff', '#fefefe'])).toBeCloseTo(distance('#ffffff', '#fefefe'), 1);
  });
});
