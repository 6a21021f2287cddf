// One stop of the Tab key in a picture, arrows from mark to mark (the “roving tabindex” of the ARIA practices guide).

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last
};

/**
 * Where a key leads from the mark at a place among so many; null where it is no key of ours.
 *
 * @example step('ArrowRight', 0, 12) // 1
 * @example step('a', 0, 12) // null
 */
export function step(key: string, at: number, count: number): number | null {
  return steps[key]?.(at, count - 1) ?? null;
}

/** In each copy of the picture one mark can be reached by Tab: the first, or the one that was last there. */
export function rove(frame: Element, chosen?: Element): void {
  for (const copy of frame.querySelectorAll('svg')) {
    const marks = [...copy.querySelectorAll('a.mark')];
    const stop = chosen && copy.contains(chosen) ? chosen : marks[0];
    for (const mark of marks) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
  }
}

/** Moves the focus as the arrow keys say; other keys and keys with a modifier are left to the browser. */
export function moveByKey(frame: Element, event: KeyboardEvent): void {
  if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return;
  const mark = (event.target as Element | null)?.closest<SVGAElement>('a.mark');
  const marks = [...(mark?.closest('svg')?.querySelectorAll<SVGAElement>('a.mark') ?? [])];
  const next = mark ? step(event.key, marks.indexOf(mark), marks.length) : null;
  const found = next === null ? undefined : marks[next];
  if (!found) return;
  event.preventDefault();
  rove(frame, found);
  found.focus();
}
