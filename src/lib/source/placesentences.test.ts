import { describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { numberSentences } from '#lib/source/number.ts';
import { placeSentences } from '#lib/source/placesentences.ts';
import type { ListedSentence } from '#lib/source/sentence.ts';
import { splitSentences } from '#lib/source/split.ts';

// Properties try hundreds of texts, which takes a while where others use the machine too.
vi.setConfig({ testTimeout: 60_000 });

const sentence = (id: string, text: string): ListedSentence => ({ id, kind: 'sentence', text });
const text = 'The doors are open. Nobody came.\n\nThe lamps —\u00a0all of them — are lit. Nobody came.';
const listed = [
  sentence('s1', 'The doors are open.'),
  sentence('s2', 'Nobody came.'),
  sentence('s3', 'The lamps —\u00a0all of them — are lit.'),
  sentence('s4', 'Nobody came.')
];

function problemsOf(list: ListedSentence[], source = text): string[] {
  const result = placeSentences(source, list);
  return result.ok ? [] : result.problems.map(({ id, reason }) => `${id} ${reason}`);
}

describe('placeSentences', () => {
  it('computes the places, of sentences that stand twice too', () => {
    const result = placeSentences(text, listed);
    expect(result).toMatchObject({
      ok: true,
      sentences: [
        { id: 's1', start: 0, end: 19 },
        { id: 's2', start: 20, end: 32 },
        { id: 's3', start: 34, end: 68 },
        { id: 's4', start: 69, end: 81 }
      ]
    });
  });

  it('takes a sentence that was split after the list was frozen', () => {
    const split = listed.toSpliced(
      2,
      1,
      sentence('s3', 'The lamps —'),
      sentence('s3b', 'all of them — are lit.')
    );
    expect(problemsOf(split)).toEqual([]);
  });

  it.each<[string, ListedSentence[], string[]]>([
    ['a changed word', listed.with(0, sentence('s1', 'The doors were open.')), ['s1 not-in-source']],
    [
      'a space for a no-break space',
      listed.with(2, sentence('s3', 'The lamps — all of them — are lit.')),
      ['s3 not-in-source']
    ],
    ['a missing entry', listed.toSpliced(2, 1), ['s4 uncovered-text']],
    ['a missing last entry', listed.slice(0, 3), ['s3 uncovered-text']],
    ['a missing end of a sentence', listed.with(0, sentence('s1', 'The doors are')), ['s2 uncovered-text']],
    [
      'two swapped entries',
      [listed[1]!, listed[0]!, listed[2]!, listed[3]!].map((entry, at) => ({ ...entry, id: `s${at + 1}` })),
      ['s1 out-of-order', 's3 uncovered-text']
    ],
    ['an entry too many', [...listed, sentence('s5', 'Nobody came.')], ['s5 out-of-order']],
    ['an entry of other words', [...listed, sentence('s5', 'Everyone left.')], ['s5 not-in-source']],
    ['an id that stands twice', listed.with(3, sentence('s2', 'Nobody came.')), ['s2 duplicate-id']],
    ['an id of another kind', listed.with(0, sentence('h1', 'The doors are open.')), ['h1 malformed-id']],
    ['an id of no number', listed.with(0, sentence('s01', 'The doors are open.')), ['s01 malformed-id']],
    ['an empty entry', listed.toSpliced(1, 0, sentence('s9', '')), ['s9 empty-text']],
    ['a space at the end', listed.with(0, sentence('s1', 'The doors are open. ')), ['s1 space-at-edge']],
    ['no entries', [], [' uncovered-text']]
  ])('tells of %s', (_, list, problems) => {
    expect(problemsOf(list)).toEqual(problems);
  });

  it('tells all problems at once, and one trouble only once', () => {
    const list = [
      sentence('s1', 'The doors are closed.'),
      listed[1]!,
      sentence('s3', 'The lamps are out.'),
      listed[3]!
    ];
    expect(problemsOf(list)).toEqual(['s1 not-in-source', 's3 not-in-source']);
  });

  it('shows the first difference and names what cannot be seen', () => {
    const result = placeSentences(text, listed.with(2, sentence('s3', 'The lamps — all of them — are lit.')));
    expect(result).toMatchObject({
      problems: [{ offset: 45, detail: expect.stringMatching(/a space .* a no-break space/) as string }]
    });
  });

  it('shows the words that no entry has', () => {
    const result = placeSentences(text, listed.toSpliced(2, 1));
    expect(result).toMatchObject({
      problems: [{ found: 'The lamps —\u00a0all of them — are lit.', offset: 34 }]
    });
  });

  it('takes a byte order mark for white space', () => {
    expect(problemsOf([sentence('s1', 'It is.')], '\ufeffIt is.\n')).toEqual([]);
  });

  it('finds again what was split and numbered, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (source) => {
        const sentences = numberSentences(splitSentences(source));
        expect(placeSentences(source, sentences)).toEqual({ ok: true, sentences });
      }),
      { numRuns: 100 }
    );
  });
});
