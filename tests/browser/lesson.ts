// What tests of the lesson share: its address, its steps, and what is measured on a slide.
import type { Page } from '@playwright/test';

export const lesson = '/huawei-5g/present/';

/** Opens the lesson at a step and waits until it listens. */
export async function openStep(page: Page, step = ''): Promise<void> {
  await page.goto(lesson + (step ? `#/${step}` : ''));
  await page.locator('.lesson.live').waitFor();
}

/** The step that is shown, out of the address. */
export const stepOf = (page: Page) => new URL(page.url()).hash.replace('#/', '');

/**
 * Everything wrong with the slide that is shown: chart text under a 24th of the height, the sentence under a 20th, strokes
 * under 3 px of 720, pale text, words over words, anything cut or beyond the slide.
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
  /** A picture that is kept smaller than its room is scaled by the narrower side. */
  const scaleOf = (shape: Element) => {
    const svg = (shape as SVGElement).ownerSVGElement!;
    const { width, height } = svg.getBoundingClientRect();
    return Math.min(width / svg.viewBox.baseVal.width, height / svg.viewBox.baseVal.height);
  };
  const paper = getComputedStyle(stage.querySelector('.slide')!).backgroundColor;

  for (const text of shown('svg.scene text')) {
    const scale = scaleOf(text);
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    if (size < frame.height / 24 - 0.01) say(`chart text of ${size} px`, text);
    if (contrast(getComputedStyle(text).fill, paper) < 4.5) say('pale chart text', text);
  }
  for (const shape of shown('svg.scene path, svg.scene rect')) {
    const { stroke, strokeWidth } = getComputedStyle(shape);
    const scale = scaleOf(shape);
    if (stroke !== 'none' && Number.parseFloat(strokeWidth) * scale < 3 * unit - 0.01)
      say('thin stroke', shape);
  }
  for (const words of shown('blockquote, .large, li, h2, footer, .losses')) {
    const style = getComputedStyle(words);
    const least = words.matches('blockquote, .large') ? 20 : 24;
    if (Number.parseFloat(style.fontSize) < frame.height / least - 0.01)
      say(`text of ${style.fontSize}`, words);
    if (contrast(style.color, paper) < 4.5) say('pale text', words);
  }
  const blocks = shown(
    'svg.scene text, h2, blockquote, .large, .about li, .warning, .losses, .ask > *, .says > *, .controls > *'
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
      const next = boxes[other]!;
      const across = Math.min(box.right, next.right) - Math.max(box.left, next.left);
      const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
      // Line boxes are taller than letters: a quarter of a line is no overlap.
      const isOver = across > 1 && down > Math.min(box.height, next.height) * 0.25;
      if (isOver && !blocks[at]!.contains(blocks[other]!))
        say(`under “${blocks[other]!.textContent?.trim()}”`, blocks[at]!);
    }
  });
  return found;
}
