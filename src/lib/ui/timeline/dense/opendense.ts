// Opens a dense timeline in an element: draws it, follows the reader, and says what is in view.
import { pageScale } from '#lib/charts/kind.ts';
import { hitDense } from '#lib/charts/timeline/density/hit.ts';
import type { Hit } from '#lib/charts/timeline/density/hit.ts';
import { neighbourOf } from '#lib/charts/timeline/density/neighbour.ts';
import { paintDense } from '#lib/charts/timeline/density/paint.ts';
import { drawDense } from '#lib/charts/timeline/density/picture.ts';
import type { DenseEvents, DensePicture } from '#lib/charts/timeline/density/picture.ts';
import { wholeSpan } from '#lib/charts/timeline/scales/true.ts';
import { keepWithin, limitsOver, panBy, zoomBy } from '#lib/charts/timeline/view/window.ts';
import type { TimeWindow, WindowLimits } from '#lib/charts/timeline/view/window.ts';
import { inTimeOrder, layButtons, writeList } from '#lib/ui/timeline/dense/marklist.ts';
import { makeStage } from '#lib/ui/timeline/dense/stage.ts';
import type { ButtonName } from '#lib/ui/timeline/dense/stage.ts';
import { drawStrip, followStrip, moveStripWindow, stripHeight } from '#lib/ui/timeline/dense/strip.ts';
import { axisHeight, printAxis } from '#lib/ui/timeline/dense/axis.ts';
import { clearCanvas } from '#lib/ui/timeline/dense/surface.ts';
import { readTheme, watchTheme } from '#lib/ui/timeline/dense/theme.ts';
import { describeView } from '#lib/ui/timeline/dense/words.ts';
import { followGestures } from '#lib/ui/timeline/gestures.ts';

export interface DenseOptions {
  /** Unique in the page: it begins the ids. */
  id: string;
  /** px from the top of the plot to its axis. */
  height: number;
  /** Whether a wheel without Ctrl or ⌘ zooms. */
  plainWheel: boolean;
  /** What else is said of the events, such as that they are unsourced; may be empty. */
  note: string;
  /** The window to begin with; null for all. */
  window: TimeWindow | null;
  /** An event was chosen, by its place in the list. */
  onselect(place: number): void;
  /** The reader moved to another window and rests there. */
  onwindow?(window: TimeWindow): void;
}

export interface DenseTimeline {
  show(window: TimeWindow): void;
  window(): TimeWindow;
  /** The picture that is drawn. */
  picture(): DensePicture;
  /** Lights the events with these keys, and no others. */
  light(keys: ReadonlySet<string>): void;
  /** The plot on the screen, px of the viewport. */
  box(): DOMRect;
  hit(x: number, y: number): Hit;
  close(): void;
}

/** After so many ms without a new window the reader rests. */
const rest = 140;

export function openDense(parent: HTMLElement, events: DenseEvents, options: DenseOptions): DenseTimeline {
  const { index } = events;
  const stage = makeStage(parent, options.id, options.note);
  const limits = limitsAround(index.whole);
  const abort = new AbortController();
  const { signal } = abort;
  let lit: ReadonlySet<string> = new Set();
  let theme = readTheme(stage.root);
  let window: TimeWindow = options.window ?? { from: limits.from, to: limits.to };
  let width = 0;
  let chosen: number | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let picture: DensePicture | null = null;

  const draw = (): void => {
    const size = { width, height: options.height, type: pageScale };
    picture = drawDense(events, window, size, { before: picture, chosen });
    const context = clearCanvas(stage.canvas, width, options.height);
    if (context !== null) paintDense(index, picture, context, theme, lit);
    // Our own printer's output, of digits and names of months.
    stage.axis.innerHTML = printAxis(picture);
    moveStripWindow(stage.stripWindow, window, limits, width);
    clearTimeout(resting);
    resting = setTimeout(settle, rest);
  };

  /** What is read and not seen, once the reader rests. */
  const settle = (): void => {
    clearTimeout(resting);
    if (picture === null) return;
    stage.count.textContent = describeView(picture);
    layButtons(stage.marks, events, picture, chosen);
    if (stage.list.open) writeList(stage.listBody, events, picture, select);
    stage.buttons.all.disabled = isAll();
    options.onwindow?.(window);
  };

  const show = (next: TimeWindow): void => {
    window = keepWithin(next, limits);
    draw();
  };
  const isAll = (): boolean => window.to - window.from >= (limits.to - limits.from) * 0.999;
  const select = (at: number): void => options.onselect(index.place[at] as number);

  /** Brings an event to the middle, ten times closer, or as close as eight times its own length. */
  const zoomTo = (at: number): void => {
    const start = index.start[at] as number;
    const end = index.end[at] as number;
    const length = Math.max((end - start) * 8, (window.to - window.from) / 10);
    const middle = (start + end) / 2;
    chosen = at;
    show({ from: middle - length / 2, to: middle + length / 2 });
  };

  /** Gives an event the focus, and brings it into view first where it is not. */
  const focus = (at: number): void => {
    chosen = at;
    const start = index.start[at] as number;
    const isIn = start < window.to && (index.end[at] as number) > window.from;
    const by = start - (window.from + window.to) / 2;
    if (isIn) draw();
    else show(panBy(window, by, limits));
    settle();
    stage.marks.querySelector<HTMLElement>(`button[value="${at}"]`)?.focus({ preventScroll: true });
  };

  const resize = (): void => {
    const wide = Math.floor(stage.plot.clientWidth);
    if (wide === width || wide === 0) return;
    width = wide;
    drawStrip(stage.stripCanvas, index, limits, width, theme);
    draw();
  };

  const repaint = (): void => {
    theme = readTheme(stage.root);
    if (width === 0) return;
    drawStrip(stage.stripCanvas, index, limits, width, theme);
    draw();
  };

  const hit = (x: number, y: number): Hit => {
    const box = stage.plot.getBoundingClientRect();
    return picture === null ? null : hitDense(index, picture, x - box.left, y - box.top);
  };

  const click = (event: MouseEvent): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button.dense-mark');
    const found: Hit =
      button === null ? hit(event.clientX, event.clientY) : { kind: 'event', at: Number(button.value) };
    if (found === null) return;
    if (found.kind === 'column') return openColumn(found.window);
    chosen = found.at;
    select(found.at);
  };

  /** A column opens: its stretch with three of its length at each side. */
  const openColumn = ({ from, to }: TimeWindow): void =>
    show({ from: from - 3 * (to - from), to: to + 3 * (to - from) });

  const key = (event: KeyboardEvent): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button.dense-mark');
    if (button === null || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = Number(button.value);
    if (event.key === 'Enter') {
      event.preventDefault();
      zoomTo(at);
      focus(at);
      return select(at);
    }
    const next = step(event.key, at);
    if (next === undefined) return;
    event.preventDefault();
    if (next !== null) focus(next);
  };

  /** Where an arrow leads; null at an end; undefined for keys that are not ours. */
  const step = (name: string, at: number): number | null | undefined => {
    if (name === 'ArrowRight') return neighbourOf(index, at, 1);
    if (name === 'ArrowLeft') return neighbourOf(index, at, -1);
    const named = picture === null ? [] : inTimeOrder(events, picture);
    const place = named.findIndex((one) => one.at === at);
    if (name === 'ArrowDown') return named[place + 1]?.at ?? null;
    if (name === 'ArrowUp') return named[place - 1]?.at ?? null;
    if (name === 'Home') return named[0]?.at ?? null;
    return name === 'End' ? (named[named.length - 1]?.at ?? null) : undefined;
  };

  const press: Record<ButtonName, () => TimeWindow> = {
    earlier: () => panBy(window, (window.from - window.to) / 2, limits),
    later: () => panBy(window, (window.to - window.from) / 2, limits),
    closer: () => zoomBy(window, 2, (window.from + window.to) / 2, limits),
    wider: () => zoomBy(window, 1 / 2, (window.from + window.to) / 2, limits),
    all: () => limits
  };
  for (const [name, button] of Object.entries(stage.buttons))
    button.addEventListener('click', () => show(press[name as ButtonName]()), { signal });
  stage.plot.addEventListener('click', click, { signal });
  stage.plot.addEventListener('keydown', key, { signal });
  stage.plot.addEventListener(
    'dblclick',
    (event) => {
      const found = hit(event.clientX, event.clientY);
      if (found?.kind === 'event') zoomTo(found.at);
    },
    { signal }
  );
  stage.list.addEventListener('toggle', settle, { signal });
  const plotOf = (): { from: number; to: number } => ({ from: 0, to: width });
  const gestures = {
    direction: 'right' as const,
    plot: plotOf,
    window: () => window,
    limits: () => limits,
    onwindow: show
  };
  const stops = [
    followGestures(stage.plot, { ...gestures, plainWheel: options.plainWheel }),
    followStrip(stage.strip, () => ({ width, window, limits }), show)
  ];
  stage.plot.style.height = `${options.height + axisHeight}px`;
  stage.axis.style.top = `${options.height}px`;
  stage.strip.style.height = `${stripHeight}px`;
  const observer = new ResizeObserver(resize);
  observer.observe(stage.plot);
  watchTheme(repaint, signal);
  if (document.fonts.status === 'loading') void document.fonts.ready.then(repaint);
  resize();

  return {
    show,
    window: () => window,
    picture: () => picture as DensePicture,
    light: (keys) => {
      lit = keys;
      draw();
    },
    box: () => stage.plot.getBoundingClientRect(),
    hit,
    close: () => {
      abort.abort();
      observer.disconnect();
      clearTimeout(resting);
      for (const stop of stops) stop();
      stage.root.remove();
    }
  };
}

/** All events, out to whole units of the calendar. */
function limitsAround({ from, to }: TimeWindow): WindowLimits {
  const { start, end } = wholeSpan([{ start: from, end: to }]);
  return limitsOver({ from: start, to: end });
}
