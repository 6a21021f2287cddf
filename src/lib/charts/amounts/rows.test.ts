import { describe, expect, it } from 'vitest';
import { amounts } from '#lib/charts/amounts/kind.ts';
import { voiceMarkOf } from '#lib/charts/voicemark.ts';
import {
  claimOf,
  document,
  makeClaim,
  makeDocument,
  makeValue,
  timeOf
} from '#lib/words/testing/document.ts';

const input = (ids: string[]) => ({ document, claims: ids.map(claimOf), voiceMark: voiceMarkOf(document) });

describe('the rows of amounts', () => {
  it('keep hedge, kind, period and voice', () => {
    const [income] = amounts.rows(input(['income']));
    expect(income).toMatchObject({
      key: 'income',
      number: 1,
      words: 'more than $100 billion',
      period: 'within 2018',
      measure: 'an amount within a period',
      teller: 'The outlet says',
      badge: null
    });
  });

  it('say what is ours, how it was computed and from which sentence', () => {
    const [crew] = amounts.rows(input(['crew']));
    expect(crew).toMatchObject({
      derived: '1 + 5 = 6, ours',
      teller: 'ours',
      voice: null,
      sentences: ['s3']
    });
  });

  it('take a date from a claim that is part of the same and stands in the same sentence, and name it as a source', () => {
    const founded = makeClaim(
      { id: 'founded', label: 'Founded', when: { words: 'in 1987', edtf: '1987', time: timeOf('1987') } },
      's7'
    );
    const money = makeClaim(
      {
        id: 'money',
        label: 'Money',
        value: makeValue({ is: 'above', low: 5000, measure: 'stock' }),
        relates: [{ to: 'founded', as: 'part-of-same' }]
      },
      's7'
    );
    const own = makeDocument([founded, money]);
    const [row] = amounts.rows({ document: own, claims: [money], voiceMark: voiceMarkOf(own) });
    expect(row).toMatchObject({ period: 'in 1987', source: { claims: ['money', 'founded'] } });
  });

  it('refuse a claim without a value and units that do not mix', () => {
    expect(amounts.refuses(claimOf('quit'))).toMatch(/no value/);
    expect(amounts.refusesTogether([claimOf('income'), claimOf('boats')])).toMatch(/USD and boat/);
    expect(amounts.refusesTogether([claimOf('income')])).toBeNull();
  });
});

describe('the table and the key of amounts', () => {
  const rows = amounts.rows(input(['boats', 'red-boats']));
  it('keep the hedge and sort “more than 20” after 20', () => {
    const table = amounts.table(rows);
    expect(table.rows.map(({ cells }) => cells[1])).toEqual(['40 boats', 'more than 20']);
    expect(table.rows[1]?.order[1]).toBeGreaterThan(20);
    expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true);
  });
  it('hold only what occurs', () =>
    expect(amounts.key(rows).map(({ id }) => id)).toEqual(['voice-maker', 'as-stated', 'above']));
});
