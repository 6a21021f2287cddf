import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageScale } from '#lib/charts/kind.ts';
import { approximateLength, startOfYear } from '#lib/charts/timeline/calendar/step.ts';
import { wordsOf } from '#lib/charts/timeline/fixture.ts';
import { drawAxisDown } from '#lib/charts/timeline/draw/axisdown.ts';
import { barOf, chooseTicks, namesAcross, namesDown } from '#lib/charts/timeline/draw/ticks.ts';

const panel = (from: number, to: number, px: number) => ({
  start: startOfYear(from),
  end: startOfYear(to),
  from: 0,
  to: px
});

describe('the scale bar of a panel', () => {
  it.each([
    [1815, 1852, 52, 'year', 20],
    [1943, 1946, 52, 'year', 2],
    [1987, 1988, 50, 'year', 1],
    [2014, 2019, 400, 'year', 1]
  ])('from %d to %d on %d px is of one %s times %d', (from, to, px, unit, count) => {
    const one = panel(from, to, px);
    expect(barOf(chooseTicks(one, namesAcross(pageScale)), one).step).toEqual({ unit, count });
  });

  it('is as long as the time that is written beside it, in any panel', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3_000_000, max: 3_000_000 }),
        fc.integer({ min: 1, max: 400_000 }),
        fc.integer({ min: 40, max: 1200 }),
        fc.boolean(),
        (start, length, px, isDown) => {
          const hour = 3_600_000;
          const one = { start: start * hour, end: (start + length) * hour, from: 0, to: px };
          const bar = barOf(chooseTicks(one, (isDown ? namesDown : namesAcross)(pageScale)), one);
          const rate = px / (one.end - one.start);
          expect(bar.length).toBeLessThanOrEqual(px);
          expect(Math.abs(bar.length / (approximateLength(bar.step) * rate) - 1)).toBeLessThan(0.011);
        }
      )
    );
  });
});

it.each([
  [57, '1 Feb'],
  [120, '31 Jan']
])('on %d px down, the first day that is named says its own month: %s', (px, first) => {
  const days = { start: Date.UTC(1953, 0, 31), end: Date.UTC(1953, 1, 5), from: 0, to: px };
  const axis = drawAxisDown({ kind: 'panels', panels: [days], gaps: [], length: px }, 61, 0, 288, pageScale);
  expect(wordsOf({ children: axis })[0]).toBe(first);
});
