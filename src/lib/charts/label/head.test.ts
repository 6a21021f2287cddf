import { describe, expect, it } from 'vitest';
import { pageScale, slideScale, type TypeScale } from '#lib/charts/kind.ts';
import { makeHead, placeNumber } from '#lib/charts/label/head.ts';
import { numberShapes } from '#lib/charts/scene/elements.ts';
import type { Mark, TextShape } from '#lib/charts/scene/scene.ts';

const headAt = (type: TypeScale) =>
  makeHead({
    voice: null,
    badge: null,
    runs: [
      { text: 'Revenue', weight: 620 },
      { text: 'within 2018', fill: 'muted' }
    ],
    type,
    room: 900,
    numbers: true
  }).draw(0, 0);
const spansOf = (type: TypeScale) =>
  headAt(type).shapes.filter((shape): shape is TextShape => shape.kind === 'text')[0]!;

describe('the head of a mark', () => {
  it('sets what stands muted beside the name 13 px beside 14', () => {
    expect(spansOf(pageScale)).toMatchObject({ size: 14, spans: [{ text: 'Revenue' }, { size: 13 }] });
  });

  it('sets nothing smaller on a slide', () => {
    for (const { size = 30 } of spansOf(slideScale).spans) expect(size).toBe(30);
  });

  it.each([
    ['page', pageScale, 12],
    ['slide', slideScale, 30]
  ] as const)(
    'numbers a mark on a %s in figures that can be read, in a ring that the picture holds',
    (_, type, least) => {
      const { numberAt = { x: 0, y: 0 } } = headAt(type);
      const mark = { numberAt, target: { x: 0, y: 0, width: 24, height: 24 } } as unknown as Mark;
      const [ring, figure] = numberShapes(mark, 8);
      expect(figure.size).toBe(least);
      expect(ring.strokeWidth).toBeCloseTo(1.25 * (least / 12));
      expect(numberAt.x - 0.75 * least).toBeGreaterThanOrEqual(0);
    }
  );

  it('keeps a number’s place on a page free of a size', () => {
    expect(placeNumber(3, 4, pageScale)).toEqual({ x: 3, y: 4 });
  });
});
