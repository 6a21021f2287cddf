import { describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { quotationRanges } from '#lib/source/quotations.ts';

// Properties try hundreds of texts, which takes a while where others use the machine too.
vi.setConfig({ testTimeout: 60_000 });

const read = (text: string) =>
  quotationRanges(text).ranges.map(({ start, end, depth }) => `${depth} ${text.slice(start, end)}`);

describe('quotationRanges', () => {
  it.each<[string, string, string[]]>([
    ['curly marks', 'He offered “no spy” deals.', ['1 no spy']],
    ['straight marks', 'He offered "no spy" deals.', ['1 no spy']],
    ['single marks', '‘We stay,’ he said.', ['1 We stay,']],
    ['straight single marks', "'We stay,' he said.", ['1 We stay,']],
    ['guillemets', '« Oui », dit-il.', ['1  Oui ']],
    ['reversed guillemets', '»Ja«, sagte er.', ['1 Ja']],
    ['German marks', '„Nein“, sagte sie, ‚ja‘.', ['1 Nein', '1 ja']],
    ['Japanese marks', '彼は「行く」と言った。', ['1 行く']],
    ['a split quotation', '“We stay,” he said. “We always do.”', ['1 We stay,', '1 We always do.']],
    ['several sentences', '“We stay. We do.” He left.', ['1 We stay. We do.']],
    [
      'a quotation inside',
      '“He said ‘we stay’ twice,” she said.',
      ['1 He said ‘we stay’ twice,', '2 we stay']
    ],
    ['two that end together', '“He said, ‘We stay.’”', ['1 He said, ‘We stay.’', '2 We stay.']],
    [
      'a gloss in brackets',
      '“Many people (using them) stay,” he said.',
      ['1 Many people (using them) stay,']
    ],
    ['no quotation', 'He left at noon.', []],
    ['nothing', '', []],
    ['an empty one', 'He said “” and left.', ['1 ']]
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(quotationRanges(text).problems).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['in words', 'It’s the firm’s and it isn’t ours.', []],
    ['after a plural', 'The customers’ data are safe.', []],
    [
      'after a plural inside double marks',
      '“The customers’ data are safe,” he said.',
      ['1 The customers’ data are safe,']
    ],
    [
      'after a plural inside single marks',
      '‘The customers’ data are safe.’',
      ['1 The customers’ data are safe.']
    ],
    ['straight, after a plural', "The customers' data, the firms' plan.", []],
    ['straight, inside single marks', "'It isn't ours,' he said.", ["1 It isn't ours,"]],
    ['before years', 'In the ’90s and the ‘80s.', []],
    ['before cut words', '’Tis rock ’n’ roll, tell ’em.', []],
    ['in names', 'O’Hara met D’Arc in ’s-Gravenhage.', []],
    ['of feet and inches', 'It is 6\' 2" tall and 5" wide. "Yes," he said.', ['1 Yes,']]
  ])('does not take apostrophes for marks: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(quotationRanges(text).problems).toEqual([]);
  });

  it('follows a quotation over paragraphs', () => {
    const text = 'She said: “We stay.\n\n“We always do,” and left.';
    expect(quotationRanges(text)).toEqual({
      ranges: [
        { start: 11, end: 19, depth: 1, open: '“', close: '', continues: true },
        { start: 22, end: 35, depth: 1, open: '“', close: '”', continues: false }
      ],
      problems: []
    });
  });

  it('follows a quotation past the caption of a picture', () => {
    expect(read('"We stay.\n\nA door. Image: A. Hall.\n\n"We do."')).toEqual(['1 We stay.', '1 We do.']);
  });

  it('reads through the line breaks of wrapped text', () => {
    expect(read('He said “we stay in\nthe house” and left.')).toEqual(['1 we stay in\nthe house']);
  });

  it.each([
    ['one that is never closed', 'He said “we stay.\n\nThen he left.', [['not-closed', '“', 8]]],
    ['one that is never opened', 'We stay,” he said.', [['not-opened', '”', 8]]],
    ['a closing mark mistyped', 'It was "caught“ at noon.', [['mistyped-mark', '“', 14]]],
    ['an opening mark mistyped', 'It was ”caught” at noon.', [['mistyped-mark', '”', 7]]],
    ['a quotation inside that is not closed', '“He said ‘we stay,” she said.', [['not-closed', '‘', 9]]]
  ])('tells of %s', (_, text, problems) => {
    const told = quotationRanges(text).problems.map(({ reason, mark, offset }) => [reason, mark, offset]);
    expect(told).toEqual(problems);
  });

  it('makes no range of what is not closed', () => {
    expect(read('He said “we stay.\n\nThen he left.')).toEqual([]);
    expect(read('It was "caught“ at noon.')).toEqual(['1 caught']);
  });

  it('gives ranges that stand between their marks and inside each other or apart, for any text', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '‘',
      '’',
      '"',
      "'",
      '«',
      '»',
      '„',
      ' ',
      'word',
      's',
      '.',
      '\n\n',
      '🎉'
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
        const text = list.join('');
        const { ranges } = quotationRanges(text);
        for (const [at, range] of ranges.entries()) {
          expect(text[range.start - 1]).toBe(range.open);
          if (!range.continues) expect(text[range.end]).toBe(range.close);
          for (const other of ranges.slice(at + 1)) {
            expect(other.start >= range.end || other.end <= range.end).toBe(true);
          }
        }
      }),
      { numRuns: 200 }
    );
  });
});
