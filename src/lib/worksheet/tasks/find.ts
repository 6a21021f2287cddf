// Find the sentence that supports a mark of a chart.
import type { Bank, BankView } from '#lib/worksheet/bank.ts';
import type { Elsewhere } from '#lib/worksheet/giveaway.ts';
import type { Making } from '#lib/worksheet/making.ts';
import { rowsIn, type ViewFigure } from '#lib/worksheet/figurerows.ts';
import { pick } from '#lib/worksheet/random.ts';
import { numbersOf } from '#lib/worksheet/sentences.ts';
import type { Task } from '#lib/worksheet/task.ts';

/** Charts whose marks are single claims; a chart of voices has a mark for many. */
const kinds = ['timeline', 'amounts', 'count', 'share'];

export function makeFind({ bank, level, count, random, elsewhere }: Making): Task | null {
  const quoted = new Map(bank.claims.map((claim) => [claim.id, claim]));
  const charts = bank.views
    .filter(({ kind }) => kinds.includes(kind))
    .map((view) => drawFree(view, bank, elsewhere))
    .map((figure) => ({
      figure,
      asked: rowsIn(figure, bank).flatMap((row) => {
        const claim = quoted.get(row.key);
        return claim && elsewhere.mayAsk(claim, 'sentence') ? [{ claim, number: row.number }] : [];
      })
    }))
    .filter(({ asked }) => asked.length >= 3);
  const [chosen] = pick(charts, 1, random);
  if (!chosen) return null;
  return {
    kind: 'find',
    title: 'Find the sentence',
    instruction:
      'Each mark of the chart stands on a sentence of the text. Write the number of a sentence that says it.',
    figures: [chosen.figure],
    solution: null,
    items: pick(chosen.asked, count, random).map(({ claim, number }) => {
      const sentences = numbersOf(bank, claim.sentences);
      const near = level === 1 ? `, ${hintAt(sentences)}` : '';
      return {
        id: `find-${number}`,
        prompt: `Mark ${number}: ${claim.label}${near}`,
        quotation: null,
        field: { type: 'sentence', answers: sentences },
        claim: claim.id,
        sentences
      };
    })
  };
}

/** A view without the marks that would show what another task asks; nothing of a whole, of which no part is left out. */
function drawFree({ id, kind, rows }: BankView, bank: Bank, { mayDraw }: Elsewhere): ViewFigure {
  const keys = new Set(rows.map(({ key }) => key));
  const claims = bank.claims.filter((claim) => keys.has(claim.id));
  const free = claims.filter((claim) => mayDraw(claim, kind));
  const drawn = kind === 'share' && free.length < claims.length ? [] : free;
  return { form: 'view', view: id, claims: drawn.map((claim) => claim.id), isNumbered: true, name: '' };
}

/** Ten sentences to look through, for those who read slowly. */
function hintAt(numbers: readonly string[]): string {
  const first = Math.max(1, Math.floor((Number(numbers[0]) - 1) / 10) * 10 + 1);
  return `between sentences ${first} and ${first + 9}`;
}
