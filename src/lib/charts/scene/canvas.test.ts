import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toCanvas, type Context } from './canvas.ts';
import { sample } from './sample.ts';
import type { Scene } from './scene.ts';
import { themes } from './themes.ts';

/** A context that writes down what is drawn; every letter of it is 10 px wide. */
function recordingContext() {
  const drawn: string[] = [];
  const state = { fillStyle: '', strokeStyle: '', lineWidth: 1, lineCap: 'butt', globalAlpha: 1, font: '' };
  const context = {
    ...state,
    textAlign: 'start',
    textBaseline: 'alphabetic',
    save: () => undefined,
    restore: () => undefined,
    setLineDash: () => undefined,
    measureText: (text: string) => ({ width: text.length * 10 }),
    fill(path: { d: string }) {
      drawn.push(`fill ${path.d} ${this.fillStyle} ${this.globalAlpha}`);
    },
    stroke(path: { d: string }) {
      drawn.push(`stroke ${path.d} ${this.strokeStyle} ${this.lineWidth}`);
    },
    fillText(text: string, x: number, y: number) {
      drawn.push(`text ${text} ${x} ${y} ${this.fillStyle} ${this.font.split(' ').slice(0, 2).join(' ')}`);
    }
  };
  return { drawn, context: context as unknown as Context };
}

class RecordedPath {
  constructor(public d = '') {}
  roundRect(...numbers: number[]) {
    this.d = `rect ${numbers.join(' ')}`;
  }
}

const draw = (children: Scene['children'], options = {}) => {
  const { drawn, context } = recordingContext();
  toCanvas({ ...sample, children }, context, themes.light, options);
  return drawn;
};

describe('toCanvas', () => {
  beforeEach(() => vi.stubGlobal('Path2D', RecordedPath));
  afterEach(() => vi.unstubAllGlobals());

  it('draws shapes with the theme’s colours', () => {
    expect(
      draw([{ kind: 'rect', x: 1 / 3, y: 0, width: 10, height: 5, radius: 2, fill: 'ink', opacity: 0.5 }])
    ).toEqual(['fill rect 0.33 0 10 5 2 #12233a 0.5']);
    expect(draw([{ kind: 'path', d: 'M0 0L1 1', fill: 'none', stroke: 'rule', strokeWidth: 2 }])).toEqual([
      'stroke M0 0L1 1 #dcd8cd 2'
    ]);
  });

  it.each([
    ['start', 100],
    ['middle', 71],
    ['end', 42]
  ] as const)('sets runs one after the other with their gaps, anchored at the %s', (anchor, x) => {
    const spans = [
      { text: 'ab', weight: 620 as const },
      { text: 'cde', gap: 8, fill: 'muted' as const }
    ];
    expect(draw([{ kind: 'text', x: 100, y: 10, size: 14, anchor, spans }])).toEqual([
      `text ab ${x} 10 #1a2433 620 14px`,
      `text cde ${x + 28} 10 #566072 400 14px`
    ]);
  });

  it('puts the ring of a selected mark beneath it and its number above', () => {
    const drawn = draw(sample.children, { selected: new Set(['founder']), numbers: true });
    expect(drawn.filter((line) => line.includes(themes.light.halo))).toEqual([
      'fill rect 339 99 102 42 5 #fff3c6 1'
    ]);
    expect(drawn.filter((line) => / 620 12px$/.test(line))).toHaveLength(2);
    expect(draw(sample.children).some((line) => line.includes(themes.light.halo))).toBe(false);
  });
});
