// Reads one YAML file with the place of everything in it, and refuses plain scalars where YAML would eat the words.
import {
  isAlias,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type Document
} from 'yaml';
import type { FilePlace, Problem } from '#lib/claims/problem.ts';

export type YamlPath = readonly (string | number)[];

export interface YamlFile {
  name: string;
  value: unknown;
  /** Where the value at a path begins; the nearest parent where the path leads nowhere. */
  at(path: YamlPath): FilePlace;
}

/** Keys whose words must stand between quotation marks. */
const quotedKeys = new Set([
  ...['exact', 'words', 'prefix', 'suffix', 'text', 'edtf', 'over', 'label', 'act-words', 'if', 'negated'],
  ...['terms', 'checked', 'why', 'was', 'value', 'when', 'act']
]);
/** Keys that hold the source's words only below `witness`; elsewhere `act: states` is a word of our own list. */
const quotedBelowWitness = new Set(['value', 'when', 'act']);

/**
 * Parses YAML 1.2 text. Duplicate keys, broken syntax and unquoted words are problems with line and column.
 *
 * @example readYaml('claims.yaml', 'exact: 70,000 base stations').problems[0].reason // 'unquoted-words'
 */
export function readYaml(name: string, text: string): { file: YamlFile; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: Problem[] = document.errors.map((error) => ({
    ...place(error.pos[0]),
    reason: 'broken-yaml',
    check: 0,
    expected: 'well-formed YAML',
    found: error.message.replace(/\s+/g, ' '),
    advice:
      'Mend the line; compare indentation, colons, brackets and quotation marks with the entries around it.'
  }));
  const file: YamlFile = {
    name,
    value: document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    at: (path) => place(offsetOf(document, path))
  };
  // Unquoted words are looked for first in broken files too: they are often what broke it.
  problems.unshift(...findUnquoted(document, place));
  return { file, problems };
}

function findUnquoted(document: Document, place: (offset: number) => FilePlace): Problem[] {
  const problems: Problem[] = [];
  const refuse = (scalar: Scalar, key: string) => {
    problems.push({
      ...place(scalar.range?.[0] ?? 0),
      reason: 'unquoted-words',
      check: 0,
      expected: `the words of “${key}” between quotation marks`,
      found: `${scalar.source ?? String(scalar.value)}, which YAML reads as ${nameOf(scalar.value)}`,
      advice: `Write ${key}: "…" with straight double quotation marks around the words.`
    });
  };
  visit(document, {
    Pair(_, pair, ancestors) {
      const key = keyOf(pair);
      if (!quotedKeys.has(key)) return;
      if (quotedBelowWitness.has(key) && !ancestors.some((node) => isPair(node) && keyOf(node) === 'witness'))
        return;
      const values = isSeq(pair.value) ? pair.value.items : [pair.value];
      for (const value of values) if (isScalar(value) && isPlain(value)) refuse(value, key);
    }
  });
  return problems;
}

function isPlain(scalar: Scalar): boolean {
  return scalar.type === Scalar.PLAIN || scalar.type === undefined || scalar.type === null;
}

function keyOf(pair: { key: unknown }): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function nameOf(value: unknown): string {
  if (value === null) return 'nothing';
  return typeof value === 'string' ? `the text “${value}”` : `the ${typeof value} ${String(value)}`;
}

function offsetOf(document: Document, path: YamlPath): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node && !isAlias(node)) {
      const range = (node as { range?: [number, number, number] | null }).range;
      if (range) return range[0];
    }
  }
  return 0;
}
