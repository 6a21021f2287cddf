import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitWindow,
  isWhole,
  keepWithin,
  limitsOver,
  panBy,
  zoomBy
} from '#lib/charts/timeline/view/window.ts';
import type { TimeWindow, WindowLimits } from '#lib/charts/timeline/view/window.ts';
import { readWindow, roundWindow, writeWindow } from '#lib/charts/timeline/view/writewindow.ts';

const day = 86_400_000;
const hundred: WindowLimits = { from: 0, to: 100, shortest: 1 };
const instants = fc.integer({ min: -60_000_000_000_000, max: 60_000_000_000_000 });
const windows = fc
  .tuple(instants, fc.integer({ min: 60_000, max: 40_000 * day }))
  .map(([from, length]): TimeWindow => ({ from, to: from + length }));
const limits = windows.map((window) => limitsOver(window));
const around = ({ from, to }: TimeWindow): number => Math.max(Math.abs(from), Math.abs(to)) * 1e-9 + 1;

describe('a window', () => {
  it('keeps what is under the pointer where it is', () => {
    expect(zoomBy({ from: 0, to: 100 }, 2, 50, hundred)).toEqual({ from: 25, to: 75 });
    expect(zoomBy({ from: 0, to: 100 }, 4, 0, hundred)).toEqual({ from: 0, to: 25 });
  });

  it('stops at its limits with its length kept', () => {
    expect(panBy({ from: 20, to: 40 }, 90, hundred)).toEqual({ from: 80, to: 100 });
    expect(panBy({ from: 20, to: 40 }, -90, hundred)).toEqual({ from: 0, to: 20 });
    expect(keepWithin({ from: -50, to: 500 }, hundred)).toEqual({ from: 0, to: 100 });
  });

  it('is never shorter than the shortest', () => {
    expect(zoomBy({ from: 40, to: 60 }, 1000, 50, hundred)).toEqual({ from: 49.5, to: 50.5 });
  });

  it('fits around events, with room at both sides that an edge may cut', () => {
    expect(fitWindow([{ start: 40, end: 60 }], hundred)).toEqual({ from: 35, to: 65 });
    expect(fitWindow([{ start: 0, end: 10 }], hundred)).toEqual({ from: 0, to: 12.5 });
    expect(fitWindow([], hundred)).toBeNull();
  });

  it('lies within its limits, whatever is done to it', () => {
    fc.assert(
      fc.property(limits, fc.double({ min: 0.01, max: 100, noNaN: true }), instants, (all, factor, at) => {
        for (const window of [
          zoomBy(all, factor, at, all),
          panBy(all, at, all),
          keepWithin({ from: at, to: at + 1 }, all)
        ]) {
          expect(window.from).toBeGreaterThanOrEqual(all.from - around(all));
          expect(window.to).toBeLessThanOrEqual(all.to + around(all));
          expect(window.to - window.from).toBeGreaterThanOrEqual(all.shortest - around(all));
        }
      })
    );
  });

  it('comes back to where it was when a zoom is undone', () => {
    fc.assert(
      fc.property(limits, fc.double({ min: 1, max: 50, noNaN: true }), (all, factor) => {
        const at = (all.from + all.to) / 2;
        const there = zoomBy(all, factor, at, { ...all, shortest: 1 });
        const back = zoomBy(there, 1 / factor, at, { ...all, shortest: 1 });
        expect(Math.abs(back.from - all.from)).toBeLessThanOrEqual(around(all));
        expect(isWhole(back, all)).toBe(true);
      })
    );
  });
});

describe('a window in an address', () => {
  it.each([
    [Date.UTC(2018, 5, 1), Date.UTC(2020, 0, 1), '2018-06-01..2020-01-01'],
    [Date.UTC(2019, 4, 15, 6), Date.UTC(2019, 4, 15, 18, 30), '2019-05-15T06:00..2019-05-15T18:30'],
    [
      Date.UTC(2019, 4, 15, 6, 0, 1),
      Date.UTC(2019, 4, 15, 6, 0, 1, 5),
      '2019-05-15T06:00:01..2019-05-15T06:00:01.005'
    ],
    [
      new Date(0).setUTCFullYear(-399, 0, 1),
      new Date(0).setUTCFullYear(12_000, 0, 1),
      '-000399-01-01..+012000-01-01'
    ]
  ])('is %d to %d as %s, and back', (from, to, text) => {
    expect(writeWindow({ from, to })).toBe(text);
    expect(readWindow(text)).toEqual({ ok: true, window: { from, to } });
  });

  it.each([
    '',
    '2018',
    '2018-06-01',
    '2018-06-01..',
    'a..b',
    '2018-02-30..2019-01-01',
    '2018-1-1..2019-1-1',
    '1..2..3'
  ])('is none in “%s”', (text) => expect(readWindow(text)).toEqual({ ok: false, reason: 'not-a-window' }));

  it('does not run backwards', () => {
    expect(readWindow('2020-01-01..2018-06-01')).toEqual({ ok: false, reason: 'reversed' });
    expect(readWindow('2020-01-01..2020-01-01')).toEqual({ ok: false, reason: 'reversed' });
  });

  it('loses nothing, and rounds by less than a five hundredth', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const rounded = roundWindow(window);
        expect(readWindow(writeWindow(rounded))).toEqual({ ok: true, window: rounded });
        const most = (window.to - window.from) / 500;
        expect(Math.abs(rounded.from - window.from)).toBeLessThanOrEqual(most);
        expect(Math.abs(rounded.to - window.to)).toBeLessThanOrEqual(most);
      })
    );
  });
});
