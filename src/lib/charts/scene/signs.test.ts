// The signs of the visual grammar: where they stand, how wide they are, and that no two look alike.
import { describe, expect, it } from 'vitest';
import { aboutSign, dotArrow, rangeEnds, ringArrow, type Direction } from './bound.ts';
import { badgeOutline, bracket, circle, line, polygon, rect, type Side } from './path.ts';
import type { PathShape, Shape } from './scene.ts';
import { axisCut, tornBar } from './torn.ts';
import { voiceGlyph, voiceInk } from './voice.ts';

const box = { x: 100, y: 20, width: 60, height: 12 };
const dOf = (shape: Shape | undefined) => (shape?.kind === 'path' ? shape.d : '');

/** The corners of a path without arcs. */
function boundsOf({ d }: PathShape) {
  const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  const along = numbers.filter((_, index) => index % 2 === 0);
  const across = numbers.filter((_, index) => index % 2 === 1);
  return {
    left: Math.min(...along),
    right: Math.max(...along),
    top: Math.min(...across),
    bottom: Math.max(...across)
  };
}

describe('a path', () => {
  it('is written in absolute coordinates, rounded', () => {
    expect(
      polygon(
        [
          [0, 1 / 3],
          [10, -0.001]
        ],
        false
      )
    ).toBe('M0 0.33L10 0');
    expect(line(0, 10, 50, 10, 'grid').d).toBe('M0 10L50 10');
    expect(circle(10, 10, 4, { fill: 'ink' }).d).toBe('M6 10A4 4 0 1 1 14 10A4 4 0 1 1 6 10Z');
    expect(rect({ ...box, x: 1 / 3 }, { fill: 'band' })).toEqual({
      kind: 'rect',
      ...box,
      x: 0.33,
      fill: 'band'
    });
  });
});

describe('a bracket', () => {
  it.each<Side>(['top', 'bottom', 'left', 'right'])(
    'joined at its %s is unfilled and fills its box to the edge of its stroke',
    (side) => {
      const shape = bracket(box, 'voice1', side);
      expect(shape.fill).toBe('none');
      const { left, right, top, bottom } = boundsOf(shape);
      const isUpright = side === 'top' || side === 'bottom';
      if (isUpright) expect([left - 1, right + 1]).toEqual([100, 160]);
      else expect([top - 1, bottom + 1]).toEqual([20, 32]);
    }
  );

  it('that is thinner than its stroke stays within its box', () => {
    const { left, right } = boundsOf(bracket({ ...box, width: 1 }, 'voice1'));
    expect([left, right]).toEqual([100.5, 100.5]);
  });
});

describe('a torn bar', () => {
  it.each<Side>(['top', 'bottom', 'left', 'right'])('torn at its %s never reaches beyond its box', (side) => {
    expect(boundsOf(tornBar(box, [side], { fill: 'voice1' }))).toEqual({
      left: 100,
      right: 160,
      top: 20,
      bottom: 32
    });
  });

  it('is a plain box where nothing is torn, and has more corners the more is torn', () => {
    expect(tornBar(box, [], {}).d).toBe('M100 20L160 20L160 32L100 32Z');
    const corners = (torn: Side[]) => tornBar(box, torn, {}).d.split('L').length;
    expect(corners(['right'])).toBeGreaterThan(corners([]));
    expect(corners(['left', 'right'])).toBeGreaterThan(corners(['right']));
  });
});

describe('the cut of an axis', () => {
  it('is as wide as the gap it stands in', () => {
    expect(boundsOf(axisCut(210, 230, 20, 'ink'))).toMatchObject({ left: 200, right: 220 });
  });
});

describe('the signs for bounds', () => {
  it.each<[Direction, string]>([
    ['right', 'M15 10L31 10'],
    ['left', 'M5 10L-11 10'],
    ['down', 'M10 15L10 31'],
    ['up', 'M10 5L10 -11']
  ])('point %s, from the rim outwards', (direction, shaft) => {
    expect(dOf(ringArrow(10, 10, 'ink', direction)[0]).startsWith(shaft)).toBe(true);
  });

  it('tell “more than”, whose ring is open, from “at least”, whose dot is full', () => {
    const [, open] = ringArrow(10, 10, 'voice2');
    const [, full] = dotArrow(10, 10, 'voice2');
    expect(open).toMatchObject({ fill: 'paper', stroke: 'voice2' });
    expect(full).toMatchObject({ fill: 'voice2' });
  });

  it('join a range’s two ends, which are as far apart as the range', () => {
    expect(rangeEnds(0, 5, 100, 5, 'ink').map(dOf)[0]).toBe('M0 5L100 5');
  });

  it('keep “about” within the width that is asked for', () => {
    expect(boundsOf(aboutSign(50, 10, 20, 'ink'))).toMatchObject({ left: 40, right: 60 });
  });

  it('outline a verb with dashes and no fill', () => {
    expect(badgeOutline(box, 'muted')).toMatchObject({ fill: 'none', dash: [3, 2], radius: 6 });
  });
});

describe('a voice', () => {
  const orders = [1, 2, 3, 4, 5, 6, 7];

  it('has a shape of its own up to the seventh, so that black ink tells them apart', () => {
    const drawn = orders.map((order) => JSON.stringify(voiceGlyph(order, 0, 0, 10, 'ink')));
    expect(new Set(drawn).size).toBe(orders.length);
  });

  it('has an ink of its own up to the sixth; the rest share a grey and a ring', () => {
    expect(new Set(orders.map(voiceInk)).size).toBe(orders.length);
    expect(voiceInk(8)).toBe('voice-other');
    expect(voiceGlyph(8, 5, 5)).toEqual(voiceGlyph(7, 5, 5));
  });
});
