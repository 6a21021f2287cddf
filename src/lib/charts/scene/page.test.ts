// The page's two printers, held to the file's.
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { toPageSvg } from './pagesvg.ts';
import { sample } from './sample.ts';
import SceneOnPage from './Scene.svelte';
import { toSvg } from './svg.ts';

const props = { scene: sample, id: 'a', href: () => '#s33', numbers: true };
const component = (more: object = {}) => render(SceneOnPage, { props: { ...props, ...more } }).body;

/** What is drawn, a line an element, without what only the page has (hooks, state) or only the file (tooltips). */
function drawingOf(svg: string): string[] {
  const plain = svg
    .replace(/<!--.*?-->/g, '')
    .replace(/<\?xml.*?\?>/, '')
    .replace(/(<(?:a|g role)[^>]*>)<title>[^<]*<\/title>/g, '$1');
  return [...plain.matchAll(/<(\/?[a-z]+)([^>]*?)\/?>([^<]*)/g)].map(([, tag = '', rest = '', text = '']) => {
    const attributes = [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)]
      .filter(([, name = '']) => !/^(data-|class$|role$|xmlns|xlink:|aria-current$)/.test(name))
      .map(([, name, value = '']) => `${name}=${value.replace(/&#39;/g, "'")}`)
      .sort();
    return [tag, ...attributes, text.trim()].join(' ').trim();
  });
}

/** Closing tags are left out: HTML writes `<rect></rect>` where XML writes `<rect/>`. */
const opened = (svg: string) => drawingOf(svg).filter((line) => !line.startsWith('/'));

describe('the page', () => {
  const file = opened(
    toSvg(sample, { links: () => '#s33', numbers: true, background: false, idPrefix: 'a-' })
  );

  it('draws in its component what the file draws, element by element', () => {
    expect(file.length).toBeGreaterThan(60);
    expect(opened(component())).toEqual(file);
  });

  it('draws in its string what the file draws, element by element', () => {
    expect(opened(toPageSvg(sample, props))).toEqual(file);
  });

  it.each([
    ['a claim', ['founder'], ['founded']],
    ['keys', ['revenue-2018', 'reference'], ['revenue-2018', 'reference']],
    ['nothing', [], []]
  ])('rings the marks selected by %s', (_, selected, ringed) => {
    const links =
      component({ selected: new Set(selected) }).match(/<a [^>]*>(?:<!--.*?-->)*<rect[^>]*>/g) ?? [];
    const found = links.filter((link) => link.includes('data-fill="halo"'));
    expect(found.map((link) => /data-key="([^"]*)"/.exec(link)?.[1])).toEqual(ringed);
    for (const link of found) expect(link).toContain('aria-current="true"');
  });

  it('has a hook for every ink, and no style attribute', () => {
    const body = component();
    expect(body).not.toContain(' style=');
    const painted = body.match(/<\w+[^>]*\b(?:fill|stroke)="#[^>]*>/g) ?? [];
    expect(painted.length).toBeGreaterThan(50);
    for (const tag of painted) expect(tag).toMatch(/data-(fill|stroke)=/);
  });

  it('is a group of links, where a file is a document; never one image', () => {
    const first = (svg: string) => /<svg[^>]* role="([^"]*)"/.exec(svg)?.[1];
    expect([component(), toPageSvg(sample, props), toSvg(sample)].map(first)).toEqual([
      'group',
      'group',
      'graphics-document'
    ]);
  });

  it('hides a decorative picture from screen readers', () => {
    expect(component({ decorative: true })).toContain('aria-hidden="true"');
    expect(component({ decorative: true })).not.toContain('<title');
  });
});
