// Finds words of the source that stand without quotation marks in YAML, where commas, colons and # would eat them.
import { isPair, isScalar, isSeq, Scalar, visit, type Document } from 'yaml';
import { lineFrom } from '#lib/claims/line.ts';
import type { YamlFault } from '#lib/claims/yamlerrors.ts';

/** Keys whose words must stand between quotation marks. */
const quotedKeys = new Set([
  ...['exact', 'words', 'prefix', 'suffix', 'text', 'edtf', 'over', 'label', 'act-words', 'if', 'negated'],
  ...['terms', 'checked', 'why', 'was', 'value', 'when', 'act', 'first', 'second']
]);
/** Keys that hold the source's words only below `witness`; elsewhere `act: states` is a word of our own list. */
const quotedBelowWitness = new Set(['value', 'when', 'act']);

/** Every plain scalar under a key that must be quoted, with what YAML makes of it. */
export function findUnquoted(document: Document, text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Pair(_, pair, ancestors) {
      const key = keyOf(pair);
      if (!quotedKeys.has(key)) return;
      const isBelowWitness = ancestors.some((node) => isPair(node) && keyOf(node) === 'witness');
      if (quotedBelowWitness.has(key) && !isBelowWitness) return;
      const values = isSeq(pair.value) ? pair.value.items : [pair.value];
      for (const value of values) {
        if (isScalar(value) && isPlain(value)) faults.push(refuse(value, key, text));
      }
    }
  });
  return faults;
}

/** The same for a line that YAML could not read at all: `exact: said: we` */
export function unquotedOn(text: string, offset: number): YamlFault | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = lineFrom(text, start);
  const match =
    /(?:^|[\s{,-])(exact|words|prefix|suffix|text|label|act-words|if|negated)\s*:\s+(?=[^\s"'{[|>])/u.exec(
      line
    );
  if (!match) return undefined;
  const at = start + match.index + match[0].length;
  return fault(match[1]!, at, `${lineFrom(text, at)}, which YAML cannot read`);
}

function refuse(scalar: Scalar, key: string, text: string): YamlFault {
  const offset = scalar.range?.[0] ?? 0;
  const kept = nameOf(scalar.value);
  const written = lineFrom(text, offset);
  const isWhole = scalar.value === written;
  const found =
    written === ''
      ? 'nothing'
      : isWhole
        ? `${written}, without quotation marks`
        : `${written}, of which YAML keeps ${kept}`;
  return fault(key, offset, found);
}

function fault(key: string, offset: number, found: string): YamlFault {
  return {
    offset,
    expected: `the words of “${key}” between straight quotation marks`,
    found,
    advice: `Write ${key}: "…" with straight double quotation marks around the words; YAML cuts plain words at a comma, a colon or a #, and turns 2018 into a number.`
  };
}

function isPlain(scalar: Scalar): boolean {
  return scalar.type === Scalar.PLAIN || scalar.type === undefined || scalar.type === null;
}

function keyOf(pair: { key: unknown }): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function nameOf(value: unknown): string {
  if (value === null) return 'nothing';
  return typeof value === 'string' ? `“${value}”` : `the ${typeof value} ${String(value)}`;
}
