// The strip: how many events there are over all of the time, and the window on it.
import type { Theme } from '#lib/charts/scene/themes.ts';
import { addCounts } from '#lib/charts/timeline/density/count.ts';
import type { DensityIndex } from '#lib/charts/timeline/density/makeindex.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';
import { clearCanvas } from '#lib/ui/timeline/dense/surface.ts';

export const stripHeight = 28;
const columnWidth = 2;

/** Draws the whole span, its highest column as high as the strip; an event is in every column that it may lie in. */
export function drawStrip(
  canvas: HTMLCanvasElement,
  index: DensityIndex,
  limits: TimeWindow,
  width: number,
  theme: Theme
): void {
  const context = clearCanvas(canvas, width, stripHeight);
  if (context === null) return;
  const cells = Math.max(1, Math.floor(width / columnWidth));
  const span = limits.to - limits.from;
  const edges = Float64Array.from({ length: cells + 1 }, (_, at) => limits.from + (at / cells) * span);
  const counts = new Float64Array(cells);
  for (const group of index.groups) addCounts(index, group, edges, counts);
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  context.fillStyle = theme.muted;
  counts.forEach((count, cell) => {
    const height = count === 0 ? 0 : Math.max(1, (count / most) * (stripHeight - 2));
    context.fillRect((cell / cells) * width, stripHeight - height, Math.max(1, width / cells), height);
  });
}

/** Lays the window on the strip; at least 6 px of it are seen. */
export function moveStripWindow(
  element: HTMLElement,
  { from, to }: TimeWindow,
  limits: TimeWindow,
  width: number
): void {
  const rate = width / (limits.to - limits.from);
  const wide = Math.max(6, (to - from) * rate);
  const left = Math.min((from - limits.from) * rate, width - wide);
  element.style.width = `${wide}px`;
  element.style.transform = `translateX(${Math.max(0, left)}px)`;
}

/** Brings the window to where a reader presses or drags on the strip, in the middle. */
export function followStrip(
  strip: HTMLElement,
  state: () => { width: number; window: TimeWindow; limits: TimeWindow },
  show: (window: TimeWindow) => void
): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const go = (event: PointerEvent): void => {
    const { width, window, limits } = state();
    const share = (event.clientX - strip.getBoundingClientRect().left) / width;
    const middle = limits.from + share * (limits.to - limits.from);
    const half = (window.to - window.from) / 2;
    show({ from: middle - half, to: middle + half });
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    strip.setPointerCapture(event.pointerId);
    go(event);
  };
  const move = (event: PointerEvent): void => {
    if (strip.hasPointerCapture(event.pointerId)) go(event);
  };
  strip.addEventListener('pointerdown', down, { signal });
  strip.addEventListener('pointermove', move, { signal });
  return () => abort.abort();
}
