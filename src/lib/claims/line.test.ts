import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineFrom, placeInText } from '#lib/claims/line.ts';

describe('placeInText', () => {
  it.each([
    ['one\ntwo', 0, { line: 1, column: 1 }],
    ['one\ntwo', 3, { line: 1, column: 4 }],
    ['one\ntwo', 4, { line: 2, column: 1 }],
    ['\n\n', 2, { line: 3, column: 1 }]
  ])('of %j at %d', (text, offset, place) => {
    expect(placeInText(text, offset)).toEqual(place);
  });

  it('agrees with counting the lines before an offset, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '\n', ' ') }), fc.nat(), (text, at) => {
        const offset = text.length === 0 ? 0 : at % text.length;
        const lines = text.slice(0, offset).split('\n');
        expect(placeInText(text, offset)).toEqual({ line: lines.length, column: lines.at(-1)!.length + 1 });
      })
    );
  });
});

describe('lineFrom', () => {
  it('is the rest of the line without the spaces at its end', () => {
    expect(lineFrom('one  \r\ntwo', 1)).toBe('ne');
    expect(lineFrom('one\ntwo', 4)).toBe('two');
  });
});
