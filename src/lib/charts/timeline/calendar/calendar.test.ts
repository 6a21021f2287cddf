import { describe, expect, it } from 'vitest';
import { printDuration } from '#lib/charts/timeline/calendar/duration.ts';
import { printCount, printSpan, printYear } from '#lib/charts/timeline/calendar/print.ts';
import { floorTo, nextAfter, startOfYear, stepsBetween, yearOf } from '#lib/charts/timeline/calendar/step.ts';

const at = (year: number, month = 1, day = 1): number => new Date(0).setUTCFullYear(year, month - 1, day);

describe('printDuration', () => {
  it.each([
    [at(1988), at(2014), '26 years'],
    [at(2018), at(2019), '1 year'],
    [at(2019, 4), at(2019, 5, 14), '43 days'],
    [at(2019, 1), at(2019, 4), '3 months'],
    [at(2014, 5), at(2019, 5, 18), 'about 5 years'],
    [at(2018, 5, 3), at(2019, 8, 9), 'about 15 months'],
    [at(-44), at(1914), '1,958 years'],
    [at(2019, 5, 15), at(2019, 5, 16), '1 day']
  ])('of %d to %d is %s', (start, end, words) => expect(printDuration(start, end)).toBe(words));
});

describe('printSpan', () => {
  it.each([
    [at(1987), at(1988), '1987'],
    [at(2014), at(2019), '2014 to 2018'],
    [at(2014), at(2019, 4), 'January 2014 to March 2019'],
    [at(2019, 2), at(2019, 4), 'February to March 2019'],
    [at(2019, 5), at(2019, 6), 'May 2019'],
    [at(2019, 5, 14), at(2019, 5, 19), '14 to 18 May 2019'],
    [at(2019, 5, 30), at(2019, 6, 3), '30 May to 2 June 2019'],
    [at(2018, 12, 30), at(2019, 1, 3), '30 December 2018 to 2 January 2019'],
    [at(-399), at(-398), '400 BCE']
  ])('of %d to %d is %s', (start, end, words) => expect(printSpan(start, end)).toBe(words));
});

describe('printYear', () => {
  it.each([
    [2018, '2018'],
    [79, '79 CE'],
    [0, '1 BCE'],
    [-399, '400 BCE'],
    [12_000, '12,000']
  ])('of %d is %s', (year, words) => expect(printYear(year)).toBe(words));
});

it('printCount groups digits by three', () =>
  expect([7, 1200, 1_234_567].map(printCount)).toEqual(['7', '1,200', '1,234,567']));

describe('steps', () => {
  it('count years before the common era as people do', () => {
    const starts = stepsBetween(startOfYear(-250), startOfYear(250), { unit: 'year', count: 100 });
    expect(starts.map((start) => printYear(yearOf(start)))).toEqual([
      '200 BCE',
      '100 BCE',
      '1 CE',
      '100 CE',
      '200 CE'
    ]);
  });

  it.each([
    ['year', 5, at(2019, 5, 15), at(2015), at(2020)],
    ['quarter', 1, at(2019, 5, 15), at(2019, 4), at(2019, 7)],
    ['month', 1, at(2019, 12, 15), at(2019, 12), at(2020)],
    ['day', 1, at(2019, 5, 15) + 5000, at(2019, 5, 15), at(2019, 5, 16)],
    ['year', 1, at(50, 3, 3), at(50), at(51)]
  ] as const)('of %s × %d hold their instant', (unit, count, instant, start, next) => {
    expect([floorTo(instant, { unit, count }), nextAfter(instant, { unit, count })]).toEqual([start, next]);
  });
});
