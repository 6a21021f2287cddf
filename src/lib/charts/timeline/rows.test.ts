import { describe, expect, it } from 'vitest';
import type { ChartInput } from '#lib/charts/kind.ts';
import type { Quote, UnverifiedClaim, VerifiedClaim, VerifiedDocument, When } from '#lib/claims/claim.ts';
import { timeOf } from '#lib/charts/timeline/fixture.ts';
import { makeKey } from '#lib/charts/timeline/key.ts';
import { makeRows, refusesClaim } from '#lib/charts/timeline/rows.ts';
import { makeTable } from '#lib/charts/timeline/table.ts';

const referenceEnd = Date.UTC(2019, 4, 18);

function claim(id: string, part: Partial<UnverifiedClaim>, sentence = 's1'): VerifiedClaim {
  const quote = {
    exact: id,
    parts: [id],
    places: [{ start: 0, end: 1 }],
    sentence,
    sentenceNumber: 1,
    says: { voice: 'paper', how: 'outlet', via: [] },
    witness: {}
  } as unknown as Quote;
  const content: UnverifiedClaim = {
    id,
    quotes: [quote],
    act: 'states',
    label: id,
    relates: [],
    checked: '2026-11-24',
    corrections: [],
    checks: [],
    ...part
  };
  return content as VerifiedClaim;
}

function when(words: string, edtf: string, part: Partial<When> = {}): When {
  return { words, edtf, time: timeOf(edtf), extent: 'within', ...part };
}

function inputOf(...claims: VerifiedClaim[]): ChartInput {
  const document = {
    id: 'd',
    about: { units: {} },
    text: '',
    sentences: ['s1', 's2', 's3'].map((id) => ({ id, kind: 'sentence', text: id, start: 0, end: 1 })),
    voices: new Map([['paper', { id: 'paper', name: 'The paper', kind: 'outlet', named: true }]]),
    reference: { time: timeOf('2019-05-15/2019-05-17'), outside: true, from: 'From outside the text.' },
    claims
  } as unknown as VerifiedDocument;
  return {
    document,
    claims,
    voiceMark: () => ({ id: 'paper', name: 'The paper', slot: 1, ink: 'voice1', named: true })
  };
}

const rowsOf = (...claims: VerifiedClaim[]) => makeRows(inputOf(...claims));

describe('makeRows', () => {
  it('puts the dated in time order, then the undated in the order of the text, and numbers them', () => {
    const rows = rowsOf(
      claim('late', { when: when('in 2018', '2018') }),
      claim('signed', { when: { words: 'has signed', undated: 'tense' } }, 's3'),
      claim('shipped', { when: { words: 'has shipped', undated: 'tense' } }, 's2'),
      claim('early', { when: when('in 1987', '1987') })
    );
    expect(rows.map(({ key, number, form }) => [number, key, form])).toEqual([
      [1, 'early', 'dated'],
      [2, 'late', 'dated'],
      [3, 'shipped', 'undated'],
      [4, 'signed', 'undated']
    ]);
  });

  it.each([
    ['states', '2019', 'within', referenceEnd],
    ['denies', '2014/2030', 'throughout', referenceEnd],
    ['alleges', '2014/..', 'throughout', referenceEnd],
    ['predicts', '2019', 'within', Date.UTC(2020, 0, 1)],
    ['announces', '2019-06', 'within', Date.UTC(2019, 6, 1)],
    ['states', '2018', 'within', Date.UTC(2019, 0, 1)],
    ['states', '2020', 'within', Date.UTC(2021, 0, 1)]
  ] as const)(
    '%s of %s (%s) reaches to the reference date at the latest where it is told as past',
    (act, edtf, extent, end) => {
      const row = rowsOf(claim('a', { act, when: when('then', edtf, { extent }) })).find(
        ({ key }) => key === 'a'
      );
      expect(row?.span?.end).toBe(end);
    }
  );

  it('keeps an end open that the reference date cuts, so that it is torn', () => {
    const [row] = rowsOf(claim('a', { when: when('since 2014', '2014/..', { extent: 'throughout' }) }));
    expect(row?.span).toMatchObject({ end: referenceEnd, endIs: 'open', cut: true });
  });

  it('says what relative words became, and brings the reference date as a mark of ours', () => {
    const rows = rowsOf(
      claim('a', { when: when('Last year', '2018', { against: 'reference', extent: 'throughout' }) })
    );
    expect(rows[0]).toMatchObject({
      quoted: '“Last year”',
      became: '2018',
      date: '2018',
      resolved: true,
      modal: false
    });
    expect(rows[1]).toMatchObject({
      form: 'reference',
      source: { ours: 'reference date' },
      label: 'our reference date: 15 to 17 May 2019'
    });
  });

  it('leaves the reference date out where nothing is read against it', () => {
    expect(rowsOf(claim('a', { when: when('in 1987', '1987') }))).toHaveLength(1);
  });

  it.each([
    [{ act: 'pledges' }, 'pledges'],
    [{ act: 'announces', actWords: 'will be added' }, 'will'],
    [{ act: 'states', if: 'if asked' }, 'if …'],
    [{ act: 'states', negated: 'not' }, 'not'],
    [{ act: 'denies' }, 'denies']
  ] as const)('gives %j a verb, since it is no plain statement', (part, badge) => {
    expect(rowsOf(claim('a', { ...part, when: when('in 1987', '1987') }))[0]).toMatchObject({
      badge,
      modal: true
    });
  });

  it.each(['tense', 'utterance', 'vague'] as const)('says why a date is missing (%s)', (undated) => {
    const [row] = rowsOf(claim('a', { when: { words: 'now', undated } }));
    expect(row).toMatchObject({ form: 'undated', span: null, quoted: '“now”', date: 'no date in the text' });
    expect(row?.undated).not.toBeNull();
  });

  it('names the parents and the result of what is derived, and their sentences', () => {
    const rows = rowsOf(
      claim('a', { when: when('in 1987', '1987') }, 's2'),
      claim('b', { when: when('in 2018', '2018') }, 's3'),
      claim('gap', {
        quotes: [],
        derived: { op: 'gap', of: ['a', 'b'], names: [] },
        value: { is: 'above', low: 30, unit: 'year' }
      })
    );
    expect(rows.find(({ key }) => key === 'gap')).toMatchObject({
      form: 'derived',
      sentences: ['s2', 's3'],
      derived: { parents: ['a', 'b'], words: 'more than 30 years, ours' }
    });
  });
});

describe('refusesClaim', () => {
  it('refuses what has no place in time, and says so', () => {
    expect(refusesClaim(claim('a', {}))).toContain('no `when`');
    expect(refusesClaim(claim('a', { when: when('in 1987', '1987') }))).toBeNull();
    expect(
      refusesClaim(claim('a', { when: when('in 1987', '1987'), retired: { why: 'misread' } }))
    ).toContain('misread');
  });
});

describe('the table and the key', () => {
  const rows = rowsOf(
    claim('early', { when: when('in 1987', '1987') }),
    claim('last', { when: when('Last year', '2018', { against: 'reference', extent: 'throughout' }) }),
    claim('planned', { act: 'announces', actWords: 'will open', when: when('in 2021', '2021') })
  );

  it('has a row for every mark, as many cells as columns, and dates that sort', () => {
    const table = makeTable(rows);
    expect(table.rows.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
    for (const { cells, order } of table.rows)
      expect([cells.length, order.length]).toEqual([table.columns.length, table.columns.length]);
    expect(table.rows[0]?.cells).toEqual([
      'early',
      'a statement',
      '“in 1987”',
      '1987',
      'some time within',
      'The paper'
    ]);
    expect(table.rows[0]?.sentences).toEqual(['s1']);
  });

  it('explains only signs that occur', () => {
    expect(makeKey(rows).map(({ id }) => id)).toEqual([
      'voice-paper',
      'within',
      'throughout',
      'modal',
      'reference'
    ]);
  });
});
