import { describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { toUtf16 } from '#lib/source/codepoints.ts';
import { findParts } from '#lib/source/findparts.ts';
import { findQuote, type QuoteSelector } from '#lib/source/findquote.ts';
import { occurrencesOf } from '#lib/source/occurrences.ts';
import { selectorsOf } from '#lib/source/selectors.ts';
import { indexText } from '#lib/source/textindex.ts';

// Properties try hundreds of texts, which takes a while where others use the machine too.
vi.setConfig({ testTimeout: 60_000 });

const text =
  'Last year the firm made more than $100 billion. The firm’s plan is a plan for years, 🎉 it says: “no spy, no doors”. A no-spy plan.';

/** Every test is run on the text and on its index: they must agree. */
function find(quote: QuoteSelector, source = text) {
  const result = findQuote(source, quote);
  expect(findQuote(indexText(source), quote)).toEqual(result);
  return result.ok
    ? source.slice(result.place.start, result.place.end) + `@${result.place.start}`
    : result.reason;
}

describe('findQuote', () => {
  it.each<[string, QuoteSelector, string]>([
    ['words that stand once', { exact: 'more than $100 billion' }, 'more than $100 billion@24'],
    ['a piece of a word', { exact: 'illi' }, 'illi@40'],
    ['words after an emoji', { exact: 'it says' }, 'it says@88'],
    ['an emoji', { exact: '🎉' }, '🎉@85'],
    ['the whole text', { exact: text }, `${text}@0`],
    ['by a prefix', { exact: 'no', prefix: '“' }, 'no@98'],
    ['by a suffix', { exact: 'no', suffix: ' doors' }, 'no@106'],
    ['by both', { exact: 'plan', prefix: 'a ', suffix: ' for' }, 'plan@69'],
    ['a prefix at the very start', { exact: 'Last', suffix: ' year' }, 'Last@0']
  ])('finds %s', (_, quote, expected) => {
    expect(find(quote)).toBe(expected);
  });

  it.each<[string, QuoteSelector, string]>([
    ['words that differ in one letter', { exact: 'more then $100 billion' }, 'not-in-source'],
    ['another apostrophe', { exact: "firm's plan" }, 'not-in-source'],
    ['another case', { exact: 'last year' }, 'not-in-source'],
    ['another space', { exact: 'Last\u00a0year' }, 'not-in-source'],
    ['words that stand twice', { exact: 'plan' }, 'ambiguous'],
    ['a word that is also a piece of another', { exact: 'year' }, 'ambiguous'],
    ['words that stand twice with the prefix', { exact: 'n', prefix: 'pla' }, 'ambiguous'],
    ['a wrong prefix', { exact: '$100 billion', prefix: 'less than ' }, 'context-differs'],
    [
      'a prefix that is not directly before',
      { exact: '$100 billion', prefix: 'more than' },
      'context-differs'
    ],
    ['half an emoji', { exact: '\ude89' }, 'not-in-source'],
    ['no words', { exact: '' }, 'empty-quote']
  ])('refuses %s', (_, quote, reason) => {
    expect(find(quote)).toBe(reason);
  });

  it('counts places that overlap', () => {
    expect(findQuote('aaa', { exact: 'aa' })).toMatchObject({
      reason: 'ambiguous',
      places: [{ start: 0 }, { start: 1 }]
    });
  });

  it('looks only inside a given place, but reads the context beyond it', () => {
    const within = { start: 48, end: 84 };
    expect(findQuote(text, { exact: 'firm' }, within)).toEqual({ ok: true, place: { start: 52, end: 56 } });
    expect(findQuote(text, { exact: 'The', prefix: 'billion. ' }, within)).toMatchObject({ ok: true });
    expect(findQuote(text, { exact: 'Last' }, within)).toMatchObject({ reason: 'not-in-source' });
    expect(findQuote(text, { exact: 'billion. The' }, within)).toMatchObject({ reason: 'not-in-source' });
  });

  it.each([
    [
      'the nearest words',
      { exact: 'more than $100 million' },
      /nearest words are “more than \$100 billion”.*“million”.*“billion”/
    ],
    ['the kind of apostrophe', { exact: "firm's plan" }, /straight apostrophe.*curly apostrophe/],
    ['a no-break space', { exact: 'Last\u00a0year' }, /no-break space.*a space/],
    ['the number of places', { exact: 'plan' }, /stands 3 times/],
    [
      'the context that stands there',
      { exact: '$100', prefix: 'less than ' },
      /prefix differs.*“less”.*“more”/
    ],
    ['that nothing is like it', { exact: 'wholly other words' }, /nor anything like it/]
  ])('tells %s', (_, quote, message) => {
    const result = findQuote(text, quote);
    expect(result.ok ? '' : result.detail).toMatch(message);
  });

  const unicode = fc.string({ unit: 'binary', maxLength: 60 });
  const words = fc
    .array(fc.constantFrom('no', 'spy', ' ', 'a', 'é', 'e\u0301', '🎉', 'שלום', '中', '文', '.', '’'), {
      maxLength: 30
    })
    .map((list) => list.join(''));

  it('finds what its selectors describe, for any Unicode text', () => {
    fc.assert(
      fc.property(fc.oneof(unicode, words), fc.nat(), fc.nat(), (source, one, other) => {
        const points = [...source];
        fc.pre(points.length > 0);
        const first = one % points.length;
        const last = first + 1 + (other % (points.length - first));
        const place = { start: toUtf16(source, first), end: toUtf16(source, last) };
        for (const form of [source, indexText(source)]) {
          const { quote, position } = selectorsOf(form, place, 3);
          // Read by the standard's rules: code points, and the words between prefix and suffix.
          expect(points.slice(position.start, position.end).join('')).toBe(
            source.slice(place.start, place.end)
          );
          expect(quote.exact).toBe(source.slice(place.start, place.end));
          expect(findQuote(form, quote)).toEqual({ ok: true, place });
        }
      }),
      { numRuns: 200 }
    );
  });

  it('finds the same places with an index as without, for any words', () => {
    fc.assert(
      fc.property(words, words, (source, wanted) => {
        expect(occurrencesOf(indexText(source), wanted)).toEqual(occurrencesOf(source, wanted));
      }),
      { numRuns: 500 }
    );
  });
});

describe('selectorsOf', () => {
  it('counts in code points', () => {
    expect(selectorsOf('a😀bc', { start: 3, end: 4 }, 2)).toEqual({
      quote: { type: 'TextQuoteSelector', exact: 'b', prefix: '😀', suffix: 'c' },
      position: { type: 'TextPositionSelector', start: 2, end: 3 }
    });
  });

  it('never cuts a character of the context', () => {
    expect(selectorsOf('x😀b😀y', { start: 3, end: 4 }, 1).quote).toMatchObject({
      prefix: '😀',
      suffix: '😀'
    });
  });

  it('lengthens the context until the place is the only one', () => {
    const source = `${'no spy. '.repeat(20)}no spy! ${'no spy. '.repeat(20)}`;
    const place = { start: 80, end: 86 };
    const { quote } = selectorsOf(source, place, 4);
    expect(findQuote(source, quote)).toEqual({ ok: true, place });
    expect(quote.prefix.length).toBeGreaterThan(60);
  });

  it.each([
    ['empty', 1, 1],
    ['reversed', 2, 1],
    ['outside', 0, 9],
    ['inside a character', 0, 2]
  ])('throws for a place that is %s', (_, start, end) => {
    expect(() => selectorsOf('a😀b', { start, end })).toThrow(RangeError);
  });
});

describe('findParts', () => {
  const source = '“It is late,” he said. “We go.” Then: “It is late.” “We stay,” she said. “We go,” he said.';

  it.each<[string, string[], [string, number][]]>([
    [
      'two parts',
      ['It is late,', 'We go.'],
      [
        ['It is late,', 1],
        ['We go.', 24]
      ]
    ],
    [
      'a part that stands elsewhere too',
      ['It is late.', 'We stay,'],
      [
        ['It is late.', 39],
        ['We stay,', 53]
      ]
    ],
    [
      'three parts',
      ['It is late.', 'We stay,', 'We go,'],
      [
        ['It is late.', 39],
        ['We stay,', 53],
        ['We go,', 74]
      ]
    ],
    ['one part', ['We stay'], [['We stay', 53]]]
  ])('finds %s in order', (_, parts, expected) => {
    for (const form of [source, indexText(source)]) {
      const result = findParts(form, parts);
      const found = result.ok
        ? result.places.map(({ start, end }) => [source.slice(start, end), start])
        : result;
      expect(found).toEqual(expected);
    }
  });

  it('tells rows apart by prefix, suffix and gap', () => {
    const twice = 'He: “a b,” no “c d” — She: “a b,” no “c d”.';
    expect(findParts(twice, ['a b', 'c d'])).toMatchObject({ ok: false, reason: 'ambiguous' });
    expect(findParts(twice, ['a b', 'c d'], { prefix: 'She: “', gap: 8 })).toMatchObject({
      ok: true,
      places: [{ start: 28 }, { start: 38 }]
    });
    expect(findParts(twice, ['a b', 'c d'], { suffix: '” —', gap: 8 })).toMatchObject({
      ok: true,
      places: [{ start: 5 }, { start: 15 }]
    });
    expect(findParts(twice, ['a b', 'c d'], { prefix: 'They: “' })).toMatchObject({
      ok: false,
      reason: 'context-differs'
    });
  });

  it.each<[string, string[], object]>([
    ['no parts', [], { reason: 'no-parts' }],
    ['a part that is not there', ['It is late,', 'We run.'], { reason: 'not-in-source', part: 1 }],
    ['an empty part', ['It is late,', ''], { reason: 'empty-quote', part: 1 }],
    ['parts in the wrong order', ['We go.', 'It is late,'], { reason: 'not-in-order' }]
  ])('refuses %s', (_, parts, expected) => {
    expect(findParts(source, parts)).toMatchObject({ ok: false, ...expected });
  });

  it('refuses parts that are far from each other', () => {
    const far = `It is late. ${'Nothing. '.repeat(40)}We go.`;
    expect(findParts(far, ['It is late.', 'We go.'])).toMatchObject({ reason: 'not-in-order' });
    expect(findParts(far, ['It is late.', 'We go.'], { gap: 1000 })).toMatchObject({ ok: true });
  });
});
