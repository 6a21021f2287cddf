// Plays the step from one picture to the next: signs stretch, words move, what is not in both fades.
import type { Mark } from '#lib/charts/scene/scene.ts';
import type { MarkStep, Tween } from '#lib/charts/scene/tween.ts';
import { keptClass } from '#lib/ui/timeline/patch.ts';

/** ms from one picture to the next. */
const duration = 360;
const easing = 'cubic-bezier(0.3, 0, 0.2, 1)';

/** What stood there before and will fade: call it before the picture is changed. */
export function takeGhost(svg: SVGSVGElement, staying: ReadonlySet<string>): SVGGElement {
  const ghost = document.createElementNS(svg.namespaceURI, 'g') as SVGGElement;
  ghost.setAttribute('aria-hidden', 'true');
  ghost.setAttribute('pointer-events', 'none');
  for (const child of svg.children) {
    if (child.matches(`title, desc, .${keptClass}`)) continue;
    if (child.matches('a.mark') && staying.has(child.getAttribute('data-key') ?? '')) continue;
    const copy = child.cloneNode(true) as Element;
    for (const one of [copy, ...copy.querySelectorAll('*')])
      for (const name of ['id', 'href', 'data-key', 'class', 'tabindex']) one.removeAttribute(name);
    ghost.append(copy);
  }
  return ghost;
}

/** Ends what is playing: every mark stands where it belongs. */
export function stopPlaying(svg: SVGSVGElement): void {
  for (const playing of (svg.parentElement ?? svg).getAnimations({ subtree: true })) playing.finish();
}

export interface Step {
  tween: Tween;
  marks: ReadonlyMap<string, Mark>;
  ghost: SVGGElement;
  /** px of the picture on the screen before. */
  height: number;
}

/** Plays it on the picture as it is now; resolves when all stands still. */
export async function play(svg: SVGSVGElement, { tween, marks, ghost, height }: Step): Promise<void> {
  const playing: Animation[] = [];
  const run = (element: Element, frames: Keyframe[], options: KeyframeAnimationOptions = {}): void => {
    playing.push(element.animate(frames, { duration, easing, fill: 'backwards', ...options }));
  };
  const byKey = new Map(
    [...svg.querySelectorAll('a.mark')].map((mark) => [mark.getAttribute('data-key') ?? '', mark])
  );
  const box = svg.parentElement;
  if (box !== null) run(box, [{ height: `${height}px` }, { height: `${box.clientHeight}px` }]);
  for (const step of tween.moved) {
    const element = byKey.get(step.key);
    const mark = marks.get(step.key);
    if (element !== undefined && mark !== undefined) moveMark(element, mark, step, run);
  }
  const appear: Keyframe[] = [{ opacity: 0 }, { opacity: 1 }];
  for (const key of tween.entered) {
    const element = byKey.get(key);
    if (element !== undefined) run(element, appear);
  }
  for (const child of svg.children)
    if (!child.matches(`title, desc, a.mark, .${keptClass}`)) run(child, appear);
  // Under the marks, and after the title, which must come first.
  svg.insertBefore(ghost, svg.querySelector(':scope > :not(title, desc)'));
  run(ghost, [{ opacity: 1 }, { opacity: 0 }], { duration: duration * 0.6, fill: 'both' });
  try {
    await Promise.all(playing.map(({ finished }) => finished));
  } finally {
    for (const shape of svg.querySelectorAll('[vector-effect]')) shape.removeAttribute('vector-effect');
    ghost.remove();
  }
}

/** The children of a mark's element: what can be hit, its sign, then its label. */
function moveMark(
  element: Element,
  mark: Mark,
  { sign, label }: MarkStep,
  run: (element: Element, frames: Keyframe[]) => void
): void {
  const back = (x: number, y: number, scale = ''): Keyframe[] => [
    { transform: `translate(${x}px, ${y}px)${scale}` },
    { transform: 'none' }
  ];
  const [hit, ...shapes] = [...element.children].filter((child) => !child.matches('.reach'));
  const isKnown = mark.motion !== undefined && shapes.length === mark.children.length;
  if (sign === null || !isKnown) return run(element, back(label.x, label.y));
  const stretch = back(sign.x, sign.y, ` scale(${sign.scaleX}, ${sign.scaleY})`);
  if (hit !== undefined) run(hit, stretch);
  shapes.forEach((shape, index) => {
    const isSign = index < (mark.motion?.labelFrom ?? 0);
    // A stretched outline keeps the weight of its lines.
    if (isSign) shape.setAttribute('vector-effect', 'non-scaling-stroke');
    run(shape, isSign ? stretch : back(label.x, label.y));
  });
}
