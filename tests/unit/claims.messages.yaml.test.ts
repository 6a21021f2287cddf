// What a person is told who made a mistake in a line of YAML: the place, what was expected and found, what to do.
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
    mistake: 'a line that begins in the wrong column',
    edits: [['claims.yaml', '    act: states\n', '   act: states\n']],
    tells: [
      [
        'claims.yaml:4:1 (broken-yaml)',
        'quotation marks and brackets that are closed, and “key: value” on every line',
        'something left open, or a line that begins in the wrong column: act: states',
        'Close what is open here (" with ", { with }, [ with ]), or begin the line in the column of its neighbours.'
      ]
    ]
  },
  {
    mistake: 'a quotation mark that is not closed',
    edits: [['claims.yaml', 'label: "Lamps bought"', 'label: "Lamps bought']],
    tells: [
      [
        'claims.yaml:18:12 (broken-yaml)',
        'quotation marks and brackets that are closed, and “key: value” on every line',
        'something left open, or a line that begins in the wrong column: "Lamps bought',
        'Close what is open here (" with ", { with }, [ with ]), or begin the line in the column of its neighbours.'
      ]
    ]
  },
  {
    mistake: '70,000 without quotation marks, which YAML cuts at the comma',
    edits: [['claims.yaml', 'words: "40 lamps"', 'words: 40,000 lamps']],
    tells: [
      [
        'claims.yaml:17:21 (unquoted-words)',
        'the words of “words” between straight quotation marks',
        '40,000 lamps, is: as-stated, low: 40, high: 40, unit: lamp }, of which YAML keeps the number 40',
        'Write words: "…" with straight double quotation marks around the words; YAML cuts plain words at a comma, a colon or a #, and turns 2018 into a number.'
      ]
    ]
  },
  {
    mistake: '#1 without quotation marks, which YAML takes for a remark',
    edits: [['claims.yaml', '"Lamps bought"', 'Lamps #1']],
    tells: [
      [
        'claims.yaml:18:12 (unquoted-words)',
        'the words of “label” between straight quotation marks',
        'Lamps #1, of which YAML keeps “Lamps”',
        'Write label: "…" with straight double quotation marks around the words; YAML cuts plain words at a comma, a colon or a #, and turns 2018 into a number.'
      ]
    ]
  },
  {
    mistake: 'a colon in words without quotation marks',
    edits: [['claims.yaml', 'exact: "it has bought 40 lamps"', 'exact: said: we']],
    tells: [
      [
        'claims.yaml:15:23 (unquoted-words)',
        'the words of “exact” between straight quotation marks',
        'said: we }], which YAML cannot read',
        'Write exact: "…" with straight double quotation marks around the words; YAML cuts plain words at a comma, a colon or a #, and turns 2018 into a number.'
      ]
    ]
  },
  {
    mistake: 'a year without quotation marks, which YAML takes for a number',
    edits: [['claims.yaml', 'edtf: "1987"', 'edtf: 1987']],
    tells: [
      [
        'claims.yaml:5:37 (unquoted-words)',
        'the words of “edtf” between straight quotation marks',
        '1987, extent: within }, of which YAML keeps the number 1987',
        'Write edtf: "…" with straight double quotation marks around the words; YAML cuts plain words at a comma, a colon or a #, and turns 2018 into a number.'
      ]
    ]
  }
];

describe('the message for a mistake in a line of YAML', () => {
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
