// Puts a new picture into one that stands: marks keep their elements, so that focus, light and identity survive.

/** Elements of ours that no picture knows and that stay where they are. */
export const keptClass = 'kept';

/** Attributes and children of the printed picture, `<svg …>…</svg>` of our own printer, in place of the old ones. */
export function patchPicture(svg: SVGSVGElement, markup: string): void {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const next = template.content.querySelector('svg');
  if (next === null) throw new TypeError('A printed picture is one svg element.');
  for (const { name, value } of next.attributes) svg.setAttribute(name, value);
  const focused = document.activeElement;
  const old = new Map([...svg.querySelectorAll('a.mark')].map((mark) => [keyOf(mark), mark]));
  const wanted = [...next.children].map((child) => {
    const mark = child.matches('a.mark') ? old.get(keyOf(child)) : undefined;
    if (mark === undefined) return child;
    for (const { name, value } of child.attributes) if (name !== 'class') mark.setAttribute(name, value);
    mark.replaceChildren(...child.childNodes);
    return mark;
  });
  const kept = [...svg.children].filter((child) => child.classList.contains(keptClass));
  order(svg, [...wanted, ...kept]);
  if (focused !== document.activeElement && focused !== null && svg.contains(focused))
    (focused as SVGElement).focus({ preventScroll: true });
}

/** Moves as few elements as will do: one that is moved loses the focus. */
function order(svg: SVGSVGElement, wanted: readonly Element[]): void {
  const stays = new Set(wanted);
  for (const child of [...svg.childNodes]) if (!stays.has(child as Element)) child.remove();
  let next: ChildNode | null = svg.firstChild;
  for (const child of wanted) {
    if (child === next) next = next.nextSibling;
    else svg.insertBefore(child, next);
  }
}

function keyOf(mark: Element): string {
  return mark.getAttribute('data-key') ?? '';
}
