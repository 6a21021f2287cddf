import { describe, expect, it } from 'vitest';
import { leanElements } from './lean.ts';
import type { SvgElement } from './elements.ts';
import { toPageSvg } from './pagesvg.ts';
import { line } from './path.ts';
import { sample } from './sample.ts';
import type { Scene, SceneNode } from './scene.ts';
import { shortenPath } from './shortpath.ts';

const options = { id: 'a', href: () => '#s33', numbers: true };
const full = toPageSvg(sample, options);
const lean = toPageSvg(sample, { ...options, isLean: true });

const scene = (...children: SceneNode[]): Scene => ({
  width: 9,
  height: 9,
  title: 't',
  description: 'd',
  children
});
const pathsOf = (...children: SceneNode[]) =>
  [...toPageSvg(scene(...children), { isLean: true }).matchAll(/ d="([^"]*)"/g)].map(([, d]) => d);

describe('a lean picture', () => {
  it('holds every word, link and name of the full one, in its order', () => {
    const words = (svg: string) => svg.match(/>[^<]+</g);
    const names = (svg: string) => svg.match(/ (?:href|aria-label|data-key|data-claims)="[^"]*"/g);
    expect(words(lean)?.length).toBeGreaterThan(15);
    expect(words(lean)).toEqual(words(full));
    expect(names(lean)).toEqual(names(full));
  });

  it('draws the same paths', () => {
    const drawn = (svg: string) => [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d);
    expect(drawn(lean).join('')).toBe(drawn(full).map(shortenPath).join(''));
  });

  it('has a hook for every ink and no colour', () => {
    expect(lean).not.toMatch(/="#[0-9a-f]{6}"/);
    expect(lean).not.toContain(' style=');
    const hooks = (svg: string) => new Set(svg.match(/ data-(?:fill|stroke)="[^"]*"/g));
    expect(hooks(lean)).toEqual(hooks(full));
  });

  it('is lighter by a quarter', () => expect(lean.length).toBeLessThan(full.length * 0.75));

  it('joins neighbours of one paint only, and none that can be seen through', () => {
    const [a, b] = [line(0, 0, 5, 0, 'ink'), line(0, 1, 5, 1, 'ink')];
    expect(pathsOf(a, b)).toEqual(['M0 0h5M0 1h5']);
    expect(pathsOf(a, { ...b, stroke: 'muted' })).toHaveLength(2);
    expect(pathsOf(a, { ...b, dash: [1, 3] })).toHaveLength(2);
    expect(pathsOf({ ...a, opacity: 0.5 }, { ...b, opacity: 0.5 })).toHaveLength(2);
  });

  it('drops layers, and keeps what moves its children', () => {
    const path: SvgElement = { tag: 'path', attributes: { d: 'M0 0L1 0' }, inks: {}, children: [] };
    const group = (attributes: Record<string, string>): SvgElement => ({
      tag: 'g',
      attributes,
      inks: {},
      children: [path]
    });
    expect(leanElements([group({ id: 'axis' })])).toMatchObject([{ tag: 'path' }]);
    expect(leanElements([group({ id: 'axis', transform: 'translate(1 2)' })])).toMatchObject([
      { tag: 'g', attributes: { transform: 'translate(1 2)' }, children: [{ attributes: { d: 'M0 0h1' } }] }
    ]);
  });
});
