// Wheel, pinch, drag and keys on an element, told as windows of time, at most one a frame.
import { zoomBy } from '#lib/charts/timeline/view/window.ts';
import type { TimeWindow, WindowLimits } from '#lib/charts/timeline/view/window.ts';
import { dragBy, pinchTo, placeIn, windowAfterKey, zoomOf } from '#lib/ui/timeline/steps.ts';
import type { PlotSpan } from '#lib/ui/timeline/steps.ts';

export interface Gestures {
  /** Whether time runs to the right or down. Down, one finger always scrolls the page. */
  direction: 'right' | 'down';
  /** Whether a wheel without Ctrl or ⌘ zooms too; else it scrolls the page. */
  plainWheel: boolean;
  /** px of the plot along its axis from the element's left or top edge, now. */
  plot(): PlotSpan;
  /** The window that is shown now. */
  window(): TimeWindow;
  limits(): WindowLimits;
  /** Called at most once a frame, with the window that all gestures since the last frame lead to. */
  onwindow(window: TimeWindow): void;
  /** Called when fingers and buttons are let go, after the last window. */
  onend?(): void;
}

/** A pointer that moved less was a click, px. */
const leastDrag = 4;

/**
 * Follows what a reader does on an element until the function that it returns is called. The pointer's place along
 * the axis stays over the same time. A plain wheel and a vertical swipe scroll the page, unless `plainWheel` is set.
 * A drag is no click: the click that ends it does not reach what lies below.
 * @example const stop = followGestures(frame, { direction: 'right', plainWheel: false, plot, window, limits, onwindow });
 */
export function followGestures(element: HTMLElement | SVGElement, gestures: Gestures): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const pointers = new Map<number, { at: number; start: number }>();
  let pending: TimeWindow | null = null;
  let frame = 0;
  let isDragging = false;
  let swallowsClick = false;

  const now = (): TimeWindow => pending ?? gestures.window();
  const along = (event: { clientX: number; clientY: number }): number =>
    gestures.direction === 'right' ? event.clientX : event.clientY;
  const plot = (): PlotSpan => {
    const box = element.getBoundingClientRect();
    const start = gestures.direction === 'right' ? box.left : box.top;
    const { from, to } = gestures.plot();
    return { from: from + start, to: to + start };
  };
  const tell = (): void => {
    frame = 0;
    const window = pending;
    pending = null;
    if (window !== null) gestures.onwindow(window);
  };
  const ask = (window: TimeWindow): void => {
    pending = window;
    if (frame === 0) frame = requestAnimationFrame(tell);
  };

  const wheel = (event: WheelEvent): void => {
    const zooms = event.ctrlKey || event.metaKey;
    if (!zooms && !gestures.plainWheel) return;
    event.preventDefault();
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (sideways && !zooms) return ask(dragBy(now(), -event.deltaX, plot(), gestures.limits()));
    const turn = { delta: event.deltaY, mode: event.deltaMode, pinched: event.ctrlKey };
    const at = placeIn(now(), plot(), along(event));
    ask(zoomBy(now(), zoomOf(turn), at, gestures.limits()));
  };

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    // One finger on a timeline that runs down scrolls the page; the second one makes it a pinch.
    pointers.set(event.pointerId, { at: along(event), start: along(event) });
    isDragging = pointers.size > 1;
    swallowsClick = false;
  };

  const move = (event: PointerEvent): void => {
    const pointer = pointers.get(event.pointerId);
    if (pointer === undefined) return;
    const before = pointer.at;
    if (pointers.size === 1) {
      if (gestures.direction === 'down' && event.pointerType === 'touch') return;
      if (!isDragging && Math.abs(along(event) - pointer.start) < leastDrag) return;
      if (!isDragging) begin(event);
      pointer.at = along(event);
      return ask(dragBy(now(), pointer.at - before, plot(), gestures.limits()));
    }
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) return;
    swallowsClick = true;
    pointer.at = along(event);
    ask(pinchTo(now(), [before, other.at], [pointer.at, other.at], plot(), gestures.limits()));
  };

  const begin = (event: PointerEvent): void => {
    isDragging = true;
    swallowsClick = true;
    element.setPointerCapture(event.pointerId);
  };

  const up = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    const moved = isDragging;
    isDragging = false;
    if (moved) gestures.onend?.();
  };

  const click = (event: MouseEvent): void => {
    if (!swallowsClick) return;
    swallowsClick = false;
    event.preventDefault();
    event.stopPropagation();
  };

  const key = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const press = { key: event.key, shiftKey: event.shiftKey, isOnPlot: event.target === element };
    const window = windowAfterKey(press, now(), gestures.limits());
    if (window === null) return;
    event.preventDefault();
    ask(window);
  };

  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    handler: (event: HTMLElementEventMap[Name]) => void,
    options: AddEventListenerOptions = {}
  ): void => element.addEventListener(name, handler as EventListener, { ...options, signal });
  on('wheel', wheel, { passive: false });
  on('pointerdown', down);
  on('pointermove', move);
  on('pointerup', up);
  on('pointercancel', up);
  on('click', click, { capture: true });
  // Links in the plot would otherwise be picked up and carried along.
  on('dragstart', (event) => event.preventDefault());
  on('keydown', key);
  // The browser keeps the vertical swipe; the pinch is ours.
  element.style.touchAction = 'pan-y';

  return () => {
    abort.abort();
    if (frame !== 0) cancelAnimationFrame(frame);
    element.style.touchAction = '';
  };
}
