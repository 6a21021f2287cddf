// Words that count from a reference date, against three days and against one.
import { describe, expect, it } from 'vitest';
import { mark, timeOf, unmark } from '#lib/time/testing/marked.ts';

const threeDays = timeOf('2019-05-15/2019-05-17');
const oneDay = timeOf('2019-05-15');

type Case = [sentence: string, ...outcomes: string[]];

const overThreeDays: Case[] = [
  ['[On Wednesday], the order was signed.', 'weekday: 2019-05-15'],
  ['The order was signed [Wednesday at noon].', 'weekday: 2019-05-15'],
  ['The order was signed [on Wednesday morning].', 'weekday: 2019-05-15'],
  ['The order was signed [on Thursday].', 'weekday: ✗ reference-disagrees'],
  ['The order was signed [last Monday].', 'weekday: 2019-05-13'],
  ['The order was signed [last Wednesday].', 'weekday: ✗ reference-disagrees'],
  ['They will vote [next Monday].', 'weekday: 2019-05-20'],
  ['They will vote [on Saturday].', 'weekday: 2019-05-18'],
  ['[Last year], it made more.', 'relative-unit: 2018'],
  ['It fell [this year].', 'relative-unit: 2019'],
  ['It will open [next year].', 'relative-unit: 2020'],
  ['It grew [in the first quarter of this year].', 'quarter: 2019-33'],
  ['It grew [in the last quarter of last year].', 'quarter: 2018-36'],
  ['[Over the past five years], it grew.', 'window: 2014-05/2019-05 throughout'],
  ['[Over the past year], it grew.', 'window: 2018-05/2019-05 throughout'],
  ['It grew [for the last 30 years].', 'window: 1989-05/2019-05 throughout'],
  ['[In the past two decades], it grew.', 'window: 1999-05/2019-05'],
  ['[During the past six months], it grew.', 'window: 2018-11/2019-05'],
  ['[Over the next three years], it will grow.', 'window: 2019-05/2022-05 throughout'],
  ['[In the past two weeks], it grew.', 'window: ✗ reference-disagrees'],
  ['[Yesterday], it rained.', 'relative-day: ✗ reference-disagrees'],
  ['[Today], it rained.', 'relative-day: ✗ reference-disagrees'],
  ['It opened [last week].', 'relative-unit: 2019-05-06/2019-05-12'],
  ['It opened [last month].', 'relative-unit: 2019-04'],
  ['It opened [last quarter].', 'relative-unit: 2019-33'],
  ['It opened [last decade].', 'relative-unit: 200X'],
  ['It opened [in the last century].', 'window: 1919-05/2019-05'],
  ['It opened [three years ago].', 'ago: 2016'],
  ['It opened [nearly one year ago].', 'ago: 2018~'],
  ['It opened [two months ago].', 'ago: 2019-03'],
  ['It opened [two and a half years ago].', 'ago: 2016-11'],
  ['It opened [half a century ago].', 'ago: 1969'],
  ['It opened [two decades ago].', 'ago: 199X'],
  ['It opened [more than three years ago].', 'ago: ../2016'],
  ['It opened [three days ago].', 'ago: ✗ reference-disagrees'],
  ['It will open [in two years].', 'ahead: 2021'],
  ['It will open [two years from now].', 'ahead: 2021'],
  ['It opened [in May].', 'month-without-year: 2019-05'],
  ['It opened [in June].', 'month-without-year: 2018-06'],
  ['It will open [in June].', 'month-without-year: 2019-06'],
  ['It will open [in May].', 'month-without-year: 2019-05'],
  ['The doors open [in June].', 'month-without-year: ✗ direction-unstated'],
  ['The doors open [June 28].', 'day-without-year: ✗ direction-unstated'],
  ['It opened [last May].', 'month-without-year: 2018-05'],
  ['It opened [in May last year].', 'month: 2018-05'],
  ['It opened [in May of last year].', 'month: 2018-05'],
  ['It opened [in early June].', 'month-without-year: 2018-06 early'],
  ['It opened [on May 3].', 'day-without-year: 2019-05-03'],
  ['It opened [on May 16].', 'day-without-year: ✗ reference-disagrees'],
  ['It opened [on June 28].', 'day-without-year: 2018-06-28'],
  ['It will open [on 28 June].', 'day-without-year: 2019-06-28'],
  ['It opened [on Wednesday, May 15].', 'day-without-year: 2019-05-15'],
  ['It opened [on February 29].', 'day-without-year: 2016-02-29'],
  ['It opened [on the 3rd].', 'day-of-month: 2019-05-03'],
  ['It snowed [last winter].', 'season-without-year: 2018-24'],
  ['It snowed [in the winter].', 'season-without-year: 2018-24'],
  ['It will be hot [this summer].', 'season-without-year: 2019-22'],
  ['It fell [in the first quarter].', 'quarter: 2019-33'],
  ['It fell [in Q4].', 'quarter: 2018-36'],
  ['It is planned [for the end of the year].', 'relative-unit: 2019 end'],
  ['It closed [late last year].', 'relative-unit: 2018 late'],
  ['It closed [earlier this year].', 'relative-unit: 2019 early'],
  ['It has grown [since last year].', 'since: 2018/.. throughout'],
  ['It has grown [since last week].', 'since: 2019-05-06/.. throughout'],
  ['It must close [by Friday].', 'by: ✗ reference-disagrees'],
  ['It must close [by the end of the year].', 'by: ../2019 within end'],
  ['It stood [from March to May].', 'range: 2019-03/2019-05 throughout'],
  ['It stood [from November to March].', 'range: 2018-11/2019-03 throughout'],
  ['It was [in March or April].', 'choice: [2019-03,2019-04]'],
  ['It grew [between 2012 and last year].', 'range: 2012/2018'],
  ['It grew [in the last two months of last year].', 'slice: 2018-11/2018-12'],
  ['Fish came [66 million years ago].', 'ago: ✗ no-edtf'],
  ['People came [10,000 years ago].', 'ago: -7XXX']
];

const harder: Case[] = [
  ['It has risen [since the start of the year].', 'since: 2019/.. throughout start'],
  ['It will be held [in November next year].', 'month: 2020-11'],
  ['Growth slowed [in the second half of the decade].', 'half: 2015/2019'],
  ['It was signed [40 years ago] in rain.', 'ago: 1979'],
  ['It passed [late Monday night].', 'weekday: 2019-05-13 late'],
  ['A report [this past Monday] said so.', 'weekday: 2019-05-13'],
  ['Each of [the past three years] was hot.', 'window: 2016-05/2019-05'],
  ['It was worth nothing [less than two years ago].', 'ago: 2017/..'],
  ['It arrived [between Friday night and Sunday morning].', 'range: 2019-05-10/2019-05-12'],
  ['[The first five months of this year] were dry.', 'slice: 2019-01/2019-05'],
  ['It will grow [over the next year].', 'window: 2019-05/2020-05 throughout'],
  ['[The next year], it grew.', 'anchored: ✗ anchored-elsewhere'],
  ['It was held [in November of the previous year].', 'anchored: ✗ anchored-elsewhere'],
  ['He said it may leave [in March].', 'month-without-year: ✗ direction-unstated'],
  ['It rained [over the weekend].', 'relative-unit: ✗ direction-unstated'],
  ['It moved [from Tuesday, May 14 to Wednesday, May 15].', 'range: 2019-05-14/2019-05-15 throughout']
];

const overOneDay: Case[] = [
  ['[Today], it rained.', 'relative-day: 2019-05-15'],
  ['[Yesterday], it rained.', 'relative-day: 2019-05-14'],
  ['It rained [last night].', 'relative-day: 2019-05-14'],
  ['It will rain [tomorrow morning].', 'relative-day: 2019-05-16'],
  ['It rained [the day before yesterday].', 'relative-day: 2019-05-13'],
  ['It rained [three days ago].', 'ago: 2019-05-12'],
  ['It rained [in the past two weeks].', 'window: 2019-05-01/2019-05-15'],
  ['It rained [last weekend].', 'relative-unit: 2019-05-11/2019-05-12'],
  ['It rained [on Wednesday].', 'weekday: 2019-05-15'],
  ['It rained [last Wednesday].', 'weekday: 2019-05-08'],
  ['It rained [from Monday to Wednesday].', 'range: 2019-05-13/2019-05-15 throughout'],
  ['It rained [two weeks ago].', 'ago: 2019-04-29/2019-05-05'],
  ['It rained [on Wednesday, May 15].', 'day-without-year: 2019-05-15'],
  ['It rained [at 3 p.m. on Wednesday].', 'weekday: 2019-05-15']
];

describe('readTimes resolves relative words as far as all days of the reference agree', () => {
  it.each(overThreeDays)('%s', (sentence, ...outcomes) => {
    expect(mark(unmark(sentence), threeDays)).toEqual({ marked: sentence, outcomes });
  });
});

describe('readTimes resolves what is nested, bounded or anchored', () => {
  it.each(harder)('%s', (sentence, ...outcomes) => {
    expect(mark(unmark(sentence), threeDays)).toEqual({ marked: sentence, outcomes });
  });
});

describe('readTimes resolves relative words against one day', () => {
  it.each(overOneDay)('%s', (sentence, ...outcomes) => {
    expect(mark(unmark(sentence), oneDay)).toEqual({ marked: sentence, outcomes });
  });
});

describe('a reference that cannot be used', () => {
  it.each([null, timeOf('2019/..'), timeOf('/2019')])('leaves relative words undated', (reference) => {
    expect(mark('It fell last year.', reference).outcomes).toEqual(['relative-unit: ✗ no-reference']);
  });
  it('lets a window fall back from months to years', () => {
    expect(mark('It grew over the past five years.', timeOf('2019-05-30/2019-06-02')).outcomes).toEqual([
      'window: 2014/2019 throughout'
    ]);
  });
  it('leaves a window undated where even the years disagree', () => {
    expect(mark('It grew over the past five years.', timeOf('2018-12-30/2019-01-02')).outcomes).toEqual([
      'window: ✗ reference-disagrees'
    ]);
  });
});
