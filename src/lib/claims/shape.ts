// Turns what a schema refuses into problems with a place and a plain sentence.
import type { z } from 'zod';
import type { Report } from '#lib/claims/report.ts';

type Issue = z.core.$ZodIssue;

/** Records every issue of a parsed file, unions unfolded to the branch that came nearest. */
export function shapeProblems(issues: readonly Issue[], value: unknown, file: string, report: Report): void {
  for (const issue of issues) {
    const path = issue.path.filter((step) => typeof step !== 'symbol') as (string | number)[];
    const id = idAt(value, path);
    const name = path.length > 0 ? path.join('.') : file;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        report.add('unknown-key', file, [...path, key], {
          id,
          expected: 'only keys that the format has',
          found: `the key “${key}”`,
          advice:
            'Check its spelling; if the words hold a comma, a colon or a #, put them between double quotation marks.'
        });
      }
      continue;
    }
    if (issue.code === 'invalid_union') {
      const branches = issue.errors.filter((branch) => branch.length > 0);
      const nearest = branches.sort((a, b) => a.length - b.length)[0];
      if (nearest) {
        const nested = nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue);
        shapeProblems(nested, value, file, report);
        continue;
      }
    }
    const found = valueAt(value, path);
    if (issue.code === 'invalid_type' && found === undefined) {
      report.add('missing-key', file, path, {
        id,
        expected: `a value for “${String(path.at(-1) ?? file)}”`,
        found: 'nothing',
        advice:
          'Add the key; the format of each file is described in the project’s README and in claims.schema.json.'
      });
      continue;
    }
    report.add('wrong-type', file, path, {
      id,
      expected: expectedOf(issue),
      found: found === undefined ? 'nothing' : show(found),
      advice: `Mend “${name}”.`
    });
  }
}

function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return `a ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_format') return issue.message;
  if (issue.code === 'too_small') return 'something, not nothing';
  return issue.message;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner && typeof inner === 'object' ? (inner as Record<string, unknown>)[key] : undefined,
    value
  );
}

/** The id of the nearest entry around a path, so that the message can name the claim. */
function idAt(value: unknown, path: readonly (string | number)[]): string | undefined {
  for (let length = path.length; length >= 0; length--) {
    const entry = valueAt(value, path.slice(0, length));
    if (entry && typeof entry === 'object' && typeof (entry as { id?: unknown }).id === 'string') {
      return (entry as { id: string }).id;
    }
  }
  return undefined;
}

function show(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : (JSON.stringify(value)?.slice(0, 80) ?? String(value));
}
