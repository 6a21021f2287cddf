import { describe, expect, it } from 'vitest';
import type { Quote } from '#lib/claims/claim.ts';
import { document } from '#lib/words/testing/document.ts';
import { markWords, nameWording, printTold } from '#lib/words/told.ts';
import { printTeller } from '#lib/words/voice.ts';

const own = { voice: 'outlet', how: 'outlet', via: [] } as const;
const reported = { voice: 'maker', how: 'reported', words: 'it says', via: [] } as const;
const quoted = { voice: 'chair', how: 'quoted', words: 'the chair said', via: [] } as const;

describe('printTold', () => {
  it.each([
    ['what is quoted, between marks', quoted, 'it has never leaked', '“it has never leaked”'],
    ['what is quoted in it, between single ones', quoted, 'no “leaks” ever', '“no ‘leaks’ ever”'],
    ['a report, without marks', reported, 'its boats have never leaked', 'its boats have never leaked'],
    ['a report with the text’s own marks', reported, 'it has “never” leaked', 'it has “never” leaked'],
    ['the outlet, without marks', own, 'The boats leak', 'The boats leak']
  ])('sets %s', (_, says, exact, words) =>
    expect(printTold({ exact, says } as unknown as Quote)).toBe(words)
  );
});

describe('nameWording', () => {
  it.each([
    [quoted, null],
    [reported, 'in The outlet’s words'],
    [own, 'in its own words']
  ])('says whose words stand without marks', (says, words) =>
    expect(nameWording(says, document)).toBe(words)
  );
});

describe('printTeller', () => {
  it.each([
    [quoted, 'The chair, quoted by The outlet'],
    [reported, 'The maker, in The outlet’s words'],
    [own, 'The outlet, in its own words']
  ])('says whose words a citation sets between marks', (says, words) =>
    expect(printTeller(says, document)).toBe(words)
  );
});

describe('markWords', () => {
  it('leaves words that nobody is quoted with as they are', () =>
    expect(markWords('if asked', false)).toBe('if asked'));
});
