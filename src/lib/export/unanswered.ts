// What a picture leaves out of a dispute: an allegation without its denial, an answer without what it answers.
import { chosenRows } from '#lib/export/chosenrows.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';

/**
 * Allegations without the denial or pledge that answers them, and answers without what they answer, in words.
 *
 * @example missingAnswers(input, ['quit-if-forced']) // ['“Pledge to quit …” answers “Allegations …”, which is not in this picture.']
 */
export function missingAnswers(input: ExportInput, marks?: readonly string[]): string[] {
  const drawn = new Set(
    chosenRows(input, marks).flatMap(({ source }) => ('claims' in source ? [...source.claims] : []))
  );
  return input.answers
    .filter(({ claim, other }) => drawn.has(claim) && !drawn.has(other))
    .map(({ label, otherLabel, as }) =>
      as === 'answers'
        ? `“${label}” answers “${otherLabel}”, which is not in this picture.`
        : `“${label}” is answered by “${otherLabel}”, which is not in this picture.`
    );
}
