import { describe, expect, it } from 'vitest';
import { printCount, wordFor } from '#lib/words/count.ts';

describe('printCount', () => {
  it.each([
    [0, '0 claims'],
    [1, '1 claim'],
    [2, '2 claims'],
    [1200, '1,200 claims']
  ])('writes %d as “%s”', (count, printed) => expect(printCount(count, 'claim')).toBe(printed));

  it('takes a plural of its own', () => {
    expect(printCount(1, 'entry', 'entries')).toBe('1 entry');
    expect(printCount(2, 'entry', 'entries')).toBe('2 entries');
    expect(wordFor(1, 'entry', 'entries')).toBe('entry');
  });
});
