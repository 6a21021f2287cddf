import { describe, expect, it } from 'vitest';
import { cutAt } from '#lib/pages/printed/pieces.ts';

const text = 'one two three';
const whole = { start: 0, end: text.length };
const shown = (layers: Parameters<typeof cutAt<string>>[2]) =>
  cutAt(text, whole, layers).map(({ text: words, tags }) => [words, tags.join(' ')]);

describe('cutAt', () => {
  it.each([
    ['nothing', [], [['one two three', '']]],
    [
      'one place',
      [{ start: 4, end: 7, tag: 'a' }],
      [
        ['one ', ''],
        ['two', 'a'],
        [' three', '']
      ]
    ],
    [
      'places that overlap',
      [
        { start: 0, end: 7, tag: 'a' },
        { start: 4, end: 13, tag: 'b' }
      ],
      [
        ['one ', 'a'],
        ['two', 'a b'],
        [' three', 'b']
      ]
    ],
    ['a place that reaches beyond', [{ start: -5, end: 99, tag: 'a' }], [['one two three', 'a']]],
    [
      'the same tag twice',
      [
        { start: 0, end: 3, tag: 'a' },
        { start: 0, end: 3, tag: 'a' }
      ],
      [
        ['one', 'a'],
        [' two three', '']
      ]
    ]
  ])('cuts at %s', (_name, layers, pieces) => {
    expect(shown(layers)).toEqual(pieces);
  });

  it('loses no character', () => {
    const layers = [3, 5, 8].map((end) => ({ start: 1, end, tag: 'a' }));
    expect(
      cutAt(text, whole, layers)
        .map(({ text: words }) => words)
        .join('')
    ).toBe(text);
  });
});
