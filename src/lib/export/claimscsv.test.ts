import { describe, expect, it } from 'vitest';
import { claimColumns } from '#lib/export/claimcolumns.ts';
import { claimsAsCsv } from '#lib/export/claimscsv.ts';
import { makeDocument, text } from '#lib/export/testing/document.ts';
import { readCsv } from '#lib/export/testing/readcsv.ts';

const written = claimsAsCsv(makeDocument());
const [header = [], ...rows] = readCsv(written.slice(1));
const records = rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));

describe('claimsAsCsv', () => {
  it('begins with a byte order mark, so that spreadsheets read it as UTF-8', () => {
    expect(written[0]).toBe('\uFEFF');
  });

  it('has a row for each quotation of each claim, and one for a claim of ours', () => {
    expect(records.map(({ claim, quote }) => [claim, quote])).toEqual([
      ['boats', '1'],
      ['stay', '1'],
      ['sign', '1'],
      ['sign', '2'],
      ['twice', '']
    ]);
  });

  it('has as many cells in each row as in its header', () => {
    expect(header).toEqual(claimColumns.map(({ name }) => name));
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([header.length]));
  });

  it('gives an amount with its bound and a date with its days', () => {
    expect(records[0]).toMatchObject({
      value_words: 'more than 20 boats',
      is: 'above',
      low: '20',
      high: '',
      least: '21',
      unit: 'boat',
      when_words: 'in 1987',
      edtf: '1987',
      earliest: '1987-01-01',
      latest: '1987-12-31',
      extent: 'within',
      checked: '2026-11-24'
    });
  });

  it('gives act, condition, voice and relay', () => {
    expect(records[1]).toMatchObject({
      act: 'pledges',
      act_words: 'will stay',
      if: 'if the 🏮 burns',
      voice: 'keeper',
      how: 'quoted',
      via: 'guide',
      attribution: 'the keeper said',
      exact: 'We will stay … if the 🏮 burns',
      relates: 'answers:sign'
    });
  });

  it('counts places in UTF-16 units and positions in code points', () => {
    for (const record of records.filter(({ quote, exact }) => quote && !exact!.includes('…'))) {
      const found = text.slice(Number(record.start), Number(record.end));
      const position = [...text].slice(Number(record.position_start), Number(record.position_end)).join('');
      expect(found).toBe(record.exact!.replace(/^'/, ''));
      expect(position).toBe(found);
    }
    expect(Number(records[1]!.start) - Number(records[1]!.position_start)).toBe(1);
  });

  it('guards cells that a spreadsheet would run as a formula', () => {
    expect(records[2]!.label).toBe("'=1+1 on a sign");
    expect(records[2]!.exact).toBe('\'=1+1 is what the sign says, "in quotes", with a comma');
  });

  it('repeats words only for the quotation that holds them', () => {
    expect(records[3]).toMatchObject({ claim: 'sign', quote: '2', act_words: 'stood', value_words: '' });
  });

  it('gives what a claim of ours is computed from, and no voice', () => {
    expect(records[4]).toMatchObject({ op: 'sum', of: 'boats; boats', voice: '', sentence: '', least: '41' });
  });

  it('says what was retired and corrected', () => {
    expect(records[2]).toMatchObject({ corrections: '2026-11-25', retired: 'A sign is no source.' });
  });

  it.each([
    [1e11, '100000000000'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [-5, '-5']
  ])('writes %d with all its digits', (low, digits) => {
    const document = makeDocument();
    const claims = [{ ...document.claims[0]!, value: { ...document.claims[0]!.value!, low } }];
    const [names = [], row = []] = readCsv(claimsAsCsv({ ...document, claims }).slice(1));
    expect(row[names.indexOf('low')]).toBe(digits);
  });
});
