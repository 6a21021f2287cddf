// Answers that the class has yet to guess: which sentences would tell them, and which steps.
import type { ClaimId, SentenceId, VerifiedDocument } from '#lib/claims/claim.ts';
import { quotesOf } from '#lib/claims/lineage.ts';
import type { Step } from '#lib/present/lesson.ts';
import type { Minutes } from '#lib/story/story.ts';

/** The step that asks, and the claim that answers. */
export interface Answer {
  question: string;
  claim: ClaimId;
}

/**
 * The question that a sentence answers, as it is quoted by the answer or by a claim that repeats it; null where it answers none.
 *
 * @example answeredBy('s17', [{ question: 'contracts-question', claim: 'in-europe' }], document) // 'contracts-question'
 */
export function answeredBy(
  sentence: SentenceId,
  answers: readonly Answer[],
  document: VerifiedDocument
): string | null {
  const byId = new Map(document.claims.map((claim) => [claim.id, claim]));
  const tells = ({ claim }: Answer) =>
    document.claims
      .filter(
        ({ id, relates }) => id === claim || relates.some(({ to, as }) => to === claim && as === 'repeats')
      )
      .some((one) => quotesOf(one, byId).some((quote) => quote.sentence === sentence));
  return answers.find(tells)?.question ?? null;
}

/**
 * The steps that a class on a step of this route must not read of yet: those that bring an answer still to be guessed.
 *
 * @example toldLater(lesson.steps, 45, 'contracts-1') // Set { 'contracts-2' }
 */
export function toldLater(steps: readonly Step[], route: Minutes, from: string): Set<string> {
  const at = steps.findIndex(({ id }) => id === from);
  const asked = steps
    .slice(at)
    .flatMap(({ question, minutes }) => (question && minutes <= route ? [question.answer] : []));
  const brought = new Set(asked.flatMap((id) => steps.find((step) => step.id === id)?.newest ?? []));
  return new Set(steps.filter(({ newest }) => newest.some((key) => brought.has(key))).map(({ id }) => id));
}
