// Laws that hold for any date: what is written is read back, and sentences keep their date.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration, dayOf, startOfDay } from '#lib/time/calendar.ts';
import { readEdtf } from '#lib/time/edtf/read.ts';
import { readTimes } from '#lib/time/read.ts';
import { timeOf } from '#lib/time/testing/marked.ts';
import { isoDate, writeUnit } from '#lib/time/write.ts';
import type { CalendarUnit } from '#lib/time/write.ts';

const instant = fc.integer({ min: -4_000_000, max: 4_000_000 }).map((days) => days * 86_400_000);
const near = fc.integer({ min: -50_000, max: 50_000 }).map((days) => days * 86_400_000);
const unit = fc.constantFrom<CalendarUnit>(
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century'
);
const monthNames =
  'January February March April May June July August September October November December'.split(' ');

describe('EDTF', () => {
  it('reads back the day it wrote', () => {
    fc.assert(
      fc.property(instant, (start) => {
        const outcome = readEdtf(isoDate(start));
        // Days of years beyond 9999 have no EDTF of their own.
        if (Math.abs(dayOf(start).year) > 9999) return !outcome.ok;
        return outcome.ok && outcome.time.start === start && outcome.time.end === start + 86_400_000;
      })
    );
  });

  it('writes units that hold the instant they were written for', () => {
    fc.assert(
      fc.property(near, unit, (start, of) => {
        const { start: first, end: last } = timeOf(writeUnit(of, start));
        return first! <= start && start < last!;
      })
    );
  });

  it('reads an interval of two dates as the stretch from the first to the second', () => {
    fc.assert(
      fc.property(near, near, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const time = timeOf(`${isoDate(from)}/${isoDate(to)}`);
        return time.start === from && time.end === to + 86_400_000;
      })
    );
  });

  it('never gives an interval that is empty or not a number', () => {
    const piece = fc.constantFrom(
      '19',
      '2019',
      '-0399',
      'XX',
      'X',
      '-',
      '05',
      '31',
      '21',
      '/',
      '..',
      '~',
      '?',
      '%',
      '[',
      ']',
      ',',
      'T',
      'Y',
      'E',
      'S'
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const outcome = readEdtf(pieces.join(''));
        if (!outcome.ok) return outcome.detail !== '';
        const { start, end } = outcome.time;
        return !Number.isNaN(start) && !Number.isNaN(end) && (start === null || end === null || start < end);
      }),
      { numRuns: 2000 }
    );
  });
});

describe('readTimes', () => {
  it('reads a day alike in every order of its parts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2199 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const name = monthNames[month - 1]!;
          const edtf = isoDate(startOfDay({ year, month, day }));
          for (const words of [
            `${name} ${day}, ${year}`,
            `${day} ${name} ${year}`,
            `the ${day}th of ${name} ${year}`,
            edtf
          ]) {
            const [reading] = readTimes(`It happened on ${words}.`);
            expect(reading?.resolve(null)).toMatchObject({ ok: true, edtf });
            expect(reading?.words).toBe(`on ${words}`);
          }
        }
      )
    );
  });

  it('gives offsets that cut out the words, in order and apart, in any text', () => {
    const word = fc.constantFrom(
      'in',
      'May',
      '2019',
      'last',
      'year',
      'the',
      'of',
      '15',
      ',',
      '.',
      'since',
      '🚀',
      'to',
      '–',
      'now',
      '’s',
      'first',
      'quarter',
      'five',
      'ago',
      'B.C.',
      'é'
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join(' ');
        let at = 0;
        for (const reading of readTimes(text)) {
          expect(text.slice(reading.start, reading.end)).toBe(reading.words);
          expect(reading.start).toBeGreaterThanOrEqual(at);
          expect(reading.core.start).toBeGreaterThanOrEqual(reading.start);
          expect(reading.core.end).toBe(reading.end);
          const resolution = reading.resolve(timeOf('2019-05-15/2019-05-17'));
          expect(resolution.ok ? resolution.time.edtf : resolution.detail).not.toBe('');
          at = reading.end;
        }
      }),
      { numRuns: 1000 }
    );
  });

  it('moves forward with its reference and never back', () => {
    const words = fc.constantFrom(
      'It fell last year.',
      'It fell in May.',
      'It fell on Friday.',
      'It fell two months ago.',
      'It fell last winter.',
      'It will rise in May.',
      'It fell on February 29.',
      'It fell last quarter.'
    );
    fc.assert(
      fc.property(near, fc.integer({ min: 0, max: 800 }), words, (day, later, text) => {
        const [first, second] = [day, addDuration(day, later, 'day')].map((reference) => {
          const resolution = readTimes(text)[0]!.resolve(timeOf(isoDate(reference)));
          return resolution.ok ? resolution.time.start! : Number.NaN;
        });
        return first! <= second!;
      })
    );
  });
});
