// Which folders are documents, and what is told of one that holds too little.
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printProblem } from '#lib/claims/problem.ts';
import { smallFiles } from './small/document.ts';
import { listDocuments, readSeed, SeedError, verifyFiles } from '#commands/seeds.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seeds-'));
  for (const path of ['town', 'town/notes', 'schema', '.kept']) await mkdir(join(folder, path));
  await writeFile(join(folder, 'town', 'source.txt'), 'The bridge opened in 1987.\n');
});
afterAll(() => rm(folder, { recursive: true }));

describe('a document that lacks its story', () => {
  it('is told which file it lacks', async () => {
    const told = await verifyFiles(await smallFiles(['story.yaml']));
    expect(told.ok ? [] : told.problems.map(printProblem)).toEqual([
      expect.stringMatching(
        /^story\.yaml:1:1 \(missing-file\)\n {3}expected {2}the file story\.yaml in the document’s folder\n {3}found {5}no such file\n/
      )
    ]);
  });
});

describe('a folder among the documents', () => {
  it('is one of them without document.yaml too, but for the schemas and what is hidden', async () => {
    expect(await listDocuments(folder)).toEqual(['town']);
  });

  it('stops whoever reads it with the one file that it lacks', async () => {
    const told = await readSeed('town', folder).catch((problem: unknown) => problem);
    expect(told).toBeInstanceOf(SeedError);
    expect((told as SeedError).message).toBe('1 problem in town');
    expect((told as SeedError).problems).toMatchObject([
      { file: 'document.yaml', reason: 'missing-file', found: 'a folder with only source.txt' }
    ]);
  });
});
