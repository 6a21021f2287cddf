import { describe, expect, it } from 'vitest';
import { nestQuotes } from '#lib/words/quoted.ts';

describe('nestQuotes(text)', () => {
  it.each([
    ['so-called “experts”', 'so-called ‘experts’'],
    ['a “list,”', 'a ‘list,’'],
    ['a "list"', 'a "list"'],
    ['Huawei’s own', 'Huawei’s own']
  ])('writes %s with single marks', (text, nested) => {
    expect(nestQuotes(text)).toBe(nested);
  });
});
