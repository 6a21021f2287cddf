// A view's frames to steps: mark by mark, a question before the mark that answers it, the finding at the end.
import type { ClaimId } from '#lib/claims/claim.ts';
import type { CutFrame } from '#lib/present/frames.ts';
import type { Group } from '#lib/present/marks.ts';
import type { StepKind } from '#lib/present/lesson.ts';

/** A step before its words are printed. */
export interface BareStep {
  id: string;
  kind: Exclude<StepKind, 'about'>;
  /** The place of its frame among those of the view. */
  frame: number;
  later: readonly string[];
  /** What it brings; null for a question and for the finding. */
  group: Group | null;
}

/**
 * The steps of one view in their order. Marks are counted through all of its frames.
 *
 * @example makeSteps('contracts', frames, 'in-europe').map(({ id }) => id)
 * // ['contracts-1', 'contracts-question', 'contracts-2', 'contracts-finding']
 */
export function makeSteps(view: string, frames: readonly CutFrame[], answer: ClaimId | null): BareStep[] {
  const steps: BareStep[] = [];
  let number = 0;
  frames.forEach(({ groups }, frame) => {
    groups.forEach((group, at) => {
      const from = (first: number) => groups.slice(first).flatMap((rows) => rows.map(({ key }) => key));
      if (isAnswer(group, answer))
        steps.push({ id: askOf(view), kind: 'ask', frame, later: from(at), group: null });
      number += 1;
      steps.push({ id: `${view}-${number}`, kind: 'mark', frame, later: from(at + 1), group });
    });
  });
  steps.push({ id: `${view}-finding`, kind: 'finding', frame: frames.length - 1, later: [], group: null });
  return steps;
}

/** The step that asks the question of a view: `askOf('contracts')` → `'contracts-question'` */
export function askOf(view: string): string {
  return `${view}-question`;
}

/** Whether a group is that of a claim. */
export function isAnswer([first]: Group, answer: ClaimId | null): boolean {
  return (
    answer !== null &&
    (first.key === answer || ('claims' in first.source && first.source.claims[0] === answer))
  );
}
