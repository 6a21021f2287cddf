import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleRows, makeSpan } from '#lib/charts/timeline/fixture.ts';
import { leastWidth, placeBridge, placeSpan } from '#lib/charts/timeline/place/pieces.ts';
import { datesOf } from '#lib/charts/timeline/scales/dates.ts';
import { makePanels } from '#lib/charts/timeline/scales/panels.ts';
import { positionOf } from '#lib/charts/timeline/scales/scale.ts';
import { makeTrueScale } from '#lib/charts/timeline/scales/true.ts';

const day = 86_400_000;
const panels = makePanels(datesOf(articleRows()), { length: 890, gap: 62 });
if (panels === null) throw new Error('no panels');

describe('placeSpan', () => {
  it('spans exactly what the dates allow, and at least 3 px', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: 1, max: 4000 })), {
          minLength: 1,
          maxLength: 20
        }),
        fc.integer({ min: 288, max: 1200 }),
        (stretches, length) => {
          const dates = stretches.map(([start, days]) => ({ start: start * day, end: (start + days) * day }));
          const scale = makeTrueScale(dates, length);
          for (const { start, end } of dates) {
            const [piece] = placeSpan(scale, makeSpan({ start, end }));
            const [from, to] = [positionOf(scale, start), positionOf(scale, end)];
            expect((piece?.to ?? 0) - (piece?.from ?? 0)).toBeGreaterThanOrEqual(leastWidth - 1e-9);
            expect(piece?.from).toBeLessThanOrEqual(from + 1e-6);
            expect(piece?.to).toBeGreaterThanOrEqual(to - 1e-6);
            if (to - from >= leastWidth)
              expect([piece?.from, piece?.to]).toEqual([expect.closeTo(from, 6), expect.closeTo(to, 6)]);
          }
        }
      )
    );
  });

  it('tears a span where a gap cuts it, and nowhere else', () => {
    const pieces = placeSpan(panels, makeSpan({ start: Date.UTC(2014, 4, 1), end: Date.UTC(2019, 4, 18) }));
    expect(pieces.map(({ fromIs, toIs }) => [fromIs, toIs])).toEqual([
      ['stated', 'cut'],
      ['cut', 'stated']
    ]);
  });

  it.each([
    ['an open end reaches the end of the axis', { end: null, endIs: 'open' } as const, 890],
    ['an unknown end is a stub', { end: null, endIs: 'unknown' } as const, null]
  ])('%s', (_, part, to) => {
    const scale = makeTrueScale([{ start: Date.UTC(1900, 0, 1), end: Date.UTC(2000, 0, 1) }], 890);
    const [piece] = placeSpan(scale, makeSpan({ start: Date.UTC(1950, 0, 1), ...part }));
    expect(piece?.toIs).toBe(part.endIs);
    if (to === null) expect((piece?.to ?? 0) - (piece?.from ?? 0)).toBeLessThan(60);
    else expect(piece?.to).toBeCloseTo(to, 0);
  });

  it('places each member of a set by itself', () => {
    const scale = makeTrueScale([{ start: Date.UTC(1980, 0, 1), end: Date.UTC(2000, 0, 1) }], 890);
    const members = [1985, 1990].map((year) => ({
      start: Date.UTC(year, 0, 1),
      end: Date.UTC(year + 1, 0, 1)
    }));
    expect(placeSpan(scale, makeSpan({ members, choice: 'one-of' }))).toHaveLength(2);
  });
});

describe('placeBridge', () => {
  it('runs through gaps and says where it does', () => {
    const pieces = placeBridge(panels, Date.UTC(1988, 0, 1), Date.UTC(2014, 4, 1));
    expect(pieces.map(({ isInGap }) => isInGap === true)).toEqual([true, false]);
  });
});
