// What a person is told whose story lets a class see an answer before it is asked to guess.
import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { printProblem } from '#lib/claims/problem.ts';
import { loadStory } from '#lib/story/load.ts';

const { document } = await readSeed('huawei-5g');

const titled = 'lesson: { title: { text: "How many?" }, minutes: 10 }';
const asks = (lesson: string, headline = '"Contracts"') => `
  - id: contracts
    kind: share
    claims: [in-europe, contracts]
    headline: { text: ${headline} }
    subtitle: { text: "Each a circle." }
    question: { text: "How many are there?", answer: in-europe }
    ${lesson}`;
const other = (id: string, claims: string, lesson: string, headline = '"Contracts"') => `
  - id: ${id}
    kind: share
    claims: [${claims}]
    headline: { text: ${headline} }
    subtitle: { text: "Each a circle." }
    ${lesson}`;

function told(...views: string[]): string[] {
  const loaded = loadStory(`views:${views.join('')}\n`, document);
  return loaded.ok ? [] : loaded.problems.map(printProblem);
}

describe('a story whose lesson tells an answer before its question', () => {
  it.each([
    [
      'by its mark among all of an earlier view',
      [other('parts', 'contracts, in-europe', 'lesson: { minutes: 45 }'), asks(titled)],
      'story.yaml:4:25 in-europe (told-before-asked)\n   expected  nothing that answers the question of “contracts” on a slide before it\n   found     the mark “in-europe” of “parts”'
    ],
    [
      'by its mark among those that an earlier view shows',
      [other('parts', 'contracts, in-europe', 'lesson: { show: [contracts, in-europe] }'), asks(titled)],
      'story.yaml:7:33 in-europe (told-before-asked)'
    ],
    [
      'by an earlier headline',
      [
        other(
          'parts',
          'contracts, in-europe',
          'lesson: { show: [contracts] }',
          '"Huawei says more than 20 are in Europe", rests-on: [in-europe]'
        ),
        asks(titled)
      ],
      'story.yaml:5:23 parts (told-before-asked)\n   expected  nothing that answers the question of “contracts” on a slide before it\n   found     “Huawei says more than 20 are in Europe”, which rests on in-europe'
    ],
    [
      'by the title of its own slides',
      [
        asks(
          'lesson: { title: { text: "Huawei says more than 20", rests-on: [in-europe] }, show: [contracts, in-europe] }'
        )
      ],
      'story.yaml:8:30 contracts (told-before-asked)'
    ],
    [
      'by a headline that stands where a title would',
      [asks('lesson: {}', '"Huawei says more than 20 are in Europe", rests-on: [in-europe]')],
      'story.yaml:5:23 contracts (told-before-asked)'
    ],
    [
      'by what rests on its claim first of all, where no view names itself a slide',
      [other('parts', 'in-europe, contracts', ''), asks('')],
      'story.yaml:4:14 in-europe (told-before-asked)'
    ]
  ])('is stopped: %s', (_, views, expected) => {
    const problems = told(...views);
    expect(problems.join('\n\n')).toContain(expected);
    for (const problem of problems) expect(problem).toContain('(told-before-asked)');
  });

  it('is stopped where a mark repeats the answer, in the view that asks too', () => {
    const pledges = (show: string) => `
  - id: pledges
    kind: statements
    claims: [quit-if-forced, kelly-pledge]
    headline: { text: "What is promised" }
    subtitle: { text: "In order." }
    question: { text: "What would Huawei do?", answer: quit-if-forced }
    lesson: { show: [${show}] }`;
    expect(told(pledges('quit-if-forced, kelly-pledge'))).toEqual([]);
    expect(told(pledges('kelly-pledge, quit-if-forced'))[0]).toContain(
      'story.yaml:8:22 kelly-pledge (told-before-asked)'
    );
  });
});

describe('a story that tells an answer after its question', () => {
  it.each([
    ['in a later view', [asks(titled), other('parts', 'contracts, in-europe', titled)]],
    ['in the headline that closes its own view', [asks(titled, '"More than 20", rests-on: [in-europe]')]],
    [
      'in an earlier view that leaves the mark out of its slides',
      [other('parts', 'contracts, in-europe', 'lesson: { show: [contracts] }'), asks(titled)]
    ],
    ['in an earlier view that is no slide', [other('parts', 'contracts, in-europe', ''), asks(titled)]]
  ])('is let through: %s', (_, views) => {
    expect(told(...views).filter((problem) => problem.includes('told-before-asked'))).toEqual([]);
  });
});
