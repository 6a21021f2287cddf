// A finger drawn across the slide: to the left the next step, to the right the one before.

/** A finger that moves less, or more up and down than across, does not turn the page. px */
const least = 60;

/** Listens until the element goes; `turn` gets 1 for the next step and −1 for the one before. */
export function readSwipe(element: Element, turn: (by: 1 | -1) => void): () => void {
  let from: { x: number; y: number } | null = null;
  const begin = (event: Event) => {
    const { touches, target } = event as TouchEvent;
    const [touch] = touches;
    // A sheet over the slide is scrolled, and a curtain only lifted.
    const isOnSlide = !(target as Element).closest('dialog, .curtain');
    from = isOnSlide && touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : null;
  };
  const end = (event: Event) => {
    const [touch] = (event as TouchEvent).changedTouches;
    if (!from || !touch) return;
    const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
    from = null;
    if (Math.abs(x) < least || Math.abs(x) < 2 * Math.abs(y)) return;
    turn(x < 0 ? 1 : -1);
  };
  element.addEventListener('touchstart', begin, { passive: true });
  element.addEventListener('touchend', end, { passive: true });
  return () => {
    element.removeEventListener('touchstart', begin);
    element.removeEventListener('touchend', end);
  };
}
