// @vitest-environment jsdom
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';
import { followGestures } from '#lib/ui/timeline/gestures.ts';

const limits = { from: 0, to: 1000, shortest: 1 };

/** An element 200 px wide that shows 400 to 600, with frames that come when they are called. */
function open(plainWheel = false, direction: 'right' | 'down' = 'right') {
  const element = document.body.appendChild(document.createElement('div'));
  element.setPointerCapture = () => undefined;
  element.getBoundingClientRect = () => new DOMRect(0, 0, 200, 200);
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
  let shown: TimeWindow = { from: 400, to: 600 };
  const told: TimeWindow[] = [];
  const stop = followGestures(element, {
    direction,
    plainWheel,
    plot: () => ({ from: 0, to: 200 }),
    window: () => shown,
    limits: () => limits,
    onwindow: (window) => told.push((shown = window))
  });
  const frame = (): void => frames.splice(0).forEach((callback) => callback(0));
  const point = (type: string, clientX: number, id = 1, more: PointerEventInit = {}): boolean =>
    element.dispatchEvent(
      new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: id, clientX, button: 0, ...more })
    );
  return { element, told, frame, point, stop };
}

// jsdom has no boxes of its own.
vi.stubGlobal(
  'DOMRect',
  class {
    constructor(
      readonly left: number,
      readonly top: number,
      readonly width: number,
      readonly height: number
    ) {}
  }
);

afterEach(() => document.body.replaceChildren());
// Test files share what they load: nothing of this page may stay.
afterAll(() => vi.unstubAllGlobals());

const turn = (element: Element, init: WheelEventInit): boolean =>
  element.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: 100, ...init }));

describe('followGestures', () => {
  it('leaves a plain wheel to the page, and takes it with Ctrl or ⌘', () => {
    const { element, told, frame } = open();
    expect(turn(element, { deltaY: -100 })).toBe(true);
    frame();
    expect(told).toEqual([]);
    expect(turn(element, { deltaY: -100, ctrlKey: true })).toBe(false);
    expect(turn(element, { deltaY: -100, metaKey: true })).toBe(false);
    frame();
    expect(told).toHaveLength(1);
    expect((told[0]?.from ?? 0) + (told[0]?.to ?? 0)).toBeCloseTo(1000, 9);
  });

  it('takes a plain wheel where it is asked to', () => {
    const { element, told, frame } = open(true);
    expect(turn(element, { deltaY: -100 })).toBe(false);
    frame();
    expect(told[0]?.to).toBeLessThan(600);
  });

  it('tells one window a frame, which all drags since the last lead to', () => {
    const { told, frame, point } = open();
    point('pointerdown', 100);
    point('pointermove', 110);
    point('pointermove', 120);
    frame();
    expect(told).toEqual([{ from: 380, to: 580 }]);
  });

  it('tells a click from a drag', () => {
    const { element, told, frame, point } = open();
    const clicked = vi.fn();
    element.addEventListener('click', clicked);
    point('pointerdown', 100);
    point('pointermove', 102);
    point('pointerup', 102);
    element.click();
    frame();
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(told).toEqual([]);
    point('pointerdown', 100);
    point('pointermove', 140);
    point('pointerup', 140);
    element.click();
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  it('zooms with two fingers about what is between them', () => {
    const { told, frame, point } = open();
    point('pointerdown', 50, 1);
    point('pointerdown', 150, 2);
    point('pointermove', 0, 1);
    frame();
    expect((told[0]?.to ?? 0) - (told[0]?.from ?? 0)).toBeCloseTo(200 / 1.5, 9);
  });

  it('lets one finger scroll the page where time runs down', () => {
    const { told, frame, point } = open(false, 'down');
    point('pointerdown', 0, 1, { clientY: 100, pointerType: 'touch' });
    point('pointermove', 0, 1, { clientY: 160, pointerType: 'touch' });
    frame();
    expect(told).toEqual([]);
  });

  it('hears nothing after it is stopped', () => {
    const { element, told, frame, stop } = open(true);
    turn(element, { deltaY: -100 });
    stop();
    frame();
    turn(element, { deltaY: -100 });
    frame();
    expect(told).toEqual([]);
  });
});
