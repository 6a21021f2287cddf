// Turns what a schema refuses into problems with a place and a plain sentence.
import type { z } from 'zod';
import type { Report } from '#lib/claims/report.ts';
import { nearestKey } from '#lib/claims/keys.ts';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/**
 * Records every issue of a parsed file, unions unfolded to the branch that came nearest.
 * `schema` is what refused it; the keys it has are proposed where one is misspelt.
 */
export function shapeProblems(
  issues: readonly Issue[],
  value: unknown,
  file: string,
  report: Report,
  schema?: z.ZodType
): void {
  for (const issue of issues) {
    const path = issue.path.filter((step) => typeof step !== 'symbol') as Path;
    const id = idAt(value, path);
    const name = nameOf(path, file);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const near = schema ? nearestKey(key, schema) : undefined;
        report.add('unknown-key', file, [...path, key], {
          id,
          expected: near ? `“${near}”, or another key that the format has` : 'only keys that the format has',
          found: `the key “${key}”`,
          advice: near
            ? `Correct the spelling to “${near}”.`
            : 'Correct its spelling, or delete it; if it is a piece of some words, put these between double quotation marks.'
        });
      }
      continue;
    }
    if (issue.code === 'invalid_union') {
      const branches = issue.errors.filter((branch) => branch.length > 0);
      const nearest = branches.toSorted((a, b) => depthOf(b) - depthOf(a) || a.length - b.length)[0];
      if (nearest) {
        const nested = nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue);
        shapeProblems(nested, value, file, report, schema);
        continue;
      }
    }
    const found = valueAt(value, path);
    if (found === undefined) {
      report.add('missing-key', file, path, {
        id,
        expected: path.length > 0 ? `the key ${name}` : `the entries of ${file}`,
        found: 'nothing',
        advice: `Add ${path.at(-1) ?? 'them'}: with ${expectedOf(issue)}; an entry that is right shows how.`
      });
      continue;
    }
    report.add('wrong-type', file, path, {
      id,
      expected: `${expectedOf(issue)} for ${name}`,
      found: issue.code === 'invalid_key' ? `“${path.at(-1)}”` : show(found),
      advice: adviceOf(issue, found)
    });
  }
}

/** How far down a branch of a union came before it failed. */
function depthOf(branch: readonly Issue[]): number {
  return Math.max(...branch.map(({ path }) => path.length));
}

const kinds: Record<string, string> = {
  string: 'words between quotation marks',
  number: 'a number without quotation marks',
  int: 'a whole number without quotation marks',
  boolean: 'true or false',
  array: 'a list, each item after “- ”',
  object: 'keys with their values',
  record: 'names with their values'
};

function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return values.length === 1 ? `“${values[0]}”` : `one of ${values.join(', ')}`;
  }
  if (issue.code === 'invalid_key') return 'a name in small letters, digits and hyphens';
  if (issue.code === 'too_small') {
    if (issue.origin === 'array') {
      return `at least ${issue.minimum === 1 ? 'one entry' : `${issue.minimum} entries`}`;
    }
    return issue.origin === 'string' ? 'words, not nothing' : `at least ${issue.minimum}`;
  }
  return issue.message;
}

function adviceOf(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found !== 'object') {
    return `Put it between double quotation marks: "${String(found)}".`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'number' && typeof found === 'string') {
    return 'Write the whole number in digits, without quotation marks and commas: 70000, not "70,000".';
  }
  if (issue.code === 'invalid_key') return 'Rename it, here and wherever it is used.';
  if (issue.code === 'invalid_value') return 'Use one of these words, in this spelling.';
  if (issue.code === 'invalid_format') return `Write it so: ${issue.message}.`;
  return 'Write it as the other entries have it.';
}

/** “low” of the value, for a person: the last key, with the number of the item in a list. */
function nameOf(path: Path, file: string): string {
  const key = path.findLast((step) => typeof step === 'string');
  const last = path.at(-1);
  if (key === undefined) return last === undefined ? file : `entry ${Number(last) + 1}`;
  return typeof last === 'number' ? `item ${last + 1} of “${key}”` : `“${key}”`;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner && typeof inner === 'object' ? (inner as Record<string, unknown>)[key] : undefined,
    value
  );
}

/** The id of the nearest entry around a path, so that the message can name the claim, sentence or voice. */
function idAt(value: unknown, path: readonly (string | number)[]): string | undefined {
  // A voice or a unit is named by its key.
  if ((path[0] === 'voices' || path[0] === 'units') && path.length > 1) return String(path[1]);
  for (let length = path.length; length >= 0; length--) {
    const entry = valueAt(value, path.slice(0, length));
    if (!entry || typeof entry !== 'object') continue;
    const { id, at } = entry as { id?: unknown; at?: unknown };
    if (typeof id === 'string') return id;
    if (typeof at === 'string') return at;
  }
  return undefined;
}

function show(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : (JSON.stringify(value)?.slice(0, 80) ?? String(value));
}
