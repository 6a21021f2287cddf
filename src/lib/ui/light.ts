// Lights marks in every copy of a picture: the class that the style sheet rings, and what a screen reader is told.

/** Marks with these keys are lit, all others are not. */
export function lightMarks(frame: Element, lit: ReadonlySet<string>): void {
  for (const mark of frame.querySelectorAll('a.mark')) {
    const isLit = lit.has(mark.getAttribute('data-key') ?? '');
    mark.classList.toggle('selected', isLit);
    if (isLit) mark.setAttribute('aria-current', 'true');
    else mark.removeAttribute('aria-current');
  }
}
