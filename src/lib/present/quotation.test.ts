import { describe, expect, it } from 'vitest';
import { foldParts, lightUp } from '#lib/present/quotation.ts';
import { countLines } from '#lib/present/slide.ts';

const textOf = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('');

describe('lightUp', () => {
  it('cuts at the ends of quotations and joins what touches', () => {
    expect(
      lightUp('one two three', [
        { start: 4, end: 7 },
        { start: 7, end: 9 }
      ])
    ).toEqual([
      { text: 'one ', lit: false },
      { text: 'two t', lit: true },
      { text: 'hree', lit: false }
    ]);
  });
});

describe('foldParts', () => {
  const filler = 'many words of which nobody quotes any '.repeat(8);
  const parts = [
    { text: filler, lit: false },
    { text: 'more than 20 of them', lit: true },
    { text: `, ${filler.trim()}.`, lit: false }
  ];

  it('leaves a sentence whole that has room', () => {
    expect(foldParts(parts, 40, 36)).toEqual({ shown: parts, isFolded: false });
  });

  it.each([1, 2, 3])('keeps the quoted words and fills %i lines with words around them', (lines) => {
    const { shown, isFolded } = foldParts(parts, lines, 36);
    expect(isFolded).toBe(true);
    expect(shown.find(({ lit }) => lit)?.text).toBe('more than 20 of them');
    expect(countLines(textOf(shown), 36)).toBe(lines);
    expect(textOf(shown)).toMatch(/^… .* …$/);
    // Whole words only.
    for (const word of textOf(shown).replaceAll('…', '').trim().split(' '))
      expect(textOf(parts).split(' ')).toContain(word);
  });

  it('cuts a quotation that is too long by itself, at a word', () => {
    const long = [{ text: filler.trim(), lit: true }];
    const { shown } = foldParts(long, 1, 36);
    expect(countLines(textOf(shown), 36)).toBe(1);
    expect(textOf(shown)).toMatch(/^many words .* …$/);
  });
});
