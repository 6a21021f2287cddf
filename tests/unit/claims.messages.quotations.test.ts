// What a person is told who made a mistake in a quotation: the place, what was expected and found, what to do.
import { describe, expect, it } from 'vitest';
import { printProblem } from '#lib/claims/problem.ts';
import { problemsOf, type Edit } from '#lib/claims/testing/document.ts';

interface Case {
  mistake: string;
  edits: readonly Edit[];
  /** Each problem as its place, what was expected, what was found, and what to do. */
  tells: readonly (readonly [place: string, expected: string, found: string, advice: string])[];
}

const cases: readonly Case[] = [
  {
    mistake: 'a quotation that is not in the source',
    edits: [['claims.yaml', '"The bridge opened in 1987"', '"The bridge opened in 1988"']],
    tells: [
      [
        'claims.yaml:3:23 opened (not-in-source)',
        'these words exactly once in source.txt: “The bridge opened in 1988”',
        '“The bridge opened in 1988” is not in the text; the nearest words are “The bridge opened in 1987”: “1988” in “The bridge opened in 1988”, where the text has “1987”: “The bridge opened in 1987”',
        'Copy the words from source.txt letter by letter, with its quotation marks and dashes.'
      ]
    ]
  },
  {
    mistake: 'a quotation that stands twice',
    edits: [['claims.yaml', '"denies that they are a danger"', '"a danger"']],
    tells: [
      [
        'claims.yaml:38:23 no-danger (ambiguous)',
        'these words exactly once in source.txt: “a danger”',
        '“a danger” stands 2 times in the text; add what stands directly before or after it',
        'Add prefix: or suffix: with the words before or after the one that is meant.'
      ]
    ]
  },
  {
    mistake: 'a prefix that does not stand there',
    edits: [['claims.yaml', 'exact: "denies that they are a danger"', 'exact: "a danger", prefix: "is "']],
    tells: [
      [
        'claims.yaml:38:23 no-danger (context-differs)',
        'these words exactly once in source.txt: “a danger”',
        '“a danger” stands 2 times in the text, never with this prefix and suffix',
        'Correct prefix: and suffix:, which must stand right before and after the words.'
      ]
    ]
  },
  {
    mistake: 'a quotation of page furniture',
    edits: [['claims.yaml', 'exact: "denies that they are a danger"', 'exact: "leave a reply"']],
    tells: [
      [
        'claims.yaml:38:23 no-danger (in-furniture)',
        'words of the document itself',
        '“leave a reply”, which is furniture of the page (f1)',
        'A claim cannot rest on page furniture or a credit line; quote a sentence or a heading.'
      ]
    ]
  },
  {
    mistake: 'a quotation across two sentences',
    edits: [
      [
        'claims.yaml',
        'exact: "with a little more than 5,000 euros"',
        'exact: "with a little more than 5,000 euros.\\nThe town"'
      ]
    ],
    tells: [
      [
        'claims.yaml:9:23 cost (across-sentences)',
        'a quotation inside one sentence',
        'words of s1 and s2',
        'Quote each sentence in a quote of its own.'
      ]
    ]
  },
  {
    mistake: 'a quotation that cuts a word',
    edits: [['claims.yaml', '"with a little more than 5,000 euros"', '"with a little more than 5,000 euro"']],
    tells: [
      [
        'claims.yaml:9:23 cost (cuts-a-word)',
        'a quotation that begins and ends between words',
        '“…little more than 5,000 euros. ⏎ The town says it has…”',
        'Widen or shorten the quotation to whole words.'
      ],
      [
        'claims.yaml:11:21 cost (words-not-in-quote)',
        'words that stand in the quotation “with a little more than 5,000 euro”',
        '“a little more than 5,000 euros”',
        'Copy the words from the quotation, or widen the quotation until it holds them.'
      ]
    ]
  },
  {
    mistake: 'a second reading of words that are not there',
    edits: [['second-reading.yaml', '"40 lamps"', '"41 lamps"']],
    tells: [
      [
        'second-reading.yaml:6:22 s2 (not-in-source)',
        'these words in s2',
        '“41 lamps”',
        'Copy the words from the sentence letter by letter.'
      ]
    ]
  }
];

describe('the message for a mistake in a quotation', () => {
  it.each(cases)('$mistake', async ({ edits, tells }) => {
    const told = (await problemsOf(...edits)).map(printProblem);
    expect(told).toEqual(
      tells.map(
        ([place, expected, found, advice]) =>
          `${place}\n   expected  ${expected}\n   found     ${found}\n   do        ${advice}`
      )
    );
  });
});
