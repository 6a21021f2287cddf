import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOver } from '#lib/claims/checks/wordcoverage.ts';

const wordsOf = (text: string, ...covered: string[]) => {
  const covers = covered
    .map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
    .sort((a, b) => a.start - b.start);
  return leftOver(text, { start: 0, end: text.length }, covers).map(({ start, end }) =>
    text.slice(start, end)
  );
};

describe('leftOver', () => {
  it.each([
    ['The town sleeps, and the river runs.', ['The town sleeps', 'the river runs'], []],
    ['The town sleeps, and the river runs.', ['The town sleeps'], ['river runs']],
    ['The town sleeps, and the river runs.', ['sleeps', 'river'], ['town', 'runs']],
    ['For its part, the town sleeps.', ['the town sleeps'], ['For its part']],
    ['It opened in 1987.', [], ['It opened in 1987']],
    ['The river, however, and the, so.', ['river'], []]
  ])('of “%s” without %o is %o', (text, covered, left) => {
    expect(wordsOf(text, ...covered)).toEqual(left);
  });

  it('leaves nothing of what is covered as a whole, however the covers overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('lamp', 'and', 'river', '5,000', 'é'), { minLength: 1 }),
        fc.nat(),
        (words, cut) => {
          const text = words.join(' ');
          const at = cut % text.length;
          const covers = [
            { start: 0, end: Math.min(text.length, at + 2) },
            { start: at, end: text.length }
          ];
          expect(leftOver(text, { start: 0, end: text.length }, covers)).toEqual([]);
        }
      )
    );
  });
});
