// Find the sentence that supports a mark of a chart.
import type { Making } from '#lib/worksheet/making.ts';
import { pick } from '#lib/worksheet/random.ts';
import { numbersOf } from '#lib/worksheet/sentences.ts';
import type { Task } from '#lib/worksheet/task.ts';

/** Charts whose marks are single claims; a chart of voices has a mark for many. */
const kinds = ['timeline', 'amounts', 'count', 'share'];

export function makeFind({ bank, level, count, random }: Making): Task | null {
  const quoted = new Map(bank.claims.map((claim) => [claim.id, claim]));
  const views = bank.views
    .filter(({ kind }) => kinds.includes(kind))
    .map((view) => ({ view, rows: view.rows.flatMap((row) => (quoted.has(row.key) ? [row] : [])) }))
    .filter(({ rows }) => rows.length >= 3);
  const [chosen] = pick(views, 1, random);
  if (!chosen) return null;
  const rows = pick(chosen.rows, count, random);
  return {
    kind: 'find',
    title: 'Find the sentence',
    instruction:
      'Each mark of the chart stands on a sentence of the text. Write the number of a sentence that says it.',
    figures: [{ form: 'view', view: chosen.view.id, name: '' }],
    solution: null,
    items: rows.map((row) => {
      const claim = quoted.get(row.key)!;
      const near = level === 1 ? `, ${hintAt(numbersOf(bank, claim.sentences))}` : '';
      return {
        id: `find-${row.number}`,
        prompt: `Mark ${row.number}: ${claim.label}${near}`,
        quotation: null,
        field: { type: 'sentence', answers: numbersOf(bank, claim.sentences) },
        claim: claim.id,
        sentences: numbersOf(bank, claim.sentences)
      };
    })
  };
}

/** Ten sentences to look through, for those who read slowly. */
function hintAt(numbers: readonly string[]): string {
  const first = Math.max(1, Math.floor((Number(numbers[0]) - 1) / 10) * 10 + 1);
  return `between sentences ${first} and ${first + 9}`;
}
