import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readYaml } from '#lib/claims/yaml.ts';

const reasonsOf = (text: string) => readYaml('claims.yaml', text).problems.map(({ reason }) => reason);

describe('readYaml', () => {
  it.each([
    ['exact: 70,000 base stations', 'unquoted-words'],
    ['value: { words: 70,000 base stations, is: about }', 'unquoted-words'],
    ['exact: ranked #1 of all', 'unquoted-words'],
    ['exact: said: we will', 'unquoted-words'],
    ['a: { exact: said: we will }', 'unquoted-words'],
    ['edtf: 2018', 'unquoted-words'],
    ['checked: 2026-11-24', 'unquoted-words'],
    ['words: “curly”', 'unquoted-words'],
    ['words: yes', 'unquoted-words'],
    ['words:', 'unquoted-words'],
    ['terms: [state secrets]', 'unquoted-words'],
    ['witness: { act: would }', 'unquoted-words'],
    ['a: 1\na: 2', 'broken-yaml'],
    ['a:\n\tb: 2', 'broken-yaml'],
    ['a: *x', 'broken-yaml'],
    ['a: &x 1\nb: *x', 'broken-yaml'],
    ['label: "open\nb: 2\n', 'broken-yaml']
  ])('refuses %j as %s, once', (text, reason) => {
    expect(reasonsOf(text)).toEqual([reason]);
  });

  it.each([
    'act: states',
    'value: { is: about, low: 5 }',
    'exact: "said: we, #1"',
    "exact: 'one'",
    'exact: |\n  two\n'
  ])('reads %j', (text) => {
    expect(reasonsOf(text)).toEqual([]);
  });

  it('names the place of a value, and of the nearest entry around a path that leads nowhere', () => {
    const { file } = readYaml('claims.yaml', 'claims:\n  - id: one\n    label: "One"\n');
    expect(file.at(['claims', 0, 'label'])).toEqual({ file: 'claims.yaml', line: 3, column: 12 });
    expect(file.at(['claims', 0, 'value', 'low'])).toEqual({ file: 'claims.yaml', line: 2, column: 5 });
    expect(file.at(['nothing'])).toEqual({ file: 'claims.yaml', line: 1, column: 1 });
  });

  it('gives back any words that stand between quotation marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const text = stringify({ words }, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
        const { file, problems } = readYaml('claims.yaml', text);
        expect(problems).toEqual([]);
        expect(file.value).toEqual({ words });
      })
    );
  });
});
