// What a person is told who made a mistake in sums, coverage, our own words or the second reading: the place, what was expected and found, what to do.
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
    mistake: 'an extent on which the readings differ',
    edits: [['claims.yaml', 'extent: within', 'extent: throughout']],
    tells: [
      [
        'second-reading.yaml:4:5 opened (second-reading-differs)',
        'the same extent in both readings of “in 1987” (s1)',
        'claims.yaml: throughout; second-reading.yaml: within',
        'Read the sentence again and correct claims.yaml, or record under settled: which reading was kept and why.'
      ]
    ]
  },
  {
    mistake: 'an act that the words do not show',
    edits: [['claims.yaml', 'act: pledges', 'act: denies']],
    tells: [
      [
        'claims.yaml:46:10 take-down (missing-relation)',
        'relates: with what this denial answers',
        'no relates:',
        'Add relates: [{ to: …, as: answers }] with the claim that is denied; the two travel together.'
      ],
      [
        'claims.yaml:46:10 take-down (act-differs)',
        'words that show that it denies',
        '“will”',
        'Correct the act, or the words that witness it.'
      ]
    ]
  },
  {
    mistake: 'a whole that does not exist',
    edits: [
      [
        'claims.yaml',
        'is: above, low: 20, unit: lamp, part-of: bought',
        'is: above, low: 20, unit: lamp, part-of: bough'
      ]
    ],
    tells: [
      [
        'claims.yaml:23:78 in-park (missing-parent)',
        'the id of a claim with a value',
        '“bough”',
        'Name the claim that gives the whole.'
      ]
    ]
  },
  {
    mistake: 'a parent that does not exist',
    edits: [['claims.yaml', 'of: [in-park, bought]', 'of: [in-park, boughtt]']],
    tells: [
      [
        'claims.yaml:27:41 park-share (missing-parent)',
        'the id of a claim',
        '“boughtt”',
        'Name claims that stand in claims.yaml.'
      ]
    ]
  },
  {
    mistake: 'a claim derived from itself',
    edits: [['claims.yaml', 'of: [in-park, bought]', 'of: [in-park, park-share]']],
    tells: [
      [
        'claims.yaml:27:14 park-share (cycle)',
        'a derived claim whose parents end in quoted ones',
        'park-share → park-share',
        'Break the circle: a claim cannot be computed from itself.'
      ]
    ]
  },
  {
    mistake: 'a result that does not follow',
    edits: [['claims.yaml', 'low: 50, unit', 'low: 51, unit']],
    tells: [
      [
        'claims.yaml:28:12 park-share (derived-differs)',
        'share of in-park, bought: above 50 percent',
        'above 51 percent',
        'Record the computed value with its bound.'
      ]
    ]
  },
  {
    mistake: 'a share of different things',
    edits: [['claims.yaml', 'of: [in-park, bought]', 'of: [in-park, cost]']],
    tells: [
      [
        'claims.yaml:27:14 park-share (cannot-derive)',
        'amounts that share can be computed from',
        'amounts in different units',
        'Check the parents’ amounts, units and dates.'
      ]
    ]
  },
  {
    mistake: 'an answer to nothing',
    edits: [['claims.yaml', 'to: danger, as', 'to: dangers, as']],
    tells: [
      [
        'claims.yaml:42:21 no-danger (missing-relation)',
        'the id of another claim',
        '“dangers”',
        'Name a claim that stands in claims.yaml.'
      ]
    ]
  },
  {
    mistake: 'a denial of nothing',
    edits: [['claims.yaml', '    relates: [{ to: danger, as: answers }]\n', '']],
    tells: [
      [
        'claims.yaml:39:10 no-danger (missing-relation)',
        'relates: with what this denial answers',
        'no relates:',
        'Add relates: [{ to: …, as: answers }] with the claim that is denied; the two travel together.'
      ]
    ]
  },
  {
    mistake: 'a set-aside entry for no sentence',
    edits: [['claims.yaml', '- { at: h1, reason: name', '- { at: s9, reason: name']],
    tells: [
      [
        'claims.yaml:59:5 s9 (set-aside-matches-nothing)',
        'a sentence of sentences.yaml',
        '“s9”',
        'Use an id that stands in sentences.yaml.'
      ],
      [
        'source.txt:1:1 h1 (unaccounted-sentence)',
        'h1 in a claim or set aside as a whole',
        '“Lamps in the park”',
        'Add a claim to claims.yaml that quotes it, or an entry under its set-aside: with the reason.'
      ]
    ]
  },
  {
    mistake: 'set-aside words that a claim uses',
    edits: [
      [
        'claims.yaml',
        '- { at: h1, reason: name',
        '- { at: s2, words: "40 lamps", reason: vague }\n  - { at: h1, reason: name'
      ]
    ],
    tells: [
      [
        'claims.yaml:59:5 s2 (set-aside-matches-nothing)',
        'words that no claim uses',
        '“40 lamps”, which a claim uses',
        'Delete the entry.'
      ]
    ]
  },
  {
    mistake: 'set-aside words that need no entry',
    edits: [
      [
        'claims.yaml',
        '- { at: h1, reason: name',
        '- { at: s2, words: "bought", reason: vague }\n  - { at: h1, reason: name'
      ]
    ],
    tells: [
      [
        'claims.yaml:59:5 s2 (set-aside-matches-nothing)',
        'words that no quotation holds, or with a number, a time, a condition or a negation',
        '“bought”',
        'Delete the entry.'
      ]
    ]
  },
  {
    mistake: 'a number in a label that the claim has not',
    edits: [['claims.yaml', '"Lamps bought"', '"50 lamps bought"']],
    tells: [
      [
        'claims.yaml:18:12 bought (own-number)',
        'a number of the claims it rests on',
        '“50 lamps”',
        'Use the claim’s own number, or leave the number out of the label.'
      ]
    ]
  },
  {
    mistake: 'a label without the hedge',
    edits: [['claims.yaml', '"Lamps in the park"', '"20 lamps in the park"']],
    tells: [
      [
        'claims.yaml:24:12 in-park (own-hedge)',
        '“more than 20”, with its bound',
        '“20 lamps”',
        'Keep the source’s “more than”, “about” and the like beside the number.'
      ]
    ]
  },
  {
    mistake: 'a date in a label that the claim has not',
    edits: [['claims.yaml', '"The bridge opened"', '"The bridge opened in 1988"']],
    tells: [
      [
        'claims.yaml:6:12 opened (own-date)',
        'a date of the claims it rests on',
        '“in 1988”',
        'Use the claim’s own date, or leave the date out of the label.'
      ]
    ]
  },
  {
    mistake: 'a number on which the readings differ',
    edits: [['second-reading.yaml', 'low: 40, high: 40', 'low: 41, high: 41']],
    tells: [
      [
        'second-reading.yaml:6:5 bought (second-reading-differs)',
        'the same number (low) in both readings of “40 lamps” (s2)',
        'claims.yaml: 40; second-reading.yaml: 41',
        'Read the sentence again and correct claims.yaml, or record under settled: which reading was kept and why.'
      ]
    ]
  }
];

describe('the message for a mistake in sums, coverage, our own words or the second reading', () => {
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
