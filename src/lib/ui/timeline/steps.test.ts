import { describe, expect, it } from 'vitest';
import { dragBy, pinchTo, placeIn, windowAfterKey, zoomOf } from '#lib/ui/timeline/steps.ts';

const limits = { from: 0, to: 1000, shortest: 1 };
const window = { from: 400, to: 600 };
const plot = { from: 50, to: 250 };

describe('steps', () => {
  it('finds the time under a pointer, and stays inside the plot', () => {
    expect(placeIn(window, plot, 150)).toBe(500);
    expect(placeIn(window, plot, -900)).toBe(400);
  });

  it('zooms closer with the wheel away from the reader, and back by the same', () => {
    const closer = zoomOf({ delta: -100, mode: 0, pinched: false });
    expect(closer).toBeCloseTo(1.221, 3);
    expect(closer * zoomOf({ delta: 100, mode: 0, pinched: false })).toBeCloseTo(1, 12);
    expect(zoomOf({ delta: -3, mode: 1, pinched: false })).toBeCloseTo(Math.exp(0.096), 12);
    expect(zoomOf({ delta: -5, mode: 0, pinched: true })).toBeCloseTo(Math.exp(0.05), 12);
    expect(zoomOf({ delta: -100_000, mode: 0, pinched: false })).toBe(4);
  });

  it('keeps the time under a dragging pointer', () => {
    expect(dragBy(window, 20, plot, limits)).toEqual({ from: 380, to: 580 });
    expect(dragBy(window, 9000, plot, limits)).toEqual({ from: 0, to: 200 });
  });

  it('keeps the time under each of two fingers', () => {
    const after = pinchTo(window, [100, 200], [80, 220], plot, limits);
    expect(placeIn(after, plot, 80)).toBeCloseTo(placeIn(window, plot, 100), 9);
    expect(placeIn(after, plot, 220)).toBeCloseTo(placeIn(window, plot, 200), 9);
  });

  it.each([
    ['+', true, false, { from: 433.3333333333333, to: 566.6666666666666 }],
    ['-', false, false, { from: 350, to: 650 }],
    ['0', false, false, { from: 0, to: 1000 }],
    ['ArrowRight', true, false, { from: 420, to: 620 }],
    ['ArrowRight', false, false, null],
    ['ArrowLeft', false, true, { from: 380, to: 580 }],
    ['PageDown', true, false, { from: 580, to: 780 }],
    ['Home', true, false, { from: 0, to: 200 }],
    ['End', true, false, { from: 800, to: 1000 }],
    ['End', false, true, null],
    ['a', true, false, null]
  ])('leads %s (on the plot: %s, with Shift: %s) to its window', (key, isOnPlot, shiftKey, expected) => {
    const found = windowAfterKey({ key, shiftKey, isOnPlot }, window, limits);
    if (expected === null) return expect(found).toBeNull();
    expect(found?.from).toBeCloseTo(expected.from, 9);
    expect(found?.to).toBeCloseTo(expected.to, 9);
  });
});
