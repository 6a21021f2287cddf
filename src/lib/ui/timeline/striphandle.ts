// The window on the strip of all the time: seen, and to be dragged; buttons and keys do the same.
import type { Box } from '#lib/charts/scene/path.ts';
import type { TimeWindow, WindowLimits } from '#lib/charts/timeline/view/window.ts';
import { panBy } from '#lib/charts/timeline/view/window.ts';
import { keptClass } from '#lib/ui/timeline/patch.ts';

export interface StripHandle {
  /** Shows a window on the strip; null hides the handle. */
  show(place: { strip: Box; window: TimeWindow } | null): void;
  remove(): void;
}

export interface StripInput {
  /** All of the time, of which the strip is an even picture. */
  limits(): WindowLimits;
  window(): TimeWindow | null;
  onwindow(window: TimeWindow): void;
  onend(): void;
}

/** What can be hit is as high, and at least as wide, px. */
const least = 24;

/** A frame around what is shown, in the picture's own px. It says nothing to screen readers: the caption does. */
export function addStripHandle(svg: SVGSVGElement, input: StripInput): StripHandle {
  const make = <Name extends 'g' | 'rect'>(
    name: Name,
    attributes: Record<string, string>
  ): SVGElementTagNameMap[Name] => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const group = make('g', { class: keptClass, 'aria-hidden': 'true' });
  const outline = make('rect', {
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    rx: '2',
    'pointer-events': 'none'
  });
  const hit = make('rect', { fill: 'none', 'pointer-events': 'all' });
  hit.style.cursor = 'grab';
  hit.style.touchAction = 'pan-y';
  group.append(outline, hit);
  let strip: Box | null = null;
  let last: number | null = null;

  const place = (event: PointerEvent): number => {
    const scale = svg.viewBox.baseVal.width / svg.getBoundingClientRect().width;
    return (event.clientX - svg.getBoundingClientRect().left) * scale;
  };
  const moveBy = (by: number): void => {
    const window = input.window();
    const limits = input.limits();
    if (strip === null || window === null) return;
    input.onwindow(panBy(window, (by / strip.width) * (limits.to - limits.from), limits));
  };
  hit.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    hit.setPointerCapture(event.pointerId);
    last = place(event);
  });
  hit.addEventListener('pointermove', (event) => {
    if (last === null) return;
    const now = place(event);
    moveBy(now - last);
    last = now;
  });
  const end = (): void => {
    if (last !== null) input.onend();
    last = null;
  };
  hit.addEventListener('pointerup', end);
  hit.addEventListener('pointercancel', end);

  return {
    show: (found) => {
      strip = found?.strip ?? null;
      if (found === null) return group.remove();
      const { from, to } = input.limits();
      const at = (instant: number): number =>
        found.strip.x + ((instant - from) / (to - from)) * found.strip.width;
      const x = at(found.window.from);
      const width = Math.max(6, at(found.window.to) - x);
      const { y, height } = found.strip;
      set(outline, { x: Math.min(x, found.strip.width - width), y: y - 4, width, height: height + 8 });
      const wide = Math.max(least, width);
      const left = Math.max(0, Math.min(x + width / 2 - wide / 2, found.strip.width - wide));
      set(hit, { x: left, y: y + height / 2 - least / 2, width: wide, height: least });
      if (group.parentNode !== svg) svg.append(group);
    },
    remove: () => group.remove()
  };
}

function set(element: SVGElement, box: Box): void {
  for (const [name, value] of Object.entries(box))
    element.setAttribute(name, String(Math.round(value * 100) / 100));
}
