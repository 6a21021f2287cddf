// What a person is told whose classroom.yaml, or whose question in story.yaml, has a mistake.
import { beforeAll, describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import { printProblem } from '#lib/claims/problem.ts';
import { check, makeFiles } from '#lib/claims/testing/document.ts';
import { loadClassroom } from '#lib/story/classroom.ts';
import { loadStory } from '#lib/story/load.ts';

let lamps: VerifiedDocument;
beforeAll(async () => {
  const result = await check(await makeFiles());
  if (!result.ok) throw new Error('The made-up document has a mistake.');
  lamps = result.document;
});

function told(text: string): string[] {
  const loaded = loadClassroom(text, lamps);
  return loaded.ok ? [] : loaded.problems.map(printProblem);
}

const entry = (more: string) => `glossary:\n  - { ${more} }\n`;

describe('the message for', () => {
  it('a file without mistakes is none', () => {
    expect(told(`${entry('word: "bridge", in: s1, means: "A way over water."')}beyond: []`)).toEqual([]);
    expect(told('glossary: []')).toEqual([]);
  });

  it.each([
    [
      'a sentence that there is not',
      entry('word: "bridge", in: s9, means: "A way over water."'),
      'classroom.yaml:2:27 s9 (not-in-source)\n   expected  the id of a sentence in sentences.yaml\n   found     “s9”'
    ],
    [
      'a word that does not stand in its sentence',
      entry('word: "harbour", in: s1, means: "Where ships lie."'),
      'classroom.yaml:2:13 s1 (not-in-source)\n   expected  “harbour” in s1\n   found     “The bridge opened in 1987'
    ],
    [
      'a number in a meaning that nobody said',
      entry('word: "bridge", in: s1, means: "A way over water, 300 meters long."'),
      'classroom.yaml:2:38 (own-number)\n   expected  a number of the claims it rests on\n   found     “300 meters”'
    ],
    [
      'a claim that there is not',
      'beyond:\n  - { text: "Who says so?", rests-on: [nobody] }\n',
      'classroom.yaml:2:40 nobody (missing-claim)'
    ],
    ['a wrong type', 'glossary: many\n', 'classroom.yaml:1:11'],
    ['a misspelt key', entry('word: "bridge", in: s1, means: "A way.", mean: "x"'), 'the key “mean”'],
    ['an empty word', entry('word: "", in: s1, means: "Nothing."'), 'classroom.yaml:2:13']
  ])('%s is one, with its place, what was expected and what was found', (_, text, expected) => {
    const problems = told(text);
    expect(problems, problems.join('\n')).toHaveLength(1);
    expect(problems[0]).toContain(expected);
    expect(problems[0]).toMatch(/^classroom\.yaml:\d+:\d+ .*\n {3}expected {2}\S.*\n {3}found {5}\S/);
  });

  it('several mistakes come at once', () => {
    expect(
      told(`${entry('word: "a", in: s9, means: "b"')}beyond:\n  - { text: "Who?", rests-on: [nobody] }\n`)
    ).toHaveLength(2);
  });

  it('a view of a claim that there is not says so once, and not what the view then lacks', async () => {
    const { document } = await readSeed('huawei-5g');
    const loaded = loadStory(
      `views:
  - id: one
    kind: timeline
    claims: [nobody]
    headline: { text: "One" }
    subtitle: { text: "One." }
    question: { text: "When was it?", answer: founded }
`,
      document
    );
    expect(loaded.ok ? [] : loaded.problems.map(({ id, reason }) => [id, reason])).toEqual([
      ['nobody', 'missing-claim']
    ]);
  });

  it('a question that no mark of the lesson answers says which marks there are', async () => {
    const { document } = await readSeed('huawei-5g');
    const story = (answer: string) => `views:
  - id: contracts
    kind: share
    claims: [in-europe, contracts]
    headline: { text: "Contracts" }
    subtitle: { text: "Each a circle." }
    question: { text: "How many are there?", answer: ${answer} }
`;
    expect(loadStory(story('in-europe'), document).ok).toBe(true);
    const loaded = loadStory(story('revenue-2018'), document);
    expect(loaded.ok ? [] : loaded.problems.map(printProblem)).toEqual([
      expect.stringMatching(
        /^story\.yaml:7:54 revenue-2018 \(missing-claim\)\n {3}expected {2}a mark that this view shows in the lesson: .*in-europe/
      )
    ]);
  });
});
