import { describe, expect, it } from 'vitest';
import { measureSpans, measureText, reserve } from './measure.ts';

describe('measureText', () => {
  it('adds up the advances of the letters and scales them with the size', () => {
    const letters = [...'Revenue'].reduce((sum, letter) => sum + measureText(letter, { size: 14 }), 0);
    expect(measureText('Revenue', { size: 14 })).toBeCloseTo(letters, 9);
    expect(measureText('Revenue', { size: 28 })).toBeCloseTo(2 * letters, 9);
    expect(measureText('', { size: 14 })).toBe(0);
  });

  it('finds a heavier text wider, and the serif wider than the sans', () => {
    const plain = measureText('more than $100 billion', { size: 14 });
    expect(measureText('more than $100 billion', { size: 14, weight: 620 })).toBeGreaterThan(plain);
    expect(measureText('more than $100 billion', { size: 14, family: 'serif' })).toBeGreaterThan(plain);
  });

  it.each([
    ['a Chinese sign as one em', '華', 20],
    ['a pictograph as wider than an em', '🙂', 28],
    ['an accent set by itself as nothing', '\u0301', 0],
    ['an arrow, which the faces lack, as one em', '→', 20]
  ])('takes %s', (_, text, width) => expect(measureText(text, { size: 20 })).toBe(width));

  it('measures what is drawn: a directional control is drawn as its number', () => {
    expect(measureText('\u202e', { size: 14 })).toBe(measureText('[U+202E]', { size: 14 }));
  });
});

describe('measureSpans', () => {
  it('adds the gaps between the runs', () => {
    const spans = [
      { text: 'Revenue', weight: 620 as const },
      { text: '“Last year”', gap: 8 }
    ];
    const texts =
      measureText('Revenue', { size: 14, weight: 620 }) + measureText('“Last year”', { size: 14 });
    expect(measureSpans(spans, 14)).toBeCloseTo(texts + 8, 9);
  });
});

describe('reserve', () => {
  it('keeps 12 % more', () => expect(reserve(100)).toBeCloseTo(112, 9));
});
