// What a person is told whose files are missing, changed or not UTF-8.
import { describe, expect, it } from 'vitest';
import { printProblem } from '#lib/claims/problem.ts';
import { check, makeFiles } from '#lib/claims/testing/document.ts';

async function told(files: Map<string, Uint8Array>): Promise<string[]> {
  const result = await check(files);
  return result.ok ? [] : result.problems.map(printProblem);
}

describe('the message for', () => {
  it('a document without mistakes is none', async () => {
    expect(await told(await makeFiles())).toEqual([]);
  });

  it('each missing file names it', async () => {
    const files = await makeFiles();
    files.delete('source.txt');
    files.delete('sentences.yaml');
    expect(await told(files)).toEqual([
      'source.txt:1:1 (missing-file)\n   expected  the file source.txt in the document’s folder\n   found     no such file\n   do        Put the text there, byte for byte as it was received.',
      'sentences.yaml:1:1 (missing-file)\n   expected  the file sentences.yaml in the document’s folder\n   found     no such file\n   do        Add the file; README.md says what each file holds, and another document shows how.'
    ]);
  });

  it('a folder without document.yaml is one, and says what the folder holds', async () => {
    const only = (await makeFiles()).get('source.txt')!;
    expect(await told(new Map([['source.txt', only]]))).toEqual([
      'document.yaml:1:1 (missing-file)\n   expected  the file document.yaml, which says what the document in this folder is\n   found     a folder with only source.txt\n   do        Add the file; README.md says what it holds. A folder that is no document belongs somewhere else.'
    ]);
    expect(await told(new Map())).toEqual([expect.stringContaining('found     an empty folder\n')]);
  });

  it('a missing second reading says who should write it', async () => {
    const files = await makeFiles();
    files.delete('second-reading.yaml');
    expect(await told(files)).toEqual([
      'second-reading.yaml:1:1 (second-reading-missing)\n   expected  second-reading.yaml, made from the source and the sentences alone\n   found     no such file\n   do        Let somebody who has not seen claims.yaml read the text and write it; README.md describes the format.'
    ]);
  });

  it('a file that is not UTF-8 names the line and the byte', async () => {
    const files = await makeFiles();
    // “é” as Windows-1252 has it, in the second line.
    files.set('claims.yaml', new Uint8Array([0x61, 0x3a, 0x0a, 0x20, 0xe9, 0x20]));
    files.set('source.txt', new Uint8Array([0x61, 0x0a, 0xff]));
    expect(await told(files)).toEqual([
      'source.txt:2:1 (not-utf-8)\n   expected  a file in UTF-8\n   found     byte 2 (0xFF, line 2) is not utf-8\n   do        Save the text as UTF-8 in an editor, look whether every letter is right, and record its new sha256 in document.yaml.',
      'claims.yaml:2:2 (not-utf-8)\n   expected  a file in UTF-8\n   found     byte 4 (0xE9, line 2) is not utf-8\n   do        Save the file as UTF-8 in an editor and look whether every letter is right.'
    ]);
  });

  it('a changed source raises the alarm once, not in every claim', async () => {
    const problems = await told(await makeFiles([['source.txt', '1987', '1988']], { keepHash: true }));
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(
      /^document\.yaml:10:37 \(source-changed\)\n {3}expected {2}source\.txt with sha256 [0-9a-f]{64}/
    );
    expect(problems[0]).toContain('Restore it, or read every claim again against the new text');
    expect(problems[1]).toContain('“1987” in “The bridge opened in 1987');
  });

  it('several mistakes in several files come at once, each in its place', async () => {
    const problems = await told(
      await makeFiles([
        ['claims.yaml', 'edtf: "1987"', 'edtf: "1986"'],
        ['attributions.yaml', 'voice: mayor, how: quoted', 'voice: town, how: quoted'],
        ['second-reading.yaml', 'low: 300, high: 300', 'low: 301, high: 301']
      ])
    );
    expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
      'attributions.yaml:6:71 s4 (voice-differs)',
      'claims.yaml:5:37 opened (date-differs)',
      'second-reading.yaml:12:5 evenings (second-reading-differs)'
    ]);
  });
});
