// The named events as buttons over their marks, and a list of what is in view: for keyboard and screen reader.
import { printCount } from '#lib/charts/timeline/calendar/print.ts';
import { visitIn } from '#lib/charts/timeline/density/overlap.ts';
import type { DenseEvents, DensePicture } from '#lib/charts/timeline/density/picture.ts';
import { make } from '#lib/ui/timeline/dense/stage.ts';

/** The list names at most so many; more would take long to read and longer to make. */
const mostListed = 100;

/** Named events in time order. */
export function inTimeOrder({ index }: DenseEvents, { named }: DensePicture): DensePicture['named'] {
  const compare = (a: number, b: number): number =>
    (index.start[a] as number) - (index.start[b] as number) ||
    (index.place[a] as number) - (index.place[b] as number);
  return [...named].sort((a, b) => compare(a.at, b.at));
}

/** Lays a button over each named mark; one of them can be reached by Tab. The one that has the focus stays the same. */
export function layButtons(
  list: HTMLElement,
  events: DenseEvents,
  picture: DensePicture,
  chosen: number | null
): void {
  const before = new Map([...list.querySelectorAll('button')].map((button) => [button.value, button]));
  const named = inTimeOrder(events, picture);
  const stop = named.find(({ at }) => at === chosen)?.at ?? named[0]?.at;
  named.forEach(({ at, mark }, order) => {
    const value = String(at);
    let button = before.get(value);
    before.delete(value);
    if (button === undefined) {
      button = make('button', 'dense-mark', document.createElement('li'));
      button.type = 'button';
      button.value = value;
    }
    const item = button.parentElement as HTMLElement;
    // Only what stands elsewhere is moved: moving takes the focus away.
    if (list.children[order] !== item) list.insertBefore(item, list.children[order] ?? null);
    const { x, y, width, height } = mark.target;
    button.setAttribute('aria-label', mark.label);
    button.tabIndex = at === stop ? 0 : -1;
    Object.assign(button.style, {
      left: `${x}px`,
      top: `${y}px`,
      width: `${width}px`,
      height: `${height}px`
    });
  });
  for (const button of before.values()) button.parentElement?.remove();
}

/** Writes the list of what is in view, in time order, as far as it goes. */
export function writeList(
  body: HTMLElement,
  { index, rowOf }: DenseEvents,
  { window, inView }: DensePicture,
  onselect: (at: number) => void
): void {
  const found: number[] = [];
  visitIn(index, window, (at) => found.push(at));
  found.sort((a, b) => (index.start[a] as number) - (index.start[b] as number));
  body.replaceChildren();
  const list = make('ol', '', body);
  for (const at of found.slice(0, mostListed)) {
    const button = make('button', 'dense-item', make('li', '', list));
    button.type = 'button';
    button.textContent = rowOf(index.place[at] as number).spoken;
    button.addEventListener('click', () => onselect(at));
  }
  if (inView > mostListed)
    make('p', '', body).textContent =
      `The first ${mostListed} of ${printCount(inView)}. Zoom in for the others.`;
}
