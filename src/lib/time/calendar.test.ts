import { describe, expect, it } from 'vitest';
import {
  addDuration,
  dayBefore,
  dayOf,
  daysBetween,
  isCalendarDay,
  startOfDay,
  startOfWeek,
  startOfYear,
  weekdayOf,
  yearsBetween
} from '#lib/time/calendar.ts';
import { isoDate, writeUnit, writeYear } from '#lib/time/write.ts';
import type { CalendarUnit } from '#lib/time/write.ts';

const at = (year: number, month: number, day: number): number => startOfDay({ year, month, day });

describe('days', () => {
  it.each([
    [2019, 5, 15, '2019-05-15', 3],
    [1970, 1, 1, '1970-01-01', 4],
    [50, 2, 28, '0050-02-28', 1],
    [0, 12, 31, '0000-12-31', 7],
    [-399, 3, 1, '-0399-03-01', 4],
    [-43, 3, 15, '-0043-03-15', 5],
    [12000, 1, 1, 'Y12000-01-01', 6]
  ])('%i-%i-%i is %s', (year, month, day, text, weekday) => {
    expect(isoDate(at(year, month, day))).toBe(text);
    expect(dayOf(at(year, month, day))).toEqual({ year, month, day });
    expect(weekdayOf(at(year, month, day))).toBe(weekday);
  });

  it('keeps years below 100 as they are', () => {
    expect(startOfYear(99)).toBeLessThan(startOfYear(100));
    expect(writeYear(7)).toBe('0007');
    expect(writeYear(-7)).toBe('-0007');
  });

  it('knows leap days', () => {
    expect([2020, 2000, -4, 0].map((year) => isCalendarDay({ year, month: 2, day: 29 }))).toEqual([
      true,
      true,
      true,
      true
    ]);
    expect([2019, 1900, -1].map((year) => isCalendarDay({ year, month: 2, day: 29 }))).toEqual([
      false,
      false,
      false
    ]);
  });

  it('names the day before a half-open end', () => {
    expect(dayBefore(startOfYear(2020))).toEqual({ year: 2019, month: 12, day: 31 });
  });

  it('begins weeks on Monday', () => {
    expect(isoDate(startOfWeek(at(2019, 5, 19)))).toBe('2019-05-13');
    expect(isoDate(startOfWeek(at(2019, 5, 13)))).toBe('2019-05-13');
  });
});

describe('addDuration', () => {
  it.each([
    [at(2019, 3, 31), -1, 'month', '2019-02-28'],
    [at(2020, 2, 29), 1, 'year', '2021-02-28'],
    [at(2019, 12, 31), 1, 'day', '2020-01-01'],
    [at(2019, 5, 15), -2, 'week', '2019-05-01'],
    [at(2019, 5, 15), -2.5, 'decade', '1994-05-15'],
    [at(50, 5, 15), -1, 'century', '-0050-05-15']
  ] as const)('%i plus %d %s is %s', (instant, amount, unit, text) => {
    expect(isoDate(addDuration(instant, amount, unit))).toBe(text);
  });
});

describe('yearsBetween', () => {
  it('counts whole anniversaries and the part of the year begun', () => {
    expect(yearsBetween(startOfYear(1987), at(2019, 7, 2))).toEqual({ whole: 32, exact: 32 + 182 / 365 });
    expect(yearsBetween(at(2000, 2, 29), at(2001, 2, 28)).whole).toBe(1);
    expect(yearsBetween(at(2000, 5, 15), at(2001, 5, 14)).whole).toBe(0);
  });
  it('is negative backwards and zero for one instant', () => {
    expect(yearsBetween(at(2019, 7, 2), startOfYear(1987)).whole).toBe(-32);
    expect(yearsBetween(0, 0)).toEqual({ whole: 0, exact: 0 });
  });
  it('crosses the year 0 without a gap', () => {
    expect(yearsBetween(startOfYear(-1), startOfYear(1)).whole).toBe(2);
  });
});

describe('daysBetween', () => {
  it('counts calendar days', () => {
    expect(daysBetween(at(2019, 2, 28), at(2019, 3, 1))).toBe(1);
    expect(daysBetween(at(2019, 3, 1), at(2019, 2, 28))).toBe(-1);
  });
});

describe('writeUnit', () => {
  const units: [CalendarUnit, string][] = [
    ['day', '2019-05-15'],
    ['week', '2019-05-13/2019-05-19'],
    ['weekend', '2019-05-18/2019-05-19'],
    ['month', '2019-05'],
    ['quarter', '2019-34'],
    ['half', '2019-40'],
    ['year', '2019'],
    ['decade', '201X'],
    ['century', '20XX'],
    ['millennium', '2XXX']
  ];
  it.each(units)('%s of 15 May 2019 is %s', (unit, text) => {
    expect(writeUnit(unit, at(2019, 5, 15))).toBe(text);
  });
});
