import { describe, expect, it } from 'vitest';
import { printAct, printActOf } from '#lib/words/act.ts';
import { printDerivation } from '#lib/words/derivation.ts';
import { printSentences } from '#lib/words/sentence.ts';
import { speakClaim } from '#lib/words/speak.ts';
import {
  claimOf,
  claims,
  document,
  makeClaim,
  makeDocument,
  makeValue
} from '#lib/words/testing/document.ts';
import { nameVoice, printSays, printVoice } from '#lib/words/voice.ts';

describe('speakClaim says value, date, act, voice and sentence', () => {
  it.each([
    ['income', 'Income: more than $100 billion, 2018, said as “Last year”; The outlet says; sentence 1'],
    [
      'red-boats',
      'Red boats: more than 20 of 40 boats, so 21 to 40; The maker says, reported by The outlet; sentence 2'
    ],
    [
      'crew',
      'The crew: 6 people; 1 + 5 = 6, ours, no sentence says it; from these: The outlet says; from sentence 3'
    ],
    [
      'quit',
      'A pledge to stop: no date in the text, said as “will stop”; ' +
        'The chair pledges, through an interpreter, quoted by The outlet, “will”, on condition “if asked to”; sentence 4'
    ],
    ['noise', 'Noise at night; Neighbours allege, reported by The outlet, worded: complain that; sentence 5'],
    [
      'no-noise',
      'No noise; The maker denies, reported by The outlet, worded: denies, negated by: no noise; sentence 6'
    ]
  ])('%s', (id, words) => expect(speakClaim(claimOf(id), document)).toBe(words));

  it('names a voice and a sentence for every claim', () => {
    for (const claim of claims)
      expect(speakClaim(claim, document)).toMatch(/(?:outlet|maker|chair|Neighbours).*sentence \d/);
  });
});

describe('printAct', () => {
  it.each([
    [{ act: 'states' }, null],
    [{ act: 'states', if: 'if asked' }, 'if …'],
    [{ act: 'states', actWords: 'may' }, 'may'],
    [{ act: 'announces', actWords: 'will be added' }, 'will'],
    [{ act: 'announces', actWords: 'plans to' }, 'announces'],
    [{ act: 'predicts', actWords: 'will grow' }, 'predicts'],
    [{ act: 'predicts', actWords: 'may reassess', if: 'if' }, 'may, if …'],
    [{ act: 'pledges', if: 'if forced' }, 'pledges, if …'],
    [{ act: 'denies' }, 'denies'],
    [{ act: 'alleges' }, 'alleges'],
    [{ act: 'warns' }, 'warns']
  ] as const)('%j is %s', (claim, badge) => expect(printAct(claim)).toBe(badge));

  it('marks what was computed from an announcement', () => {
    const part = makeClaim({
      id: 'part',
      label: 'Part',
      act: 'announces',
      actWords: 'will be',
      value: makeValue({ is: 'as-stated', low: 1, high: 1 })
    });
    const sum = makeClaim({ id: 'sum', label: 'Sum', derived: { op: 'sum', of: ['part'], names: [] } });
    expect(printActOf(sum, makeDocument([part, sum]))).toBe('will');
  });
});

describe('printDerivation shows the calculation with its bounds', () => {
  it.each([
    ['crew', '1 + 5 = 6, ours'],
    ['red-share', 'more than 20 out of 40 is more than 50\u00a0%, ours'],
    ['income', null]
  ])('%s', (id, words) => expect(printDerivation(claimOf(id), document)).toBe(words));

  it('keeps “more than” in a sum', () => {
    const more = makeClaim({ id: 'a', label: 'A', value: makeValue({ is: 'above', low: 20, unit: 'boat' }) });
    const some = makeClaim({
      id: 'b',
      label: 'B',
      value: makeValue({ is: 'as-stated', low: 5, high: 5, unit: 'boat' })
    });
    const sum = makeClaim({
      id: 'c',
      label: 'C',
      derived: { op: 'sum', of: ['a', 'b'], names: [] },
      value: makeValue({ is: 'above', low: 25, unit: 'boat' })
    });
    expect(printDerivation(sum, makeDocument([more, some, sum]))).toBe(
      'more than 20 + 5 = more than 25, ours'
    );
  });

  it('says over what time a rate is', () => {
    const total = makeClaim({
      id: 'a',
      label: 'A',
      value: makeValue({ is: 'as-stated', low: 6e10, high: 6e10, measure: 'total', over: '2014-05/2019-05' })
    });
    const rate = makeClaim({
      id: 'b',
      label: 'B',
      derived: { op: 'rate', of: ['a'], names: [] },
      value: makeValue({ is: 'as-stated', low: 12e9, high: 12e9, unit: 'USD per year' })
    });
    expect(printDerivation(rate, makeDocument([total, rate]))).toBe(
      '$60 billion summed over May 2014 to May 2019 is $12 billion per year, ours'
    );
  });
});

describe('voices', () => {
  it.each([
    ['outlet', 'The outlet', 'The outlet'],
    ['chair', 'The maker’s chair, chair', 'The chair'],
    ['neighbours', 'Neighbours, not named', 'Neighbours']
  ])('%s is %s, or %s', (id, full, short) => {
    expect(printVoice(document, id)).toBe(full);
    expect(nameVoice(document, id)).toBe(short);
  });
  it('tells the outlet’s own words', () =>
    expect(printSays({ voice: 'outlet', how: 'outlet', via: [] }, document)).toBe(
      'The outlet, in its own words'
    ));
});

describe('printSentences', () => {
  it.each([
    [['s36'], 'sentence 36'],
    [['s2', 's5', 's17'], 'sentences 2, 5 and 17'],
    [['h2', 's4'], 'sentences heading 2 and 4'],
    [['s12b'], 'sentence 12b']
  ])('%j', (ids, words) => expect(printSentences(ids)).toBe(words));
});
