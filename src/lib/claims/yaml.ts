// Reads one YAML file with the place of everything in it, and refuses plain scalars where YAML would eat the words.
import { isAlias, LineCounter, parseDocument, type Document } from 'yaml';
import type { FilePlace, Problem } from '#lib/claims/problem.ts';
import { findUnquoted, unquotedOn } from '#lib/claims/unquoted.ts';
import { explainError, findForbidden, type YamlFault } from '#lib/claims/yamlerrors.ts';

export type YamlPath = readonly (string | number)[];

export interface YamlFile {
  name: string;
  value: unknown;
  /** Where the value at a path begins; the nearest parent where the path leads nowhere. */
  at(path: YamlPath): FilePlace;
}

/**
 * Parses YAML 1.2 text. Duplicate keys, broken syntax, references and unquoted words are problems with line and column.
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
  const toProblem = (reason: 'broken-yaml' | 'unquoted-words') => (fault: YamlFault) => {
    const { offset, ...words } = fault;
    return { ...place(offset), reason, check: 0 as const, ...words };
  };
  const unquoted = findUnquoted(document, text);
  // One break makes many errors behind it, so the first is told alone, as unquoted words where these broke the line.
  const error = document.errors[0];
  const broken = error ? [explainError(error, document, text)] : findForbidden(document);
  const eaten = error ? unquotedOn(text, error.pos[0]) : undefined;
  // Words that were cut often leave a bracket open, which is noticed a line later.
  const lineOf = (fault: YamlFault) => place(fault.offset).line;
  const isTold = (fault: YamlFault) =>
    unquoted.some((other) => lineOf(fault) - lineOf(other) >= 0 && lineOf(fault) - lineOf(other) <= 1);
  const problems: Problem[] = [
    ...[...unquoted, ...(eaten && !isTold(eaten) ? [eaten] : [])].map(toProblem('unquoted-words')),
    ...(eaten ? [] : broken.filter((fault) => !isTold(fault)).map(toProblem('broken-yaml')))
  ];
  return {
    file: {
      name,
      value: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
      at: (path) => place(offsetOf(document, path))
    },
    problems
  };
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
