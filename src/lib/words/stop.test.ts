import { describe, expect, it } from 'vitest';
import { closeSentence } from './stop.ts';

describe('closeSentence', () => {
  it.each([
    ['Founded in 1987', 'Founded in 1987.'],
    ['within two days of it.', 'within two days of it.'],
    ['He said: “Never.”', 'He said: “Never.”'],
    ['They call it “core”', 'They call it “core”.'],
    ['Who knew?', 'Who knew?'],
    ['about 2,000 (of 5,000)', 'about 2,000 (of 5,000).']
  ])('ends “%s” with one stop', (text, closed) => expect(closeSentence(text)).toBe(closed));
});
