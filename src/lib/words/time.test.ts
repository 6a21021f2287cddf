import { describe, expect, it } from 'vitest';
import { printPeriod } from '#lib/words/period.ts';
import { timeOf } from '#lib/words/testing/document.ts';
import { printPrecision, printTime } from '#lib/words/time.ts';
import { printDate, printWhen, speakWhen } from '#lib/words/when.ts';

describe('printTime is as precise as the date and no more', () => {
  it.each([
    ['1987', '1987'],
    ['2019-05', 'May 2019'],
    ['2019-05-15', '15 May 2019'],
    ['2019-05-15T14:05:00Z', '15 May 2019, 14:05 UTC'],
    ['2019-33', 'first quarter of 2019'],
    ['2019-36', 'fourth quarter of 2019'],
    ['2019-38', 'second third of 2019'],
    ['2019-41', 'second half of 2019'],
    ['2019-21', 'spring 2019'],
    ['2019-24', 'winter 2019'],
    ['2019-32', 'winter 2019, southern'],
    ['198X', '1980s'],
    ['19XX', '1900 to 1999'],
    ['1950~', 'about 1950'],
    ['1950?', 'perhaps 1950'],
    ['1950%', 'perhaps about 1950'],
    ['-0399', '400 BCE'],
    ['0079', '79 CE'],
    ['Y-12000', '12,001 BCE'],
    ['2014-05/2019-05', 'May 2014 to May 2019'],
    ['2019-03/2019-05', 'March to May 2019'],
    ['2019-05-14/2019-05-18', '14 to 18 May 2019'],
    ['2019-04-30/2019-05-02', '30 April to 2 May 2019'],
    ['2018-12-31/2019-01-01', '31 December 2018 to 1 January 2019'],
    ['1984~/2004', 'about 1984 to 2004'],
    ['../2030', 'up to 2030'],
    ['2019/..', 'from 2019 on'],
    ['/2019', 'to 2019, start not known'],
    ['2019/', 'from 2019, end not known'],
    ['[1667,1668]', '1667 or 1668'],
    ['{1960,1961-12}', '1960 and December 1961']
  ])('%s is %s', (edtf, words) => expect(printTime(timeOf(edtf))).toBe(words));
});

describe('printPrecision', () => {
  it.each([
    ['1987', 'a year'],
    ['2019-05-15', 'a day'],
    ['2019-33', 'a quarter of a year'],
    ['2014/2019', 'a period']
  ])('%s is %s', (edtf, words) => expect(printPrecision(timeOf(edtf))).toBe(words));
});

describe('a date beside its words', () => {
  const lastYear = { words: 'Last year', edtf: '2018', time: timeOf('2018'), against: 'reference' } as const;
  const plain = { words: 'in 1987', edtf: '1987', time: timeOf('1987') } as const;
  const none = { words: 'will be added', undated: 'tense' } as const;
  it('shows what relative words became', () => expect(printWhen(lastYear)).toBe('“Last year” → 2018'));
  it('shows plain words alone', () => expect(printWhen(plain)).toBe('“in 1987”'));
  it('says that there is no date', () =>
    expect(printWhen(none)).toBe('“will be added”: no date in the text'));
  it('speaks the date first', () => expect(speakWhen(lastYear)).toBe('2018, said as “Last year”'));
  it('says no date twice', () => expect(speakWhen(plain)).toBe('1987'));
  it('never gives a date to what has none', () =>
    expect([printDate(none), printDate(undefined)]).toEqual(Array(2).fill('no date in the text')));
});

describe('printPeriod tells a stock, a flow and a total apart', () => {
  const when = { words: 'in 1987', edtf: '1987', time: timeOf('1987') };
  it.each([
    ['flow', '2018', 'within 2018'],
    ['total', '2014-05/2019-05', 'summed over May 2014 to May 2019'],
    ['stock', undefined, 'in 1987'],
    ['stock', '2019-05-15', 'on 15 May 2019']
  ] as const)('a %s over %s', (measure, over, words) =>
    expect(printPeriod({ is: 'as-stated', low: 1, high: 1, unit: 'USD', measure, over }, when)).toBe(words)
  );
  it('says so where no time is given', () =>
    expect(printPeriod({ is: 'as-stated', low: 1, high: 1, unit: 'USD', measure: 'flow' }, undefined)).toBe(
      'over no stated time'
    ));
});
