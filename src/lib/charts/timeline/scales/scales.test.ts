import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printDuration } from '#lib/charts/timeline/calendar/duration.ts';
import { printSpan } from '#lib/charts/timeline/calendar/print.ts';
import { articleRows, makeDated } from '#lib/charts/timeline/fixture.ts';
import { chooseScale } from '#lib/charts/timeline/scales/choose.ts';
import { datesOf } from '#lib/charts/timeline/scales/dates.ts';
import type { Dates } from '#lib/charts/timeline/scales/dates.ts';
import { makePanels } from '#lib/charts/timeline/scales/panels.ts';
import { domainOf, instantAt, positionOf } from '#lib/charts/timeline/scales/scale.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';
import { makeTrueScale } from '#lib/charts/timeline/scales/true.ts';

const day = 86_400_000;
const dates: fc.Arbitrary<Dates[]> = fc.array(
  fc
    .tuple(fc.integer({ min: -700_000, max: 30_000 }), fc.constantFrom(1, 1, 30, 91, 365, 3650, 36_500))
    .map(([start, length]) => ({ start: start * day, end: (start + length) * day })),
  { minLength: 1, maxLength: 40 }
);
const lengths = fc.integer({ min: 240, max: 1600 });

function scalesFor(some: readonly Dates[], length: number): TimeScale[] {
  const narrow = { length, gap: 52, bridged: 62, leastPanel: 62 };
  const panels = [makePanels(some, { length, gap: 62 }), makePanels(some, narrow)];
  return [makeTrueScale(some, length), ...panels.filter((scale) => scale !== null)];
}

describe('the true scale and the panels', { timeout: 60_000 }, () => {
  it('are strictly increasing from one end of the axis to the other', () => {
    fc.assert(
      fc.property(dates, lengths, (some, length) => {
        for (const scale of scalesFor(some, length)) {
          const { start, end } = domainOf(scale);
          const samples = Array.from({ length: 200 }, (_, index) => start + ((end - start) * index) / 199);
          const places = samples.map((at) => positionOf(scale, at));
          expect(places[0]).toBeCloseTo(0, 6);
          expect(places[199]).toBeCloseTo(length, 6);
          expect(places.every((place, index) => index === 0 || place > (places[index - 1] ?? Infinity))).toBe(
            true
          );
        }
      }),
      { numRuns: 100 }
    );
  });

  it('lead back from a place to its instant, to a millisecond or half a pixel’s time', () => {
    fc.assert(
      fc.property(dates, lengths, fc.double({ min: 0, max: 1, noNaN: true }), (some, length, part) => {
        for (const scale of scalesFor(some, length)) {
          const { start, end } = domainOf(scale);
          const instant = start + (end - start) * part;
          const back = instantAt(scale, positionOf(scale, instant));
          const stretch = [...scale.panels, ...scale.gaps].find(
            (one) => instant >= one.start && instant <= one.end
          );
          const pixel =
            stretch === undefined ? 1 : (stretch.end - stretch.start) / (stretch.to - stretch.from);
          expect(Math.abs(back - instant)).toBeLessThanOrEqual(Math.max(1, pixel / 2));
        }
      })
    );
  });

  it('hold every date, with no date that begins or ends in a gap', () => {
    fc.assert(
      fc.property(dates, lengths, (some, length) => {
        for (const scale of scalesFor(some, length)) {
          const { start, end } = domainOf(scale);
          for (const date of some) {
            expect(date.start).toBeGreaterThanOrEqual(start);
            expect(date.end).toBeLessThanOrEqual(end);
            for (const gap of scale.gaps) {
              expect(date.start! > gap.start && date.start! < gap.end).toBe(false);
              expect(date.end! > gap.start && date.end! < gap.end).toBe(false);
            }
          }
        }
      })
    );
  });

  it('are equal for equal input, whatever its order', () => {
    fc.assert(
      fc.property(dates, lengths, (some, length) => {
        expect(makePanels([...some].reverse(), { length, gap: 62 })).toEqual(
          makePanels(some, { length, gap: 62 })
        );
      })
    );
  });
});

describe('panels for one founding, five years of spending and one day', () => {
  it.each([440, 700, 890, 1200])('are three at %d px, with the same gaps', (length) => {
    const scale = makePanels(datesOf(articleRows()), { length, gap: 62 });
    expect(scale?.panels.map(({ start, end }) => printSpan(start, end))).toEqual([
      '1987',
      'January 2014 to March 2019',
      '14 to 18 May 2019'
    ]);
    expect(scale?.gaps.map(({ start, end }) => printDuration(start, end))).toEqual(['26 years', '43 days']);
  });

  it('keep a gap that a date runs through wide enough for its length where the others are narrow', () => {
    const sizes = { length: 440, gap: 52.5, bridged: 62.5, leastPanel: 62.5 };
    const scale = makePanels(datesOf(articleRows()), sizes)!;
    expect(scale.gaps.map(({ from, to }) => to - from)).toEqual([52.5, 62.5]);
    expect(Math.min(...scale.panels.map(({ from, to }) => to - from))).toBeGreaterThanOrEqual(62.5);
    expect(scale.panels.at(-1)!.to).toBeCloseTo(440, 6);
  });

  it('give the spending a third of the plot and the day 24 px at 890 px', () => {
    const scale = makePanels(datesOf(articleRows()), { length: 890, gap: 62.5 });
    if (scale === null) throw new Error('no panels');
    const width = (from: number, to: number): number => positionOf(scale, to) - positionOf(scale, from);
    expect(width(Date.UTC(2014, 4, 1), Date.UTC(2019, 4, 18)) / 890).toBeGreaterThan(0.3);
    expect(width(Date.UTC(2019, 4, 15), Date.UTC(2019, 4, 16))).toBeGreaterThan(24);
  });
});

describe('a panel of years with a day at its end', () => {
  it('is widened to whole years, so that the day is no sliver at the edge', () => {
    const rows = [
      makeDated('founded', '1987'),
      makeDated('spending', '2014-05/2019-05-17', { extent: 'throughout' }),
      makeDated('order', '2019-05-15')
    ];
    const scale = makePanels(datesOf(rows), { length: 1184, gap: 150 });
    expect(scale?.panels.map(({ start, end }) => printSpan(start, end))).toEqual(['1987', '2014 to 2019']);
    expect(positionOf(scale!, Date.UTC(2019, 4, 15))).toBeLessThan(1184 - 80);
  });
});

describe('the scale that opens', () => {
  it('is panels where the true scale would put two dates within 3 px', () => {
    expect(chooseScale(articleRows(), { length: 890, gap: 62 })).toBe('panels');
  });

  it('is true where all dates can be told apart', () => {
    const rows = ['1990', '1994', '1999', '2006'].map((edtf) => makeDated(edtf, edtf));
    expect(chooseScale(rows, { length: 890, gap: 62 })).toBe('true');
  });

  it('is true where no cut is possible', () => {
    expect(
      chooseScale([makeDated('a', '2019-05-15'), makeDated('b', '1900/2020', { extent: 'throughout' })], {
        length: 890,
        gap: 62
      })
    ).toBe('true');
  });

  it('is true above sixty events', () => {
    const many = Array.from({ length: 61 }, (_, index) =>
      makeDated(`e${index}`, index === 0 ? '1500' : `2019-05-${String((index % 28) + 1).padStart(2, '0')}`)
    );
    expect(chooseScale(many.slice(0, 60), { length: 890, gap: 62 })).toBe('panels');
    expect(chooseScale(many, { length: 890, gap: 62 })).toBe('true');
  });
});
