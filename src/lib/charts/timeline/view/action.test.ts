import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleRows, makeDated } from '#lib/charts/timeline/fixture.ts';
import { datesOf } from '#lib/charts/timeline/scales/dates.ts';
import { makePanels } from '#lib/charts/timeline/scales/panels.ts';
import { domainOf } from '#lib/charts/timeline/scales/scale.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';
import { makeTrueScale } from '#lib/charts/timeline/scales/true.ts';
import { defaultSettings } from '#lib/charts/timeline/settings.ts';
import { act } from '#lib/charts/timeline/view/action.ts';
import type { TimelineAction } from '#lib/charts/timeline/view/action.ts';
import { sideOf } from '#lib/charts/timeline/view/inview.ts';
import { orderAxis, placesOf, windowAt } from '#lib/charts/timeline/view/places.ts';

const rows = articleRows();
const panels = makePanels(datesOf(rows), { length: 890, gap: 62 }) as TimeScale;
const even = makeTrueScale(datesOf(rows), 890);
const order = orderAxis(rows, 890) as TimeScale;
const moves = fc.array(
  fc.constantFrom<TimelineAction>(
    { do: 'closer' },
    { do: 'wider' },
    { do: 'earlier' },
    { do: 'later' },
    { do: 'event', key: 'A year' },
    { do: 'event', key: 'An order' }
  ),
  { maxLength: 12 }
);

describe('what a reader asks of a timeline', () => {
  it('changes one setting and leaves the others', () => {
    const closer = act(defaultSettings, { do: 'closer' }, rows, even);
    expect(closer.window).not.toBeNull();
    const inOrder = act(closer, { do: 'scale', scale: 'order' }, rows, even);
    expect(inOrder).toEqual({ ...closer, scale: 'order' });
    expect(act(inOrder, { do: 'lanes', lanes: 'voice' }, rows, order)).toEqual({
      ...inOrder,
      lanes: 'voice'
    });
    expect(act(inOrder, { do: 'all' }, rows, order)).toEqual({ ...defaultSettings, scale: 'order' });
  });

  it('comes closer to what there is, not to an empty middle', () => {
    const closer = act(defaultSettings, { do: 'closer' }, rows, even);
    const shown = closer.window ?? { from: 0, to: 0 };
    expect(rows.filter(({ span }) => span !== null && sideOf(span, shown) === 'in').length).toBeGreaterThan(
      1
    );
  });

  it('zooms to an event with room at both sides, and to nothing where it has no date', () => {
    const { window } = act(defaultSettings, { do: 'event', key: 'A year' }, rows, even);
    expect(window?.from).toBeLessThan(Date.UTC(2018, 0, 1));
    expect(window?.to).toBeGreaterThan(Date.UTC(2019, 0, 1));
    expect(act(defaultSettings, { do: 'event', key: 'Something signed' }, rows, even).window).toBeNull();
  });

  it.each([
    ['even', even],
    ['panels', panels],
    ['order', order]
  ])('stays within all of the time and comes back to it, on %s', (_, whole) => {
    const { start, end } = domainOf(whole);
    fc.assert(
      fc.property(moves, (asked) => {
        let settings = defaultSettings;
        for (const action of asked) {
          settings = act(settings, action, rows, whole);
          if (settings.window === null) continue;
          const { from, to } = settings.window;
          // Rounding for the address moves an end by less than a five hundredth.
          const give = (to - from) / 250;
          expect(from).toBeGreaterThanOrEqual(start - give);
          expect(to).toBeLessThanOrEqual(end + give);
          expect(to).toBeGreaterThan(from);
        }
        for (let times = 0; times < 40; times += 1) settings = act(settings, { do: 'wider' }, rows, whole);
        expect(settings.window).toBeNull();
      }),
      { numRuns: 60 }
    );
  });

  it('keeps a window through places and back, to a five hundredth', () => {
    const window = { from: Date.UTC(2015, 0, 1), to: Date.UTC(2018, 0, 1) };
    for (const whole of [even, panels, order]) {
      const back = windowAt(placesOf(window, whole), whole);
      const give = (window.to - window.from) / 250;
      expect(Math.abs((back?.from ?? 0) - window.from)).toBeLessThan(give);
      expect(Math.abs((back?.to ?? 0) - window.to)).toBeLessThan(give);
    }
  });

  it('has no axis to move on where all begin at once and last no time', () => {
    expect(orderAxis([], 100)).toBeNull();
    expect(orderAxis([makeDated('a', '2018')], 100)?.panels).toHaveLength(1);
  });
});
