// What tests of the lesson share: its address, its steps, and what is measured on a slide.
import type { Page } from '@playwright/test';

export const lesson = '/huawei-5g/present/';

/** Opens the lesson at a step of a route and waits until it listens. */
export async function openStep(page: Page, step = '', route?: number): Promise<void> {
  await page.goto(lesson + (route ? `?minutes=${route}` : '') + (step ? `#/${step}` : ''));
  await page.locator('.lesson.live').waitFor();
}

/** Turns every page from here to the last; how many steps there are, and how many were shown. */
export async function walkThrough(page: Page): Promise<{ all: number; seen: number }> {
  const all = await page.locator('.stage').count();
  const seen = new Set([await stepOf(page)]);
  for (let step = 1; step < all; step++) {
    await page.keyboard.press('PageDown');
    seen.add(await stepOf(page));
  }
  return { all, seen: seen.size };
}

/** The step that is shown, out of the address as the page has it: the browser learns of it a little later. */
export const stepOf = (page: Page) => page.evaluate(() => location.hash.replace('#/', '') || 'about');

/**
 * Everything wrong with the slide that is shown: chart text under a 24th of the height, the sentence under a 20th, strokes
 * under 3 px of 720, pale text, words over words or under the ring of what is new, more than five labelled marks, a
 * sentence whose quoted words are not there, anything cut or beyond the slide.
 */
export function faultsOfSlide(): string[] {
  const stage = document.querySelector('.stage.current')!;
  const frame = stage.getBoundingClientRect();
  const unit = frame.height / 720;
  const found: string[] = [];
  const say = (what: string, element: Element) =>
    found.push(`${stage.id}: ${what}: “${element.textContent?.trim().slice(0, 40)}”`);
  const isShown = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility === 'visible';
  };
  const shown = (selector: string) => [...stage.querySelectorAll(selector)].filter(isShown);
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  /** The colour that is painted behind an element: its own, that of its wash, or that of what it stands in. */
  const behind = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const wash = /rgb\([^)]*\)/.exec(backgroundImage)?.[0];
    return (
      wash ?? (/^rgba\(.*, 0\)$/.test(backgroundColor) ? behind(element.parentElement) : backgroundColor)
    );
  };
  /** A picture that is kept smaller than its room is scaled by the narrower side. */
  const scaleOf = (shape: Element) => {
    const svg = (shape as SVGElement).ownerSVGElement!;
    const { width, height } = svg.getBoundingClientRect();
    return Math.min(width / svg.viewBox.baseVal.width, height / svg.viewBox.baseVal.height);
  };
  const isApart = (a: DOMRect, b: DOMRect) => {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    // Line boxes are taller than letters: a quarter of a line is no overlap.
    return across <= 1 || down <= Math.min(a.height, b.height) * 0.25;
  };
  const paper = getComputedStyle(stage.querySelector('.slide')!).backgroundColor;

  for (const text of shown('.picture svg text')) {
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * scaleOf(text);
    if (size < frame.height / 24 - 0.01) say(`chart text of ${size} px`, text);
    // A count of guesses stands on a disc of its own.
    const disc = text.previousElementSibling?.matches('.disc') ? text.previousElementSibling : null;
    const ground = disc ? getComputedStyle(disc).fill : paper;
    if (contrast(getComputedStyle(text).fill, ground) < 4.5) say('pale chart text', text);
  }
  for (const shape of shown('.picture svg :is(path, rect, circle)')) {
    const { stroke, strokeWidth } = getComputedStyle(shape);
    if (stroke !== 'none' && Number.parseFloat(strokeWidth) * scaleOf(shape) < 3 * unit - 0.01)
      say('thin stroke', shape);
  }
  for (const words of shown(
    'blockquote, mark, .large, li, h2, footer, footer button:enabled, .losses, .warning, .words .ask *'
  )) {
    const style = getComputedStyle(words);
    const least = words.matches('blockquote, mark, .large') ? 20 : 24;
    if (Number.parseFloat(style.fontSize) < frame.height / least - 0.01)
      say(`text of ${style.fontSize}`, words);
    if (contrast(style.color, behind(words)) < 4.5) say('pale text', words);
    if (words.scrollWidth > words.clientWidth + 1 && words.clientWidth > 0) say('cut in its own box', words);
  }
  const labelled = shown('svg.scene a.mark').filter((mark) =>
    [...mark.querySelectorAll('text')].some(isShown)
  );
  if (labelled.length > 5) say(`${labelled.length} labelled marks`, stage);
  for (const quotation of shown('blockquote'))
    if (!quotation.querySelector('mark')) say('no quoted words', quotation);

  const blocks = shown(
    '.picture svg text, h2, blockquote, .large, .about li, .warning, .losses, .ask > *, .says > *, .controls > *'
  );
  const boxes = blocks.map((block) => block.getBoundingClientRect());
  boxes.forEach((box, at) => {
    const isIn =
      box.left >= frame.left - 1 &&
      box.right <= frame.right + 1 &&
      box.top >= frame.top - 1 &&
      box.bottom <= frame.bottom + 1;
    if (!isIn) say('cut at the edge', blocks[at]!);
    for (let other = at + 1; other < boxes.length; other++) {
      if (!isApart(box, boxes[other]!) && !blocks[at]!.contains(blocks[other]!))
        say(`under “${blocks[other]!.textContent?.trim()}”`, blocks[at]!);
    }
  });
  for (const ring of shown('.picture:not(.units) a.mark.newest > rect:first-child')) {
    const box = ring.getBoundingClientRect();
    blocks.forEach((block, at) => {
      if (!ring.parentElement!.contains(block) && !isApart(box, boxes[at]!)) say('under the ring', block);
    });
  }
  return found;
}
