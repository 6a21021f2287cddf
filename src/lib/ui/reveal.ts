// Brings the other end of a link into view, without taking the reader from where they are.
import { isCalm } from '#lib/ui/calm.ts';

const gap = 16;

function manner(): ScrollBehavior {
  return isCalm() ? 'auto' : 'smooth';
}

/**
 * The copy of a mark that is shown at this width; null where the view is not on the page.
 *
 * @example findShownMark('timeline.founded') // the <a> in the picture that the style sheet shows
 */
export function findShownMark(address: string): Element | null {
  const [view = '', ...key] = address.split('.');
  if (!view || key.length === 0) return null;
  const copies = document.querySelectorAll(
    `#${CSS.escape(view)} a.mark[data-key="${CSS.escape(key.join('.'))}"]`
  );
  return [...copies].find((copy) => copy.getBoundingClientRect().width > 0) ?? null;
}

/** True where the reading pane scrolls by itself: beside the charts, or drawn up on a phone. */
function scrolls(scroller: Element): boolean {
  return getComputedStyle(scroller).overflowY === 'auto';
}

/** Brings a sentence into the reading pane; the page itself stays where the reader left it. */
export function revealSentence(pane: Element | undefined, sentence: string): void {
  const scroller = pane?.querySelector('.scroller');
  const found = sentence ? pane?.querySelector(`#${CSS.escape(sentence)}`) : null;
  const own = found?.getClientRects()[0];
  if (!scroller || !own || !scrolls(scroller)) return;
  const frame = scroller.getBoundingClientRect();
  const card = pane?.querySelector('.dock')?.getBoundingClientRect().top ?? innerHeight;
  // The card can lie over the end of the text.
  const room = Math.min(frame.bottom, card) - frame.top;
  const before = Math.min(48, room / 6);
  if (own.top >= frame.top + 8 && own.top + 120 <= frame.top + room) return;
  scroller.scrollTo({ top: scroller.scrollTop + own.top - frame.top - before, behavior: manner() });
}

/**
 * Brings a mark into view, above the sheet where there is one. A reader who has seen the page is taken no further than
 * needed; one who arrives finds the mark in the upper third, with its chart around it.
 */
export function revealMark(address: string, who: 'reader' | 'arrival' = 'reader'): void {
  const box = findShownMark(address)?.getBoundingClientRect();
  if (!box) return;
  const sheet = document.querySelector('.dock');
  const isSheet = sheet !== null && getComputedStyle(sheet).position === 'fixed';
  const bottom = (isSheet ? sheet.getBoundingClientRect().top : innerHeight) - gap;
  if (who === 'arrival') {
    scrollBy({ top: box.top - Math.max(gap, (bottom - box.height) / 3), behavior: 'auto' });
    return;
  }
  if (box.top >= gap && box.bottom <= bottom) return;
  const to = box.bottom > bottom ? box.bottom - bottom : box.top - gap;
  // A mark that is taller than the room shows its beginning.
  const by = box.height > bottom - gap ? box.top - gap : to;
  scrollBy({ top: by, behavior: manner() });
}
