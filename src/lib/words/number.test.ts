import { describe, expect, it } from 'vitest';
import { printDigits, printNumber } from '#lib/words/number.ts';

describe('printNumber writes a number without losing a digit', () => {
  it.each([
    [0, '0'],
    [5, '5'],
    [-5, '−5'],
    [0.5, '0.5'],
    [999, '999'],
    [1234, '1,234'],
    [70000, '70,000'],
    [999999, '999,999'],
    [1e6, '1 million'],
    [1.5e6, '1.5 million'],
    [1234567, '1,234,567'],
    [1234000, '1.234 million'],
    [4e9, '4 billion'],
    [6e10, '60 billion'],
    [1e11, '100 billion'],
    [-2.5e12, '−2.5 trillion'],
    [1e15, '1 quadrillion'],
    [1e18, '1,000,000,000,000,000,000'],
    [1e21, '1,000,000,000,000,000,000,000'],
    [1.5e-7, '0.00000015'],
    [0.1 + 0.2, '0.30000000000000004']
  ])('%d is %s', (value, words) => expect(printNumber(value)).toBe(words));

  it('groups no digits after the point', () => expect(printDigits(1234.56789)).toBe('1,234.56789'));
});
