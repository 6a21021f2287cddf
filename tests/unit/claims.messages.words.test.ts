// What a person is told who made a mistake in words, amounts, dates and voices: the place, what was expected and found, what to do.
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
    mistake: 'words of a date that are not in the quotation',
    edits: [['claims.yaml', 'words: "in 1987"', 'words: "in 1988"']],
    tells: [
      [
        'claims.yaml:5:20 opened (words-not-in-quote)',
        'words that stand in the quotation “The bridge opened in 1987”',
        '“in 1988”',
        'Copy the words from the quotation, or widen the quotation until it holds them.'
      ],
      [
        'source.txt:3:19 s1 (unaccounted-expression)',
        'the time “in 1987” of s1 in a claim or set aside',
        'no claim whose value or date has these words',
        'Add a claim to claims.yaml, or an entry under its set-aside: with the reason.'
      ]
    ]
  },
  {
    mistake: 'a hedge left out of the words',
    edits: [['claims.yaml', 'words: "more than 20"', 'words: "20"']],
    tells: [
      [
        'claims.yaml:23:21 in-park (quotes-less)',
        'the whole expression: “more than 20”',
        '“20”',
        'Quote and record the whole, with “more than”, “about” and the like.'
      ]
    ]
  },
  {
    mistake: 'a hedge left out of the quotation',
    edits: [['claims.yaml', 'exact: "more than 20 of which', 'exact: "20 of which']],
    tells: [
      [
        'claims.yaml:23:21 in-park (words-not-in-quote)',
        'words that stand in the quotation “20 of which are in the park”',
        '“more than 20”',
        'Copy the words from the quotation, or widen the quotation until it holds them.'
      ]
    ]
  },
  {
    mistake: 'another number',
    edits: [['claims.yaml', 'low: 40, high: 40', 'low: 41, high: 41']],
    tells: [
      [
        'claims.yaml:17:53 bought (value-differs)',
        '“40 lamps” read by machine: as stated 40 lamp',
        'recorded: as stated 41 lamp',
        'Record what the words say; a hedge such as “more than” belongs in is:.'
      ]
    ]
  },
  {
    mistake: 'another bound',
    edits: [['claims.yaml', 'is: above, low: 20', 'is: at-least, low: 20']],
    tells: [
      [
        'claims.yaml:23:41 in-park (bound-differs)',
        '“more than 20” read by machine: above 20 lamp',
        'recorded: at least 20 lamp',
        'Record what the words say; a hedge such as “more than” belongs in is:.'
      ]
    ]
  },
  {
    mistake: 'a high end where the bound is open',
    edits: [['claims.yaml', 'is: above, low: 20', 'is: above, low: 20, high: 20']],
    tells: [
      [
        'claims.yaml:23:12 in-park (value-differs)',
        'only low, for is: above',
        'low: 20, high: 20',
        'An open side is left out; a stated number stands on both sides.'
      ]
    ]
  },
  {
    mistake: 'another unit',
    edits: [['claims.yaml', 'unit: EUR', 'unit: USD']],
    tells: [
      [
        'claims.yaml:11:83 cost (unit-differs)',
        'EUR',
        'USD',
        'Record the unit that the words name; a thing that the text counts needs an entry under units: in document.yaml.'
      ]
    ]
  },
  {
    mistake: 'another year',
    edits: [['claims.yaml', 'edtf: "1987"', 'edtf: "1986"']],
    tells: [
      [
        'claims.yaml:5:37 opened (date-differs)',
        '“in 1987” read by machine: 1987',
        'recorded: 1986',
        'Record what the words say; relative words are read against the reference date, as far as all its days agree.'
      ]
    ]
  },
  {
    mistake: 'a date that is not EDTF',
    edits: [['claims.yaml', 'edtf: "1987"', 'edtf: "in 1987"']],
    tells: [
      [
        'claims.yaml:5:37 opened (not-edtf)',
        'a date in EDTF, such as 2018, 2019-05-15 or 2014-05/2019-05',
        '“in 1987”: “in 1987” is not an EDTF date',
        'Correct the date.'
      ]
    ]
  },
  {
    mistake: 'a date that EDTF can say and no timeline can draw',
    edits: [['claims.yaml', 'edtf: "1987"', 'edtf: "XXXX-05"']],
    tells: [
      [
        'claims.yaml:5:37 opened (not-edtf)',
        'a date in EDTF, such as 2018, 2019-05-15 or 2014-05/2019-05',
        '“XXXX-05”: the year is not stated',
        'EDTF can say this, but it is no one stretch of time. Leave edtf and extent out and give undated: vague; it is then listed below the timeline with its words.'
      ]
    ]
  },
  {
    mistake: 'relative words without their reference',
    edits: [['claims.yaml', ', against: reference', '']],
    tells: [
      [
        'claims.yaml:54:11 evenings (needs-reference)',
        'against: reference',
        'no against:',
        '“Last year” depends on the reference date.'
      ]
    ]
  },
  {
    mistake: 'another period',
    edits: [['claims.yaml', 'over: "2018"', 'over: "2017"']],
    tells: [
      [
        'claims.yaml:55:109 evenings (period-differs)',
        'the period of the claim’s date: 2018',
        '2017',
        'Record the same period in both places.'
      ]
    ]
  },
  {
    mistake: 'a condition that is not recorded',
    edits: [['claims.yaml', 'if: { words: "if anyone asks" }', 'topic: park']],
    tells: [
      [
        'claims.yaml:45:23 take-down (cue-not-recorded)',
        'the condition “if” of s4 recorded with this claim',
        '“We will take them down if anyone asks”',
        'Record the condition in if: with its words; widen the quotation if it leaves them out.'
      ]
    ]
  },
  {
    mistake: 'a quotation without its “will” and “if”',
    edits: [['claims.yaml', 'exact: "We will take them down if anyone asks"', 'exact: "take them down"']],
    tells: [
      [
        'claims.yaml:47:16 take-down (words-not-in-quote)',
        'words that stand in the quotation “take them down”',
        '“will”',
        'Copy the words from the quotation, or widen the quotation until it holds them.'
      ],
      [
        'claims.yaml:48:18 take-down (words-not-in-quote)',
        'words that stand in the quotation “take them down”',
        '“if anyone asks”',
        'Copy the words from the quotation, or widen the quotation until it holds them.'
      ],
      [
        'claims.yaml:45:23 take-down (cue-not-recorded)',
        'the modal “will” of s4 recorded with this claim',
        '“take them down”',
        'Record it in act-words: (will, may, would …); widen the quotation if it leaves the word out.'
      ],
      [
        'claims.yaml:45:23 take-down (cue-not-recorded)',
        'the condition “if” of s4 recorded with this claim',
        '“take them down”',
        'Record the condition in if: with its words; widen the quotation if it leaves them out.'
      ]
    ]
  },
  {
    mistake: 'no act',
    edits: [['claims.yaml', '    act: pledges\n', '']],
    tells: [
      [
        'claims.yaml:44:9 take-down (act-differs)',
        'act: with what the speaker does',
        'no act',
        'Add act: states, denies, pledges, announces, alleges, warns or predicts.'
      ]
    ]
  },
  {
    mistake: 'a voice that does not exist',
    edits: [['attributions.yaml', 'voice: mayor', 'voice: major']],
    tells: [
      [
        'attributions.yaml:6:71 s4 (missing-voice)',
        'a voice of document.yaml',
        '“major”',
        'Add major to the voices in document.yaml, or use one of: outlet, town, mayor, neighbours.'
      ]
    ]
  },
  {
    mistake: 'attributing words that are not in the sentence',
    edits: [['attributions.yaml', 'words: "the mayor said"', 'words: "the mayor says"']],
    tells: [
      [
        'attributions.yaml:6:98 s4 (attribution-not-found)',
        'the attributing words “the mayor says” in s4',
        '““We will take them down if anyone asks,” the mayor said.”',
        'Copy the words that name the speaker from the sentence, or name the sentence they stand in with in:.'
      ]
    ]
  },
  {
    mistake: 'a word between two stretches',
    edits: [
      [
        'attributions.yaml',
        'and the town denies that they are a danger.',
        'the town denies that they are a danger.'
      ]
    ],
    tells: [
      [
        'attributions.yaml:5:20 s3 (attribution-gap)',
        'the next words of s3: “and the town denies that they are a danger.”',
        '“the town denies that they are a danger.”',
        'The stretches of a sentence follow one another and leave no word out.'
      ]
    ]
  },
  {
    mistake: 'a sentence without a voice',
    edits: [['attributions.yaml', '- { at: s5, voice: outlet, how: outlet }\n', '']],
    tells: [
      [
        'attributions.yaml:1:1 s5 (attribution-gap)',
        'a voice for “Last year, the lamps were lit on 300 evenings.”',
        'no entry for these words',
        'Add a stretch “at: s5” that says whose words they are.'
      ]
    ]
  },
  {
    mistake: 'words in quotation marks that are only reported',
    edits: [['attributions.yaml', 'voice: mayor, how: quoted', 'voice: mayor, how: reported']],
    tells: [
      [
        'attributions.yaml:6:3 s4 (quotation-misplaced)',
        'the speaker of “We will take them down if anyone asks,”',
        'reported, by mayor',
        'Give words inside quotation marks a stretch of their own with how: quoted; list a term under terms:, mark the writer’s insertion as gloss: true.'
      ]
    ]
  }
];

describe('the message for a mistake in words, amounts, dates and voices', () => {
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
