// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sample } from './sample.ts';
import type { Scene } from './scene.ts';
import { toSvg } from './svg.ts';

const links = () => 'https://example.org/article#s33';
const parse = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml');
const isWellFormed = (text: string) => parse(text).querySelector('parsererror') === null;

describe('toSvg', () => {
  it('draws the sample as it is kept; drawn anew on purpose with `npx vitest run -u`', async () => {
    await expect(toSvg(sample, { links, numbers: true, metadata: 'From the article' })).toMatchFileSnapshot(
      'golden/sample.svg'
    );
  });

  it('gives the same bytes every time', () => {
    expect(toSvg(sample, { theme: 'dark', links })).toBe(
      toSvg(structuredClone(sample), { theme: 'dark', links })
    );
  });

  it('puts the title first, then the description, named by the one and described by the other', () => {
    const root = parse(toSvg(sample, { idPrefix: 'timeline-' })).documentElement;
    expect([...root.children].slice(0, 2).map(({ tagName }) => tagName)).toEqual(['title', 'desc']);
    expect(root.getAttribute('role')).toBe('graphics-document');
    const pointed = (name: string) => root.querySelector(`#${root.getAttribute(name)}`)?.textContent;
    expect(pointed('aria-labelledby')).toBe(sample.title);
    expect(pointed('aria-describedby')).toBe(sample.description);
  });

  it('names its layers, each by an id of its own', () => {
    const layer = { kind: 'group', name: 'Marks', children: [] } as const;
    const root = parse(toSvg({ ...sample, children: [layer, layer] }, { idPrefix: 'a-' })).documentElement;
    expect([...root.querySelectorAll('g')].map(({ id }) => id)).toEqual(['a-marks', 'a-marks-2']);
  });

  it('has paper behind everything unless asked to leave it out', () => {
    expect(toSvg(sample, { theme: 'dark' })).toContain('<rect width="460" height="260" fill="#14171d"/>');
    expect(toSvg(sample, { background: false })).not.toContain('<rect width="460" height="260"');
  });

  it('links a mark both ways, and makes a named group of one that leads nowhere', () => {
    const root = parse(
      toSvg(sample, { links: ({ key }) => (key === 'founded' ? null : links()) })
    ).documentElement;
    const [first] = root.querySelectorAll('a');
    expect(first?.getAttribute('href')).toBe(links());
    expect(first?.getAttributeNS('http://www.w3.org/1999/xlink', 'href')).toBe(links());
    expect(root.querySelectorAll('a')).toHaveLength(2);
    expect(root.querySelector('[role=graphics-symbol]')?.getAttribute('aria-label')).toContain('Founded');
  });

  it('prints the numbers of the marks that have one, where asked', () => {
    const numbersIn = (svg: string) => [...svg.matchAll(/>(\d)<\/text><\/a>/g)].map(([, number]) => number);
    expect(numbersIn(toSvg(sample, { links, numbers: true }))).toEqual(['1', '2']);
    expect(numbersIn(toSvg(sample, { links }))).toEqual([]);
  });

  it('refuses a coordinate that is no number', () => {
    const broken: Scene = { ...sample, children: [{ kind: 'text', x: NaN, y: 0, size: 12, spans: [] }] };
    expect(() => toSvg(broken)).toThrow('finite');
  });
});

describe('a file', () => {
  const [, file = ''] = toSvg(sample, { links, numbers: true, metadata: 'From the article' }).split('?>\n');
  const elements = [...parse(file).querySelectorAll('*')];

  it.each(['use', 'foreignObject', 'style', 'script', 'image', 'marker', 'animate'])('has no <%s>', (tag) =>
    expect(elements.filter(({ tagName }) => tagName === tag)).toEqual([])
  );

  it.each([
    'class',
    'style',
    'paint-order',
    'textLength',
    'dominant-baseline',
    'alignment-baseline',
    'dy',
    'font',
    'transform',
    'data-fill',
    'data-stroke',
    'data-key'
  ])('has no %s attribute', (name) =>
    expect(elements.filter((element) => element.hasAttribute(name))).toEqual([])
  );

  it('writes colours as #rrggbb or none', () => {
    const colours = elements.flatMap((element) => [
      element.getAttribute('fill'),
      element.getAttribute('stroke')
    ]);
    for (const colour of colours) if (colour !== null) expect(colour).toMatch(/^(#[0-9a-f]{6}|none)$/);
  });

  it('writes numbers with two decimals at most, without exponents or -0', () => {
    expect(file).not.toMatch(/"[^"]*\d\.\d{3,}/);
    expect(file).not.toMatch(/[" A-Z]-0[" A-Z]/);
    expect(file).not.toMatch(/\d\.\d*0[" A-Z]/);
  });

  it('ends every stack of families in a generic one, and moves text along by dx on a tspan only', () => {
    for (const element of elements) {
      const family = element.getAttribute('font-family');
      if (family !== null) expect(family).toMatch(/, (sans-)?serif$/);
      if (element.hasAttribute('dx')) expect(element.tagName).toBe('tspan');
      if (element.tagName === 'text')
        for (const name of ['x', 'y', 'font-size']) expect(element.hasAttribute(name)).toBe(true);
    }
  });

  it('refers to nothing outside itself but where its marks lead', () => {
    const addresses = [...file.matchAll(/"(https?:[^"]*)"/g)].map(([, address]) => address);
    const allowed = [links(), 'http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xlink'];
    expect(new Set(addresses)).toEqual(new Set(allowed));
  });
});

describe('hostile texts', () => {
  const around = (text: string): Scene => ({
    width: 10,
    height: 10,
    title: text,
    description: text,
    children: [
      {
        kind: 'group',
        name: text,
        children: [{ kind: 'text', x: 0, y: 0, size: 12, spans: [{ text }, { text, gap: 4 }] }]
      },
      {
        kind: 'mark',
        key: 'k',
        source: { ours: text },
        label: text,
        target: { x: 0, y: 0, width: 24, height: 24 },
        children: []
      }
    ]
  });

  it.each([
    '</text><script>alert(1)</script>',
    ']]>',
    '<!-- -->',
    '" onload="x',
    "' ' \u0000 \u0001 \u000b \u001b",
    '\ud800 \udfff \ufffe',
    '\u202e turned \u2066 round',
    '&amp; &#0; &nbsp;'
  ])('stay text: %j', (text) => {
    for (const address of [() => text, () => null]) {
      const svg = toSvg(around(text), { links: address, metadata: text, idPrefix: 'x-' });
      expect(isWellFormed(svg)).toBe(true);
      expect(parse(svg).querySelectorAll('script, [onload]')).toHaveLength(0);
    }
  });
});
