// The signs of bounds as they stand in a key, and what each means.
import type { KeyItem } from '#lib/charts/kind.ts';
import { makeSample } from '#lib/charts/label/sample.ts';
import { aboutSign, dot, dotArrow, rangeEnds, ringArrow } from '#lib/charts/scene/bound.ts';
import type { Ink, Shape } from '#lib/charts/scene/scene.ts';
import { bounds, type Bound } from '#lib/quantity/quantity.ts';

const meanings: Record<Bound, string> = {
  'as-stated': 'as stated',
  above: 'more than',
  'at-least': 'at least',
  below: 'less than',
  'at-most': 'at most',
  about: 'about',
  between: 'from … to …'
};

const small = { radius: 4, reach: 12, strokeWidth: 2 };

function drawSample(is: Bound, ink: Ink): Shape[] {
  switch (is) {
    case 'as-stated':
      return [dot(14, 7, 5, ink)];
    case 'above':
      return ringArrow(7, 7, ink, 'right', small);
    case 'at-least':
      return dotArrow(7, 7, ink, 'right', small);
    case 'below':
      return ringArrow(21, 7, ink, 'left', small);
    case 'at-most':
      return dotArrow(21, 7, ink, 'left', small);
    case 'about':
      return [aboutSign(14, 7, 14, ink)];
    case 'between':
      return rangeEnds(5, 7, 23, 7, ink, small);
  }
}

/** The bounds that occur, each once, in a fixed order. */
export function keyBounds(used: readonly Bound[]): KeyItem[] {
  return bounds
    .filter((is) => used.includes(is))
    .map((is) => ({ id: is, sample: makeSample(28, drawSample(is, 'ink')), meaning: meanings[is] }));
}
