import { describe, expect, it } from 'vitest';
import { indexLines, lineOf } from '#lib/source/lines.ts';
import { sentenceAt, sentencesIn } from '#lib/source/lookup.ts';
import { numberSentences } from '#lib/source/number.ts';
import { splitSentences } from '#lib/source/split.ts';

const text = 'A title\n\nOne is. Two is.\n\nThree is.';
const sentences = numberSentences(splitSentences(text));

describe('numberSentences', () => {
  it('numbers each kind for itself', () => {
    expect(sentences.map(({ id }) => id)).toEqual(['h1', 's1', 's2', 's3']);
    expect(sentences[1]).toEqual({ id: 's1', kind: 'sentence', text: 'One is.', start: 9, end: 16 });
  });
});

describe('sentenceAt', () => {
  it.each([
    [0, 'h1'],
    [6, 'h1'],
    [9, 's1'],
    [15, 's1'],
    [17, 's2'],
    [34, 's3']
  ])('finds the sentence at %i', (offset, id) => {
    expect(sentenceAt(sentences, offset)).toMatchObject({ ok: true, sentence: { id } });
  });

  it.each([[7], [8], [16], [-1], [35], [99]])('finds none at %i', (offset) => {
    expect(sentenceAt(sentences, offset)).toEqual({ ok: false, reason: 'between-sentences' });
  });

  it('finds none among none', () => {
    expect(sentenceAt([], 0)).toEqual({ ok: false, reason: 'between-sentences' });
  });
});

describe('sentencesIn', () => {
  it.each([
    ['inside one', 10, 12, ['s1']],
    ['over two', 12, 20, ['s1', 's2']],
    ['over a heading', 0, 10, ['h1', 's1']],
    ['that only touches two', 7, 9, []],
    ['over all', 0, 35, ['h1', 's1', 's2', 's3']]
  ])('finds those of a place %s', (_, start, end, ids) => {
    expect(sentencesIn(sentences, { start, end }).map(({ id }) => id)).toEqual(ids);
  });
});

describe('lineOf', () => {
  it.each([
    ['the start', 'one\ntwo', 0, 1, 1],
    ['a line break itself', 'one\ntwo', 3, 1, 4],
    ['a second line', 'one\ntwo', 5, 2, 2],
    ['after CR LF', 'one\r\ntwo', 5, 2, 1],
    ['after a lone CR', 'one\rtwo', 4, 2, 1],
    ['the end', 'one\n', 4, 2, 1],
    ['nothing', '', 0, 1, 1]
  ])('knows %s', (_, words, offset, line, column) => {
    expect(lineOf(words, offset)).toEqual({ line, column });
    expect(lineOf(indexLines(words), offset)).toEqual({ line, column });
  });
});
