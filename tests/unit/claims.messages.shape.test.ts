// What a person is told who made a mistake in the shape of a file, or in its names: the place, what was expected and found, what to do.
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
    mistake: 'a misspelt key',
    edits: [['claims.yaml', 'label: "Lamps bought"', 'lable: "Lamps bought"']],
    tells: [
      [
        'claims.yaml:14:5 bought (missing-key)',
        'the key “label”',
        'nothing',
        'Add label: with words between quotation marks; an entry that is right shows how.'
      ],
      [
        'claims.yaml:18:12 bought (unknown-key)',
        '“label”, or another key that the format has',
        'the key “lable”',
        'Correct the spelling to “label”.'
      ]
    ]
  },
  {
    mistake: 'a key that the format does not have',
    edits: [['claims.yaml', 'label: "Lamps bought"', 'label: "Lamps bought"\n    colour: red']],
    tells: [
      [
        'claims.yaml:19:13 bought (unknown-key)',
        'only keys that the format has',
        'the key “colour”',
        'Correct its spelling, or delete it; if it is a piece of some words, put these between double quotation marks.'
      ]
    ]
  },
  {
    mistake: 'a key that is missing',
    edits: [['claims.yaml', '    label: "Lamps bought"\n', '']],
    tells: [
      [
        'claims.yaml:14:5 bought (missing-key)',
        'the key “label”',
        'nothing',
        'Add label: with words between quotation marks; an entry that is right shows how.'
      ]
    ]
  },
  {
    mistake: 'a voice without a name',
    edits: [['document.yaml', 'mayor: { name: "The mayor", ', 'mayor: { ']],
    tells: [
      [
        'document.yaml:17:10 mayor (missing-key)',
        'the key “name”',
        'nothing',
        'Add name: with words between quotation marks; an entry that is right shows how.'
      ]
    ]
  },
  {
    mistake: 'a number between quotation marks',
    edits: [['claims.yaml', 'low: 40,', 'low: "40",']],
    tells: [
      [
        'claims.yaml:17:53 bought (wrong-type)',
        'a number without quotation marks for “low”',
        '“40”',
        'Write the whole number in digits, without quotation marks and commas: 70000, not "70,000".'
      ]
    ]
  },
  {
    mistake: 'a day in words',
    edits: [['claims.yaml', 'checked: "2026-11-24"', 'checked: "24 November"']],
    tells: [
      [
        'claims.yaml:7:14 opened (wrong-type)',
        'a day such as 2026-11-24 for “checked”',
        '“24 November”',
        'Write it so: a day such as 2026-11-24.'
      ]
    ]
  },
  {
    mistake: 'an act that the format does not have',
    edits: [['claims.yaml', 'act: pledges', 'act: promises']],
    tells: [
      [
        'claims.yaml:46:10 take-down (wrong-type)',
        'one of states, denies, pledges, announces, alleges, warns, predicts for “act”',
        '“promises”',
        'Use one of these words, in this spelling.'
      ]
    ]
  },
  {
    mistake: 'an id with a capital',
    edits: [['claims.yaml', 'id: opened', 'id: Opened']],
    tells: [
      [
        'claims.yaml:2:9 Opened (wrong-type)',
        'small letters, digits and hyphens for “id”',
        '“Opened”',
        'Write it so: small letters, digits and hyphens.'
      ]
    ]
  },
  {
    mistake: 'a unit with a space in its name',
    edits: [['document.yaml', '  lamp:', '  Lamp post:']],
    tells: [
      [
        'document.yaml:12:14 Lamp post (wrong-type)',
        'a name in small letters, digits and hyphens for “Lamp post”',
        '“Lamp post”',
        'Rename it, here and wherever it is used.'
      ]
    ]
  },
  {
    mistake: 'quotes that are no list',
    edits: [
      [
        'claims.yaml',
        'quotes: [{ exact: "it has bought 40 lamps" }]',
        'quotes: { exact: "it has bought 40 lamps" }'
      ]
    ],
    tells: [
      [
        'claims.yaml:15:13 bought (wrong-type)',
        'a list, each item after “- ” for “quotes”',
        '{"exact":"it has bought 40 lamps"}',
        'Write it as the other entries have it.'
      ]
    ]
  },
  {
    mistake: 'no quote in quotes',
    edits: [['claims.yaml', 'quotes: [{ exact: "it has bought 40 lamps" }]', 'quotes: []']],
    tells: [
      [
        'claims.yaml:15:13 bought (wrong-type)',
        'at least one entry for “quotes”',
        '[]',
        'Write it as the other entries have it.'
      ]
    ]
  },
  {
    mistake: 'a list of one part',
    edits: [['claims.yaml', 'exact: "it has bought 40 lamps"', 'exact: ["it has bought 40 lamps"]']],
    tells: [
      [
        'claims.yaml:15:23 bought (wrong-type)',
        'at least 2 entries for “exact”',
        '["it has bought 40 lamps"]',
        'Write it as the other entries have it.'
      ]
    ]
  },
  {
    mistake: 'an id used twice',
    edits: [['claims.yaml', 'id: cost', 'id: opened']],
    tells: [
      [
        'claims.yaml:8:9 opened (duplicate-id)',
        'an id that no other claim has',
        '“opened” a second time',
        'Choose another id; an id is public and never used again.'
      ]
    ]
  },
  {
    mistake: 'a document named like a page of the site',
    edits: [['document.yaml', 'id: lamps', 'id: gallery']],
    tells: [
      [
        'document.yaml:1:5 gallery (reserved-id)',
        'a name that is not part of an address',
        '“gallery”',
        'Choose another; these are taken: guide, gallery, check, embed, claims, source, present, worksheet, workbench, bench.'
      ]
    ]
  },
  {
    mistake: 'a listed sentence that is not the source’s',
    edits: [['sentences.yaml', 'The bridge opened in 1987', 'The bridge opened in 1988']],
    tells: [
      [
        'sentences.yaml:2:35 s1 (sentences-differ)',
        '“The bridge opened in 1988 with a little more than…”',
        'in source.txt: “The bridge opened in 1987 with a little more than…”',
        'Copy the sentence from source.txt letter by letter: “1988” in “The bridge opened in 1988 with a little more than…”, where the text has “1987”: “The bridge opened in 1987 with a little more than…”.'
      ]
    ]
  },
  {
    mistake: 'a sentence’s id that stands twice',
    edits: [['sentences.yaml', 'id: s2, kind', 'id: s1, kind']],
    tells: [
      [
        'sentences.yaml:3:9 s1 (duplicate-id)',
        'an id that no other sentence has',
        '“s1” a second time',
        'Give this sentence an id of its own; an id is public and never used again.'
      ]
    ]
  },
  {
    mistake: 'a sentence’s id with the letter of another kind',
    edits: [['sentences.yaml', 'id: s2, kind', 'id: h2, kind']],
    tells: [
      [
        'sentences.yaml:3:9 h2 (wrong-type)',
        'an id is the letter of its kind and a number, as in s12 or s12b',
        '“h2”',
        'Give the sentence the letter of its kind: s, h, c or f.'
      ]
    ]
  },
  {
    mistake: 'a sentence that is not listed',
    edits: [
      [
        'sentences.yaml',
        '- { id: s5, kind: sentence, text: "Last year, the lamps were lit on 300 evenings." }\n',
        ''
      ]
    ],
    tells: [
      [
        'sentences.yaml:6:36 f1 (sentences-differ)',
        'an entry for every word of source.txt',
        'no entry for “Last year, the lamps were lit on 300 evenings.”',
        'Add these words in their place in the order of the text, near f1.'
      ]
    ]
  }
];

describe('the message for a mistake in the shape of a file, or in its names', () => {
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
