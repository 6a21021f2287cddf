import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, reserve } from './measure.ts';
import { wrapText } from './wrap.ts';

const font = { size: 14 };

describe('wrapText', () => {
  it('breaks at spaces', () => {
    expect(wrapText('Time is compressed where nothing happens', 160, font)).toEqual([
      'Time is compressed',
      'where nothing happens'
    ]);
  });

  it.each([
    ['nothing for an empty text', '', []],
    ['nothing for spaces', '  \n ', []],
    ['a break after a hyphen', 'next-generation', ['next-', 'generation']]
  ])('gives %s', (_, text, lines) => expect(wrapText(text, 80, font)).toEqual(lines));

  it('cuts a word that is too long by itself', () => {
    expect(wrapText('Donaudampfschifffahrt', 80, font).join('')).toBe('Donaudampfschifffahrt');
  });

  it('loses no letter, and keeps every line within the width with its reserve', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', maxLength: 80 }),
        fc.integer({ min: 30, max: 300 }),
        (text, width) => {
          const lines = wrapText(text, width, font);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const line of lines) expect(reserve(measureText(line, font))).toBeLessThanOrEqual(width);
        }
      )
    );
  });
});
