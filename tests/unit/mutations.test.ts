// Wrong documents, made out of the real one by changing one thing at a time: each is refused for the right reason,
// or is of one of a few kinds that only a person can judge. The record of it is shown on the audit page.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFiles } from '#commands/seeds.ts';
import { loadDocument, type Draft } from '#lib/claims/load.ts';
import { printProblem } from '#lib/claims/problem.ts';
import { verify } from '#lib/claims/verify.ts';
import { kindsOfMistake, printRecord, recordOf } from './mutations/kinds.ts';
import { allFamilies, fateOf, type Fate } from './mutations/run.ts';
import { fateOfStory } from './mutations/story.ts';

const recordFile = 'src/lib/claims/survivors.ts';
const minutes = 60_000;

let draft: Draft;
let fates: Fate[];

beforeAll(async () => {
  const files = await readFiles('huawei-5g');
  const loaded = await loadDocument(files);
  if (!loaded.ok) throw new Error(loaded.problems.map(printProblem).join('\n'));
  draft = loaded.draft;
  const verified = verify(draft);
  if (!verified.ok) throw new Error(verified.problems.map(printProblem).join('\n'));
  fates = (await allFamilies(draft)).map(fateOf);
  fates.push(fateOfStory(new TextDecoder().decode(files.get('story.yaml')), verified.document));
}, 15 * minutes);

describe('a document with one mistake', () => {
  it('is refused for a reason that names the mistake, not by accident', () => {
    expect(fates.flatMap(({ name, byAccident }) => byAccident.map((what) => `${name}: ${what}`))).toEqual([]);
  });

  it('passes only where the mistake is of one of at most five kinds that a person must judge', () => {
    const judged = new Set(kindsOfMistake.flatMap(({ families }) => families));
    const others = fates.filter(
      ({ name, survived, bySecondReading }) =>
        !judged.has(name) && survived.length + bySecondReading.length > 0
    );
    expect(others.map(({ name, survived, bySecondReading }) => [name, survived, bySecondReading])).toEqual(
      []
    );
    expect(kindsOfMistake.length).toBeLessThanOrEqual(5);
  });

  it('passes checks 1 to 7 in fewer than 15 of 100 cases', () => {
    const { mutants, survived, bySecondReading } = recordOf(fates);
    expect(mutants).toBeGreaterThan(5000);
    expect((survived + bySecondReading) / mutants).toBeLessThan(0.15);
  });

  it.each([
    'a digit of a value',
    'a bound',
    'a unit',
    'a digit or the precision of a date',
    'a letter of a quotation',
    'a letter of the source',
    'a number in a label',
    'our own words',
    'how a result is derived',
    'a set-aside entry left out',
    'a relay'
  ])('is always refused where it is %s', (name) => {
    const fate = fates.find((other) => other.name === name)!;
    expect([...fate.survived, ...fate.bySecondReading].filter((what) => !what.startsWith('s15 via'))).toEqual(
      []
    );
    expect(fate.count).toBeGreaterThan(10);
  });

  it('is counted in the record that the audit shows', async () => {
    const config = await resolveConfig(recordFile);
    const current = await format(printRecord(recordOf(fates)), { ...config, parser: 'typescript' });
    if (process.env.SOURCELINE_RECORD) await writeFile(recordFile, current);
    expect(await readFile(recordFile, 'utf8')).toBe(current);
  });
});
