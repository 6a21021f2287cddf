// Lights marks in every copy of a picture: the class that the style sheet rings, and what a screen reader is told.

/** Which parts of a mark are lit, by its key: from and to in thousandths of its lane. */
export type LitParts = ReadonlyMap<string, readonly (readonly [from: number, to: number])[]>;

/** Marks with these keys are lit, all others are not; of one that has parts only those are ringed. */
export function lightMarks(frame: Element, lit: ReadonlySet<string>, parts: LitParts = new Map()): void {
  for (const mark of frame.querySelectorAll('a.mark')) {
    const key = mark.getAttribute('data-key') ?? '';
    const isLit = lit.has(key);
    mark.classList.toggle('selected', isLit);
    if (isLit) mark.setAttribute('aria-current', 'true');
    else mark.removeAttribute('aria-current');
    ringParts(mark, isLit ? (parts.get(key) ?? []) : []);
  }
}

/** Rings stand behind what they ring, so that they cover nothing of it. */
function ringParts(mark: Element, parts: readonly (readonly [number, number])[]): void {
  for (const old of mark.querySelectorAll(':scope > rect.part')) old.remove();
  mark.classList.toggle('partly', parts.length > 0);
  const [x = 0, y = 0, width = 0, height = 0] = (mark.getAttribute('data-lane') ?? '').split(' ').map(Number);
  const rings = parts.map(([from, to]) => {
    const ring = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const box = {
      x: x + (width * from) / 1000 - pad,
      y: y - pad,
      width: (width * (to - from)) / 1000 + 2 * pad,
      height: height + 2 * pad,
      rx: pad
    };
    for (const [name, value] of Object.entries(box)) ring.setAttribute(name, value.toFixed(1));
    ring.classList.add('part');
    return ring;
  });
  mark.firstElementChild?.after(...rings);
}

/** px from a part to its ring. */
const pad = 3;
