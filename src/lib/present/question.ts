// What a class guesses before it sees: the question of the story, or one made from a part and its whole.
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import type { ChartRow } from '#lib/charts/kind.ts';
import type { ShareRow } from '#lib/charts/share/row.ts';
import type { View } from '#lib/story/story.ts';
import type { Question } from '#lib/present/lesson.ts';
import { printDigits } from '#lib/words/number.ts';
import { printPartQuestion } from '#lib/words/question.ts';

/** The question of a view and the claim that answers; null where there is nothing to guess. */
export function questionOf(view: View, document: VerifiedDocument): { text: string; answer: string } | null {
  if (view.question) return { text: view.question.text, answer: view.question.answer };
  if (view.kind !== 'share') return null;
  const part = view.claims.find(({ value }) => value?.partOf !== undefined);
  const whole = document.claims.find(({ id }) => id === part?.value?.partOf);
  return part && whole ? { text: printPartQuestion(part, whole, document), answer: part.id } : null;
}

/**
 * Four choices for a show of hands where the whole is known: its quarters, or each number of a small one.
 *
 * @example choicesOf(rows).map(({ label }) => label) // ['1 to 10', '11 to 20', '21 to 30', '31 to 40']
 */
export function choicesOf(rows: readonly ChartRow[]): Question['choices'] {
  const whole = (rows as readonly ShareRow[]).find((row) => row.role === 'whole')?.count ?? 0;
  const choices = Math.min(4, whole);
  return Array.from({ length: choices }, (_, at) => {
    const from = Math.floor((at * whole) / choices) + 1;
    const to = Math.floor(((at + 1) * whole) / choices);
    return {
      from,
      to,
      label: from === to ? printDigits(from) : `${printDigits(from)} to ${printDigits(to)}`
    };
  });
}
