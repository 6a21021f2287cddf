import { describe, expect, it } from 'vitest';
import { findCues } from '#lib/claims/cues/find.ts';

const cuesOf = (text: string) => findCues({ text, start: 0 }).map(({ kind, words }) => `${kind} ${words}`);

describe('findCues', () => {
  it.each([
    ['It will not close if nobody asks.', ['modal will', 'negation not', 'condition if', 'negation nobody']],
    ['They can’t, and they shan’t.', ['modal can', 'negation can’t', 'negation shan’t']],
    ['He said it would rain.', ['attribution said', 'modal would']],
    ['Anna reports that it rains.', ['attribution reports']],
    ['It is unclear, rather than unknown.', ['negation unclear', 'negation rather than', 'negation unknown']],
    ['They’ll come unless it snows.', ['modal They’ll', 'condition unless']]
  ])('finds the cues of “%s”', (text, cues) => {
    expect(cuesOf(text)).toEqual(cues);
  });

  it.each([
    ['It is not only large.'],
    ['Regular public reports appear.'],
    ['It made many pledges and promises.'],
    ['They sign “no spy” agreements.'],
    ['We know and now notice the American canal.'],
    ['Whether or not it rains is open.']
  ])('finds none in “%s”', (text) => {
    expect(cuesOf(text)).toEqual([]);
  });

  it('counts places from where the sentence begins in the text', () => {
    expect(findCues({ text: 'It may.', start: 100 })).toEqual([
      { kind: 'modal', words: 'may', start: 103, end: 106 }
    ]);
  });
});
