import { describe, expect, it } from 'vitest';
import { showControls, showControlsIn } from '#lib/words/controls.ts';

describe('signs that turn the reading order', () => {
  it.each([
    ['an override', 'a\u202eb\u202c', 'a[U+202E]b[U+202C]'],
    ['an isolate', '\u2067a\u2069', '[U+2067]a[U+2069]'],
    ['none', 'שלום \u200f 1999', 'שלום \u200f 1999']
  ])('are shown by their number: %s', (_, text, shown) => {
    expect(showControls(text)).toBe(shown);
  });

  it('are shown in every text of a page’s data, and nothing else of it changes', () => {
    const times = new Map([[1, '\u202e']]);
    const data = { a: ['\u202ex', 1, null, { b: 'y\u202c' }], c: true, times };
    expect(showControlsIn(data)).toEqual({ a: ['[U+202E]x', 1, null, { b: 'y[U+202C]' }], c: true, times });
  });
});
