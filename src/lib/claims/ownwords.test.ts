import { describe, expect, it } from 'vitest';
import type { UnverifiedClaim, Voice } from '#lib/claims/claim.ts';
import { holdToClaims } from '#lib/claims/ownwords.ts';
import { readEdtf } from '#lib/time/edtf/read.ts';

const units = [{ id: 'lamp', one: 'lamp', many: 'lamps', discrete: true }];
const voices = new Map<string, Voice>([
  ['outlet', { id: 'outlet', name: 'The paper', kind: 'outlet', named: true }],
  ['town', { id: 'town', name: 'The town council', short: 'The town', kind: 'body', named: true }]
]);
const base: UnverifiedClaim = {
  ...{ id: 'a', quotes: [], act: 'states', label: 'A', relates: [], checked: '2026-11-24' },
  ...{ corrections: [], checks: [] }
};
const lamps: UnverifiedClaim = {
  ...base,
  value: { is: 'above', low: 20, unit: 'lamp', words: 'more than 20 lamps' }
};
const opened: UnverifiedClaim = {
  ...base,
  when: { words: 'in May 1987', edtf: '1987-05', extent: 'within' }
};
const pledge: UnverifiedClaim = { ...base, act: 'pledges', actWords: 'will', if: 'if anyone asks' };
const quoted: UnverifiedClaim = {
  ...base,
  quotes: [
    {
      ...{ exact: 'a “no light” area', parts: [], places: [{ start: 0, end: 1 }], sentence: 's1' },
      ...{ sentenceNumber: 1, says: { voice: 'town', how: 'reported', via: [] }, witness: {} }
    }
  ]
};
const reference = readEdtf('2019-05-15/2019-05-17');

function reasonsOf(
  text: string,
  restsOn: UnverifiedClaim[],
  saidBy: string[] = [],
  isLabel = false
): string[] {
  return holdToClaims({
    ...{ text, restsOn, saidBy, voices, units, isLabel },
    reference: reference.ok ? reference.time : null
  }).map(({ reason }) => reason);
}

describe('holdToClaims', () => {
  it.each([
    ['More than 20 lamps', [lamps], []],
    ['20 lamps', [lamps], ['own-hedge']],
    ['At least 20 lamps', [lamps], ['own-hedge']],
    ['About 20 lamps', [lamps], ['own-hedge']],
    ['More than 21 lamps', [lamps], ['own-number']],
    ['More than 20 lamps', [], ['own-number']],
    ['Opened in May 1987', [opened], []],
    ['Opened in 1987', [opened], []],
    ['Opened in June 1987', [opened], ['own-date']],
    ['Opened in 1988', [opened], ['own-date']],
    ['Opened last year', [opened], ['own-date']],
    ['Lamps for 5G', [], []],
    ['The first lamps', [], []]
  ] as const)('“%s” gives %o', (text, claims, reasons) => {
    expect(reasonsOf(text, [...claims], [], true)).toEqual(reasons);
  });

  it('asks a headline to name every voice but the outlet’s, and a label not', () => {
    expect(reasonsOf('More than 20 lamps', [lamps], ['town'])).toEqual(['own-voice']);
    expect(reasonsOf('The town says more than 20 lamps', [lamps], ['town'])).toEqual([]);
    expect(reasonsOf('More than 20 lamps', [lamps], ['outlet'])).toEqual([]);
    expect(reasonsOf('More than 20 lamps', [lamps], ['town'], true)).toEqual([]);
  });

  it('does not let a headline tell a pledge or a condition as a fact', () => {
    expect(reasonsOf('The lamps are taken down', [pledge])).toEqual(['own-act']);
    expect(reasonsOf('The lamps will be taken down', [pledge])).toEqual(['own-act']);
    expect(reasonsOf('The lamps will be taken down if anyone asks', [pledge])).toEqual([]);
    expect(reasonsOf('A pledge to take them down if asked', [pledge])).toEqual([]);
  });

  it('keeps quotation marks for words that stand in a quotation', () => {
    expect(reasonsOf('“No light” area', [quoted])).toEqual([]);
    expect(reasonsOf('A “dark” area', [quoted])).toEqual(['own-quotation']);
  });

  it('says for a label what can be done to a label', () => {
    const [found] = holdToClaims({
      ...{ text: '9 lamps', restsOn: [], saidBy: [], voices, units, reference: null, isLabel: true }
    });
    expect(found?.advice).toBe('Use the claim’s own number, or leave the number out of the label.');
  });
});
