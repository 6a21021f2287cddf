// The project speaks of itself only: no path of one machine, no unfinished note, nobody's tools.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Written so that no pattern is found in its own text. */
const forbidden: [what: string, pattern: RegExp][] = [
  ['a path of one machine', /(?<![\w./*-])\/(?:work|root|tmp|home|Users)\/[\w.-]/],
  ['a folder outside the project', /\.\.\/shared\b/],
  ['the address of a registry', /registry\.(?:npmjs|yarnpkg)|\bverdaccio\b|localhost:48[7]3/i],
  ['an unfinished note', /\b(?:TO[D]O|FIX[M]E)\b/],
  [
    'the tools of one writer',
    /\b(?:cl[a]ude|chat[g]pt|cop[i]lot|anthr[o]pic|open[a]i|A[I][- ](?:assistant|generated))\b/i
  ]
];

/** Other people's words, and a list that a program writes. */
const exempt = [/^seeds\/[^/]+\/source\.txt$/, /^package-lock\.json$/];

describe('the files of the project', () => {
  it('speak of nothing but the project', () => {
    const found = listFiles().flatMap((path) => findForbidden(path, readFileSync(path, 'utf8')));
    expect(found).toEqual([]);
  });
});

describe('the search', () => {
  it.each([
    ['const seed = "/ro' + 'ot/seed.txt"', 'a path of one machine'],
    ['cp /tm' + 'p/a.svg .', 'a path of one machine'],
    ['see ../sha' + 'red/design', 'a folder outside the project'],
    ['https://registry.npm' + 'js.org/svelte', 'the address of a registry'],
    ['// TO' + 'DO: bounds', 'an unfinished note'],
    ['written by Cl' + 'aude', 'the tools of one writer']
  ])('finds %j', (text, what) => {
    expect(findForbidden('a.ts', text)).toEqual([`a.ts:1: ${what}: ${text}`]);
  });

  it.each([
    '/huawei-5g/',
    'https://example.org/work/1',
    './tmp/a',
    'seeds/root/',
    'today to do',
    'src/home/a'
  ])('leaves %j alone', (text) => expect(findForbidden('a.ts', text)).toEqual([]));
});

function findForbidden(path: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      forbidden
        .filter(([, pattern]) => pattern.test(line))
        .map(([what]) => `${path}:${index + 1}: ${what}: ${line.trim().slice(0, 120)}`)
    );
}

/** Every file but the pictures and fonts, without what git leaves out. */
function listFiles(): string[] {
  const ignored = readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean);
  const isIgnored = (name: string) =>
    name === '.git' || ignored.includes(name) || ignored.includes(`${name}/`);
  const walk = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !isIgnored(entry.name))
      .flatMap((entry) => {
        const path = join(folder, entry.name).replaceAll('\\', '/');
        return entry.isDirectory() ? walk(path) : [path];
      });
  return walk('.').filter(
    (path) => !/\.(png|jpg|ico|woff2?|ttf|pdf)$/.test(path) && !exempt.some((pattern) => pattern.test(path))
  );
}
