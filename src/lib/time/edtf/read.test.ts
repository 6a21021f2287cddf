// EDTF tables: what each string covers, what is refused and why.
import { describe, expect, it } from 'vitest';
import { isEdtf, readEdtf } from '#lib/time/edtf/read.ts';
import { firstDayOf, lastDayOf } from '#lib/time/last.ts';
import { timeOf } from '#lib/time/testing/marked.ts';

const covered: [edtf: string, precision: string, first: string, last: string, flags?: string][] = [
  // Traps of the package first.
  ['/2019', 'span', 'open', '2019-12-31'],
  ['2019/', 'span', '2019-01-01', 'open'],
  ['../2030', 'span', 'open', '2030-12-31'],
  ['2019-33', 'quarter', '2019-01-01', '2019-03-31'],
  ['2019-36', 'quarter', '2019-10-01', '2019-12-31'],
  ['2019-37', 'third', '2019-01-01', '2019-04-30'],
  ['2019-39', 'third', '2019-09-01', '2019-12-31'],
  ['2019-40', 'half', '2019-01-01', '2019-06-30'],
  ['2019-41', 'half', '2019-07-01', '2019-12-31'],
  ['2019-21', 'season', '2019-03-01', '2019-05-31'],
  ['2019-24', 'season', '2019-12-01', '2020-02-29'],
  ['2019-25', 'season', '2019-03-01', '2019-05-31'],
  ['2019-29', 'season', '2019-09-01', '2019-11-30'],
  ['2019-30', 'season', '2019-12-01', '2020-02-29'],
  ['2011-23~', 'season', '2011-09-01', '2011-11-30', '~'],
  ['1923-21/1924', 'span', '1923-03-01', '1924-12-31'],
  ['2003-22/2004-22', 'span', '2003-06-01', '2004-08-31'],
  ['1950S2', 'century', '1900-01-01', '1999-12-31', '~'],
  ['[1667,1668,1670..1672]', 'span', '1667-01-01', '1672-12-31'],
  ['{1960,1961-12}', 'span', '1960-01-01', '1961-12-31'],
  ['[..1760-12-03]', 'span', 'open', '1760-12-03'],
  ['[1760-12..]', 'span', '1760-12-01', 'open'],
  // Years before the year 100, which Date.UTC moves to the 1900s, and before Christ.
  ['0050', 'year', '0050-01-01', '0050-12-31'],
  ['0000', 'year', '0000-01-01', '0000-12-31'],
  ['-0399', 'year', '-0399-01-01', '-0399-12-31'],
  ['-0399-02-28', 'day', '-0399-02-28', '-0399-02-28'],
  ['-04XX', 'century', '-0499-01-01', '-0400-12-31'],
  ['-0399/0050', 'span', '-0399-01-01', '0050-12-31'],
  ['Y12000', 'year', 'Y12000-01-01', 'Y12000-12-31'],
  ['Y-12000', 'year', 'Y-12000-01-01', 'Y-12000-12-31'],
  ['Y17E3', 'year', 'Y17000-01-01', 'Y17000-12-31'],
  // Level 0.
  ['1985', 'year', '1985-01-01', '1985-12-31'],
  ['1985-02', 'month', '1985-02-01', '1985-02-28'],
  ['1984-02', 'month', '1984-02-01', '1984-02-29'],
  ['1985-12', 'month', '1985-12-01', '1985-12-31'],
  ['1985-12-31', 'day', '1985-12-31', '1985-12-31'],
  ['1985-04-12T23:20:30Z', 'instant', '1985-04-12', '1985-04-12'],
  ['1985-04-12T23:20:30-04', 'instant', '1985-04-13', '1985-04-13'],
  ['2004-02-01/2005', 'span', '2004-02-01', '2005-12-31'],
  ['2019-05/2019', 'span', '2019-05-01', '2019-12-31'],
  // Level 1.
  ['1984?', 'year', '1984-01-01', '1984-12-31', '?'],
  ['2004-06~', 'month', '2004-06-01', '2004-06-30', '~'],
  ['2004-06-11%', 'day', '2004-06-11', '2004-06-11', '~?'],
  ['201X', 'decade', '2010-01-01', '2019-12-31'],
  ['19XX', 'century', '1900-01-01', '1999-12-31'],
  ['1XXX', 'millennium', '1000-01-01', '1999-12-31'],
  ['2004-XX', 'year', '2004-01-01', '2004-12-31'],
  ['1985-04-XX', 'month', '1985-04-01', '1985-04-30'],
  ['1985-XX-XX', 'year', '1985-01-01', '1985-12-31'],
  ['1984~/2004-06', 'span', '1984-01-01', '2004-06-30', '~'],
  ['../..', 'span', 'open', 'open'],
  // Level 2.
  ['1984-1X', 'span', '1984-10-01', '1984-12-31'],
  ['1984-02-2X', 'span', '1984-02-20', '1984-02-29'],
  ['?2004-06-~11', 'day', '2004-06-11', '2004-06-11', '~?'],
  ['2004-06-~01/2004-06-~20', 'span', '2004-06-01', '2004-06-20', '~']
];

describe('readEdtf covers', () => {
  it.each(covered)('%s: %s %s to %s', (edtf, precision, first, last, flags = '') => {
    const time = timeOf(edtf);
    const found = [time.precision, firstDayOf(time), lastDayOf(time)];
    expect(found).toEqual([precision, first, last]);
    expect(`${time.approximate ? '~' : ''}${time.uncertain ? '?' : ''}`).toBe(flags);
    expect(time.edtf).toBe(edtf);
  });

  it('ends at the first instant after, in UTC', () => {
    expect(timeOf('1970')).toMatchObject({ start: 0, end: 365 * 86_400_000 });
    expect(timeOf('1970-01-01T00:00:00Z')).toMatchObject({ start: 0, end: 1000 });
    expect(timeOf('1970-01-01T00:00:00.5Z')).toMatchObject({ start: 500, end: 501 });
    expect(timeOf('1970-01-01T00:00:59.042Z')).toMatchObject({ start: 59_042 });
  });

  it('keeps the ends of an interval, and tells open from unknown', () => {
    expect(timeOf('../2019')).toMatchObject({ from: null, fromUnknown: false, to: { edtf: '2019' } });
    expect(timeOf('/2019')).toMatchObject({ from: null, fromUnknown: true });
    expect(timeOf('2019/')).toMatchObject({ to: null, toUnknown: true, from: { edtf: '2019' } });
    expect(timeOf('1984~/2004')).toMatchObject({ from: { approximate: true }, to: { approximate: false } });
  });

  it('keeps the members of a set', () => {
    expect(timeOf('[1667,1670..1672]').members?.map(({ edtf }) => edtf)).toEqual(['1667', '1670/1672']);
    expect(timeOf('[1667,1668]').choice).toBe('one-of');
    expect(timeOf('{1667,1668}').choice).toBe('all-of');
  });

  it('says whose season it is', () => {
    expect(['2019-21', '2019-25', '2019-29', '2019-33'].map((edtf) => timeOf(edtf).hemisphere)).toEqual([
      'unstated',
      'north',
      'south',
      undefined
    ]);
  });
});

const refused: [edtf: string, reason: string][] = [
  ['XXXX-05', 'not-drawable'],
  ['XXXX-12-XX', 'not-drawable'],
  ['XXXX', 'not-drawable'],
  ['156X-12-25', 'not-drawable'],
  ['1XXX-12', 'not-drawable'],
  ['20X4', 'not-drawable'],
  ['2004-XX-05', 'not-drawable'],
  ['XXXX-12-21/1890-09-2X', 'not-drawable'],
  ['Y-170000002', 'beyond-calendar'],
  ['Y17E7', 'beyond-calendar'],
  ['Y3388E2S3', 'beyond-calendar'],
  ['Y275760', 'beyond-calendar'],
  ['2008/1964', 'reversed'],
  ['0800/-0999', 'reversed'],
  ['2012-23/2012-22', 'reversed'],
  ['[1672..1670]', 'reversed'],
  ['1983-02-29', 'no-calendar-date'],
  ['1900-02-29', 'no-calendar-date'],
  ['1983-02-29/1984', 'no-calendar-date'],
  ['1983-02-29T12:00:00Z', 'no-calendar-date'],
  ['2004-02-30', 'not-edtf'],
  ['2016-13', 'not-edtf'],
  ['2016-42', 'not-edtf'],
  ['-0000', 'not-edtf'],
  ['12345', 'not-edtf'],
  ['Y2006', 'not-edtf'],
  ['19', 'not-edtf'],
  ['193', 'not-edtf'],
  ['', 'not-edtf'],
  [' 2019', 'not-edtf'],
  ['last year', 'not-edtf'],
  ['2012/2013/2014', 'not-edtf'],
  ['2005-07-25T10:10:10Z/2006-01', 'not-edtf'],
  ['[1667, 1668]', 'not-edtf'],
  ['[1999}', 'not-edtf'],
  ['{}', 'not-edtf'],
  ['[1670..1672-05]', 'not-edtf'],
  ['[1667,..1668]', 'not-edtf']
];

describe('readEdtf refuses', () => {
  it.each(refused)('%s: %s', (edtf, reason) => {
    expect(readEdtf(edtf)).toMatchObject({ ok: false, reason });
  });
});

describe('isEdtf', () => {
  it('accepts what is valid though it cannot be drawn', () => {
    expect(['XXXX-05', 'Y-170000002', '2019'].every(isEdtf)).toBe(true);
  });
  it('refuses what is no date of any calendar', () => {
    expect(['2008/1964', '1983-02-29', '2019-5'].some(isEdtf)).toBe(false);
  });
});
