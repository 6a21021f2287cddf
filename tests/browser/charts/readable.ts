// Measures the words of the pictures that are shown, as the browser draws them. Runs in the page.

/**
 * What cannot be read: words under 12 px on the screen, cut at the picture's or the window's edge, or over one
 * another; pictures that are shrunk, or enlarged more than 1.25 times. Empty where all is well.
 *
 * @param selector the pictures, each an `svg`; those that are not shown are left out.
 */
export function findUnreadable(selector: string): string[] {
  const found: string[] = [];
  for (const svg of document.querySelectorAll<SVGSVGElement>(selector)) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const id = `${svg.getAttribute('aria-describedby') ?? ''} in ${innerWidth} px`;
    const scale = frame.width / svg.viewBox.baseVal.width;
    if (scale < 0.999 || scale > 1.2501) found.push(`${id} is scaled by ${scale.toFixed(3)}`);
    const boxes = [...svg.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const sizes = [text, ...text.querySelectorAll('tspan')].map((run) =>
        Number.parseFloat(getComputedStyle(run).fontSize)
      );
      const largest = Math.max(...sizes) * scale;
      // The box of a line is taller than its letters.
      const middle = (top + bottom) / 2;
      return {
        left,
        right,
        top: middle - largest * 0.36,
        bottom: middle + largest * 0.36,
        size: Math.min(...sizes) * scale,
        words: text.textContent
      };
    });
    for (const { left, right, top, bottom, size, words } of boxes) {
      if (size < 11.99) found.push(`${id}: “${words}” is ${size.toFixed(2)} px`);
      const isCut =
        left < frame.left - 0.5 ||
        right > frame.right + 0.5 ||
        top < frame.top - 0.5 ||
        bottom > frame.bottom + 0.5;
      if (isCut) found.push(`${id}: “${words}” is cut`);
      const isOutside = !svg.closest('.scrolls') && (left < -0.5 || right > innerWidth + 0.5);
      if (isOutside) found.push(`${id}: “${words}” leaves the window`);
    }
    boxes.sort((a, b) => a.top - b.top);
    boxes.forEach((a, at) => {
      for (const b of boxes.slice(at + 1)) {
        if (b.top >= a.bottom - 0.5) break;
        if (a.left < b.right - 0.5 && b.left < a.right - 0.5)
          found.push(`${id}: “${a.words}” covers “${b.words}”`);
      }
    });
  }
  return found;
}
