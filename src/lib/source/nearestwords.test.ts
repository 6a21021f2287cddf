import { describe, expect, it } from 'vitest';
import { describeDifference, excerptAt, firstDifference } from '#lib/source/difference.ts';
import { nearestWords } from '#lib/source/nearestwords.ts';
import { indexText } from '#lib/source/textindex.ts';

const text =
  'The firm made more than $100 billion last year. The firm’s “no spy” plan is old. It signed 40 contracts, more than 20 of which are in the north.';

describe('nearestWords', () => {
  it.each([
    ['a changed number', 'signed 50 contracts', 'signed 40 contracts', '“50”', '“40”'],
    ['a changed unit', 'more than $100 million', 'more than $100 billion', '“million”', '“billion”'],
    ['a word too many', 'more than about $100 billion', 'more than $100 billion', '“about”', '“$”'],
    ['a word too few', 'made more $100 billion', 'made more than $100 billion', '“$”', '“than”'],
    ['another case', 'the firm made', 'The firm made', '“the”', '“The”'],
    ['a lost accent', 'signed 40 contrácts', 'signed 40 contracts', '“contrácts”', '“contracts”'],
    [
      'straight marks',
      'The firm’s "no spy" plan',
      'The firm’s “no spy” plan',
      'straight quotation mark',
      'opening quotation mark'
    ],
    ['a leading mark', '"no spy” plan', '“no spy” plan', 'straight quotation mark', 'opening quotation mark'],
    ['a full stop for a comma', 'signed 40 contracts.', 'signed 40 contracts,', '“.”', '“,”']
  ])('shows what the text has for %s', (_, exact, words, expected, found) => {
    for (const source of [text, indexText(text)]) {
      const nearest = nearestWords(source, exact);
      if (!nearest.ok) throw new Error('nothing similar');
      expect(nearest.words).toBe(words);
      expect(text.slice(nearest.place.start, nearest.place.end)).toBe(words);
      expect(nearest.detail.split('where the text has')[0]).toContain(expected);
      expect(nearest.detail.split('where the text has')[1]).toContain(found);
    }
  });

  it.each([['wholly other words'], ['—'], [''], ['firm elsewhere unknown words stand']])(
    'finds nothing like “%s”',
    (exact) => {
      expect(nearestWords(text, exact)).toEqual({ ok: false, reason: 'nothing-similar' });
    }
  );

  it('looks only inside a given place', () => {
    const within = { start: 48, end: text.length };
    expect(nearestWords(text, 'The firm made', within)).toMatchObject({ ok: true, place: { start: 48 } });
  });
});

describe('describeDifference', () => {
  it.each([
    ['a space and a no-break space', 'a b', 'a\u00a0b', /^a space in .* has a no-break space/],
    ['a hyphen and a dash', 'a-b', 'a–b', /^a hyphen .* an en dash/],
    ['a line break and a space', 'a\nb', 'a b', /^a line break in “a ⏎ b”.*a space/],
    ['composed and decomposed letters', 'é', 'e\u0301', /“é”.*“é”/],
    ['a mark that cannot be seen', 'a\u2060b', 'a\u2061b', /U\+2060.*U\+2061/],
    ['an end', 'ab.', 'ab', /“\.”.*the end/]
  ])('names %s', (_, expected, found, message) => {
    expect(describeDifference(expected, found).detail).toMatch(message);
  });

  it('never points into a character', () => {
    expect(firstDifference('a😀', 'a😁')).toBe(1);
    expect(firstDifference('same', 'same')).toBe(4);
    expect(firstDifference('sam', 'same')).toBe(3);
  });
});

describe('excerptAt', () => {
  it.each([
    ['the whole of a short text', 'one two', 3, 20, 'one two'],
    ['whole words', 'one two three four five', 10, 6, '…two three…'],
    ['a start', 'one two three', 0, 5, 'one…'],
    ['an end', 'one two three', 13, 6, '…three'],
    ['a long word cut', 'abcdefghijklmnop', 8, 3, '…fghijk…'],
    ['emoji whole', '😀😀😀😀', 4, 1, '…😀😀…']
  ])('shows %s', (_, words, offset, reach, shown) => {
    expect(excerptAt(words, offset, reach)).toBe(shown);
  });
});
