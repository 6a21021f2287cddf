import { describe, expect, it } from 'vitest';
import { nearestKey } from '#lib/claims/keys.ts';
import { claimsSchema } from '#lib/claims/schema.ts';

describe('nearestKey', () => {
  it.each([
    ['lable', 'label'],
    ['Words', 'words'],
    ['qoutes', 'quotes'],
    ['act_words', 'act-words'],
    ['edft', 'edtf'],
    ['part_of', 'part-of'],
    ['colour', undefined],
    ['000 base stations', undefined]
  ])('takes “%s” for %s', (key, near) => {
    expect(nearestKey(key, claimsSchema)).toBe(near);
  });
});
