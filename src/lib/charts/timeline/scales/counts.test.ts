// What a gap leaves out and what order writes between two events are counted alike: what the one leaves out, and what a
// panel draws empty beside its dates, make the other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageScale } from '#lib/charts/kind.ts';
import { makeDated, wordsOf } from '#lib/charts/timeline/fixture.ts';
import { layOutTimeline } from '#lib/charts/timeline/layout.ts';
import { datesOf } from '#lib/charts/timeline/scales/dates.ts';
import { axisSizes } from '#lib/charts/timeline/scales/make.ts';
import { makePanels } from '#lib/charts/timeline/scales/panels.ts';
import { defaultSettings } from '#lib/charts/timeline/settings.ts';

const day = 86_400_000;
/** A few days, each up to three months from the next: how far apart they are is mostly written in days. */
const generated = fc
  .array(fc.constantFrom(1, 2, 3, 5, 33, 44, 61, 75, 88), { minLength: 1, maxLength: 7 })
  .map((steps) => steps.reduce<number[]>((all, step) => [...all, all[all.length - 1]! + step], [16_000]));

/** “43 days left out”, one after another: 43; null where it is said in months. */
function countsIn(text: string, what: string): (number | null)[] {
  const said = [...text.matchAll(new RegExp(`(\\d+) (days?|months?) ${what}|then at once`, 'g'))];
  return said.map(([, count, unit]) =>
    count === undefined ? 0 : unit?.startsWith('day') ? Number(count) : null
  );
}

describe('a gap of the panels and the words of order', () => {
  it('count the same days, but for those that a panel draws around its dates', () => {
    let compared = 0;
    fc.assert(
      fc.property(generated, fc.constantFrom(700, 890, 1600), (days, width) => {
        const rows = days.map((at) =>
          makeDated(`e${at}`, new Date(at * day).toISOString().slice(0, 10), { precision: 'day' })
        );
        const frame = { width, type: pageScale, numbers: false };
        const scale = makePanels(datesOf(rows), axisSizes(rows, frame));
        if (scale === null) return;
        const write = (way: 'panels' | 'order') =>
          wordsOf(layOutTimeline(rows, frame, { ...defaultSettings, scale: way })).join(' ');
        const leftOut = countsIn(write('panels'), 'left out');
        const between = countsIn(write('order'), 'between');
        expect([leftOut.length, between.length]).toEqual([scale.gaps.length, days.length - 1]);
        scale.gaps.forEach(({ start, end }, index) => {
          const next = days.findIndex((at) => at * day >= end);
          const [said, written] = [leftOut[index], between[next - 1]];
          if (typeof said !== 'number' || typeof written !== 'number') return;
          const drawnEmpty = start / day - (days[next - 1]! + 1) + (days[next]! - end / day);
          expect(said + drawnEmpty).toBe(written);
          compared += 1;
        });
      }),
      { numRuns: 150 }
    );
    expect(compared).toBeGreaterThan(50);
  });
});
