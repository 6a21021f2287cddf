import { describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { indexCodePoints, splitsPair, toCodePoint, toUtf16 } from '#lib/source/codepoints.ts';

// Properties try hundreds of texts, which takes a while where others use the machine too.
vi.setConfig({ testTimeout: 60_000 });

describe('toCodePoint and toUtf16', () => {
  it.each([
    ['before any emoji', 'a😀b', 1, 1],
    ['after an emoji', 'a😀b', 3, 2],
    ['at the end', 'a😀b', 4, 3],
    ['between two emoji', '😀🎉', 2, 1],
    ['after a family of four', '👨‍👩‍👧‍👦.', 11, 7],
    ['in plain text', 'abc', 2, 2],
    ['in an empty text', '', 0, 0],
    ['after half a pair that stands alone', 'a\ud83db', 2, 2]
  ])('agree %s', (_, text, units, points) => {
    expect(toCodePoint(text, units)).toBe(points);
    expect(toUtf16(text, points)).toBe(units);
  });

  it('agree with counting one by one, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '😀', '\ud83d', '\ude00', 'é', 'e\u0301')), (pieces) => {
        const text = pieces.join('');
        const index = indexCodePoints(text);
        let units = 0;
        for (const [points, character] of [...text].entries()) {
          expect(toCodePoint(index, units)).toBe(points);
          expect(toUtf16(index, points)).toBe(units);
          units += character.length;
        }
        expect(toCodePoint(index, units)).toBe([...text].length);
      })
    );
  });

  it.each([
    ['inside a character', () => toCodePoint('a😀', 2)],
    ['before the text', () => toCodePoint('a', -1)],
    ['after the text', () => toCodePoint('a', 2)],
    ['after the text in code points', () => toUtf16('😀', 2)],
    ['between numbers', () => toUtf16('ab', 0.5)]
  ])('throw for an offset %s', (_, convert) => {
    expect(convert).toThrow(RangeError);
  });
});

describe('splitsPair', () => {
  it('knows the middle of a character from its edges', () => {
    expect([0, 1, 2, 3].map((offset) => splitsPair('a😀', offset))).toEqual([false, false, true, false]);
  });
});
