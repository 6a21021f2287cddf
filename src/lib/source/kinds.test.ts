import { describe, expect, it } from 'vitest';
import { splitSentences } from '#lib/source/split.ts';

describe('splitSentences tells kinds', () => {
  const cases: [string, string, string[]][] = [
    ['a title before text', 'The doors close\n\nThey closed.', ['heading', 'sentence']],
    ['a question before text', 'Who closed them?\n\nNobody knows.', ['heading', 'sentence']],
    [
      'a long question is a sentence',
      'Who closed the doors of the old house at noon yesterday?\n\nNobody knows.',
      ['sentence', 'sentence']
    ],
    ['a last line is no heading', 'They closed.\n\nThe doors', ['sentence', 'sentence']],
    ['a credit', 'They closed.\n\nAnn Hall contributed to this report.', ['sentence', 'credit']],
    ['a byline', 'The doors close\n\nBy Ann Hall\n\nThey closed.', ['heading', 'credit', 'sentence']],
    ['a picture’s credit', 'The doors at noon. Photo: Ann Hall.', ['sentence', 'credit']],
    ['furniture', 'They closed.\n\nyour ad here\n\nLeave a reply', ['sentence', 'furniture', 'furniture']],
    ['a separator', 'They closed.\n\n* * *\n\nThey opened.', ['sentence', 'furniture', 'sentence']],
    ['a quotation alone is a sentence', '“They closed,” he said\n\nThey opened.', ['heading', 'sentence']]
  ];
  it.each(cases)('%s', (_, text, kinds) => {
    expect(splitSentences(text).map(({ kind }) => kind)).toEqual(kinds);
  });
});
