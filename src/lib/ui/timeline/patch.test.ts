// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { keptClass, patchPicture } from '#lib/ui/timeline/patch.ts';

const mark = (key: string, words = key) =>
  `<a class="mark" href="#s1" data-key="${key}" aria-label="${words}"><rect></rect><text>${words}</text></a>`;

function open(inside: string): SVGSVGElement {
  document.body.innerHTML = `<svg viewBox="0 0 10 10">${inside}</svg>`;
  return document.querySelector('svg') as SVGSVGElement;
}

const keys = (svg: Element) =>
  [...svg.children].map((child) => child.getAttribute('data-key') ?? child.tagName);

afterEach(() => document.body.replaceChildren());

describe('patchPicture', () => {
  it('keeps the element of each mark that stays, with its light, and its new words', () => {
    const svg = open(`<path></path>${mark('a')}${mark('b')}`);
    const a = svg.querySelector('[data-key=a]');
    a?.classList.add('selected');
    patchPicture(svg, `<svg viewBox="0 0 20 30">${mark('c')}<path></path>${mark('a', 'anew')}</svg>`);
    expect(keys(svg)).toEqual(['c', 'path', 'a']);
    expect(svg.querySelector('[data-key=a]')).toBe(a);
    expect(a?.classList.contains('selected')).toBe(true);
    expect(a?.textContent).toBe('anew');
    expect(a?.getAttribute('aria-label')).toBe('anew');
    expect(svg.getAttribute('viewBox')).toBe('0 0 20 30');
  });

  it('keeps the focus, also where marks change places', () => {
    const svg = open(mark('a') + mark('b') + mark('c'));
    const b = svg.querySelector<SVGElement>('[data-key=b]');
    b?.setAttribute('tabindex', '0');
    b?.focus();
    expect(document.activeElement).toBe(b);
    patchPicture(svg, `<svg>${mark('c')}${mark('b')}${mark('a')}</svg>`);
    expect(keys(svg)).toEqual(['c', 'b', 'a']);
    expect(document.activeElement).toBe(b);
  });

  it('leaves what is ours at the end', () => {
    const svg = open(`${mark('a')}<g class="${keptClass}"></g>`);
    const kept = svg.querySelector(`.${keptClass}`);
    patchPicture(svg, `<svg>${mark('a')}<path></path></svg>`);
    expect(keys(svg)).toEqual(['a', 'path', 'g']);
    expect(svg.lastChild).toBe(kept);
  });
});
