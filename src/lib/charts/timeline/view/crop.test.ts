import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleRows, makeSpan } from '#lib/charts/timeline/fixture.ts';
import { leastWidth, placeSpan } from '#lib/charts/timeline/place/pieces.ts';
import { datesOf } from '#lib/charts/timeline/scales/dates.ts';
import { leastPanelOf, makePanels } from '#lib/charts/timeline/scales/panels.ts';
import { domainOf, instantAt, positionOf } from '#lib/charts/timeline/scales/scale.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';
import { makeTrueScale } from '#lib/charts/timeline/scales/true.ts';
import { cropScale } from '#lib/charts/timeline/view/crop.ts';
import { sideOf } from '#lib/charts/timeline/view/inview.ts';

const day = 86_400_000;
const gap = 62;
const stretches = fc
  .array(fc.tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.constantFrom(1, 30, 365, 4000)), {
    minLength: 1,
    maxLength: 20
  })
  .map((all) => all.map(([start, length]) => ({ start: start * day, end: (start + length) * day })));
const lengths = fc.integer({ min: 240, max: 1600 });
const parts = fc.tuple(
  fc.double({ min: 0, max: 0.95, noNaN: true }),
  fc.double({ min: 0.001, max: 1, noNaN: true })
);

/** Each scale of these dates, cut to a part of its time. */
function cropped(dates: { start: number; end: number }[], length: number, [at, share]: [number, number]) {
  return [makeTrueScale(dates, length), makePanels(dates, { length, gap })].flatMap((whole) => {
    if (whole === null) return [];
    const { start, end } = domainOf(whole);
    const from = start + (end - start) * at;
    const window = { from, to: Math.min(end, from + Math.max(60_000, (end - start) * share)) };
    return [{ window, scale: cropScale(whole, window, { gap }) }];
  });
}

const everyStretch = ({ panels, gaps }: TimeScale) => [...panels, ...gaps].sort((a, b) => a.from - b.from);

describe('a scale in a window', () => {
  it('is strictly increasing, as long as the whole was, and leads back to each instant', () => {
    fc.assert(
      fc.property(stretches, lengths, parts, (dates, length, part) => {
        for (const { scale } of cropped(dates, length, part)) {
          const all = everyStretch(scale);
          expect(all[0]?.from).toBe(0);
          expect(all[all.length - 1]?.to).toBeCloseTo(length, 6);
          const { start, end } = domainOf(scale);
          const samples = Array.from({ length: 60 }, (_, index) => start + ((end - start) * index) / 59);
          const places = samples.map((at) => positionOf(scale, at));
          expect(places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))).toBe(true);
          samples.forEach((at, index) => {
            const one = all.find((stretch) => at >= stretch.start && at <= stretch.end);
            const pixel = one === undefined ? 0 : (one.end - one.start) / (one.to - one.from);
            expect(Math.abs(instantAt(scale, places[index] ?? 0) - at)).toBeLessThanOrEqual(
              Math.max(1, pixel / 2)
            );
          });
        }
      }),
      { numRuns: 100 }
    );
  });

  it('shows no time out of the window, keeps gaps as wide as they were, and gives each panel room', () => {
    fc.assert(
      fc.property(stretches, lengths, parts, (dates, length, part) => {
        for (const { scale, window } of cropped(dates, length, part)) {
          for (const { start, end, from, to } of scale.panels) {
            expect(start).toBeGreaterThanOrEqual(window.from);
            expect(end).toBeLessThanOrEqual(window.to);
            expect(to - from).toBeGreaterThanOrEqual(Math.min(length, leastPanelOf({ gap })) - 0.01);
          }
          for (const { from, to } of scale.gaps) expect(to - from).toBeCloseTo(gap, 6);
        }
      }),
      { numRuns: 100 }
    );
  });

  it('draws of each span what the window shows of it, at least 3 px wide, and nothing outside', () => {
    fc.assert(
      fc.property(stretches, lengths, parts, (dates, length, part) => {
        for (const { scale, window } of cropped(dates, length, part)) {
          for (const { start, end } of dates) {
            const span = makeSpan({ start, end });
            const pieces = placeSpan(scale, span);
            if (sideOf(span, window) !== 'in') expect(pieces).toEqual([]);
            for (const { from, to } of pieces) {
              expect(from).toBeGreaterThanOrEqual(-1e-6);
              expect(to).toBeLessThanOrEqual(length + 1e-6);
            }
            const shown = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
            if (pieces.length > 0) expect(shown).toBeGreaterThanOrEqual(leastWidth - 1e-6);
            for (const panel of scale.panels) {
              const [first, last] = [Math.max(start, panel.start), Math.min(end, panel.end)];
              if (first >= last) continue;
              const [x1, x2] = [
                positionOf({ ...scale, panels: [panel], gaps: [] }, first),
                positionOf({ ...scale, panels: [panel], gaps: [] }, last)
              ];
              expect(pieces.some(({ from, to }) => from <= x1 + 1e-6 && to >= x2 - 1e-6)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 60 }
    );
  });

  it('gives a span on both sides of a cut its 3 px, in its own panels', () => {
    const dates = [
      [-55641600000, -24105600000],
      [-27907200000, -27820800000],
      [-394502400000, -48902400000],
      [322099200000, 324691200000]
    ].map(([start, end]) => ({ start: start!, end: end! }));
    for (const { scale } of cropped(dates, 240, [0, 0.8536745686390702]))
      for (const { start, end } of dates) {
        const pieces = placeSpan(scale, makeSpan({ start, end }));
        const shown = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
        if (pieces.length > 0) expect(shown).toBeGreaterThanOrEqual(leastWidth - 1e-9);
        for (const { from, to } of pieces.length > 1 ? pieces : [])
          expect(scale.panels.some((panel) => panel.from <= from + 1e-9 && to - 1e-9 <= panel.to)).toBe(true);
      }
  });

  it('has a place for everything where no panel needs more than the least', () => {
    const dates = [
      [0, day],
      [-13 * day, -12 * day],
      [15 * day, 4015 * day],
      [13 * day, 14 * day],
      [5027 * day, 5028 * day]
    ].map(([start, end]) => ({ start: start!, end: end! }));
    const whole = makePanels(dates, { length: 496, gap });
    expect(whole?.panels.every(({ from, to }) => to > from)).toBe(true);
  });

  it('is even, and empty, where the window lies in a gap', () => {
    const whole = makePanels(datesOf(articleRows()), { length: 890, gap });
    if (whole === null) throw new Error('no panels');
    const window = { from: Date.UTC(1995, 0, 1), to: Date.UTC(2000, 0, 1) };
    expect(cropScale(whole, window, { gap })).toEqual({
      kind: 'panels',
      panels: [{ start: window.from, end: window.to, from: 0, to: 890 }],
      gaps: [],
      length: 890
    });
  });
});
