// What a picture leaves out of a dispute: an allegation without any denial, an answer without what it answers.
import { shownRows } from '#lib/export/chosenrows.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import type { ExportOptions } from '#lib/export/options.ts';

/**
 * Allegations of which no answer is shown, and answers of which nothing that they answer is, in words: once for each.
 *
 * @example missingAnswers(input, { marks: ['quit-if-forced'] }) // ['“Pledge to quit …” answers “Allegations …”, which is not in this picture.']
 */
export function missingAnswers(
  input: ExportInput,
  options: Pick<ExportOptions, 'marks' | 'settings'> = {}
): string[] {
  const drawn = new Set(
    shownRows(input, options).flatMap(({ source }) => ('claims' in source ? [...source.claims] : []))
  );
  const disputes = new Map<string, ExportInput['answers'][number][]>();
  for (const answer of input.answers) {
    const key = `${answer.as} ${answer.claim}`;
    if (drawn.has(answer.claim)) disputes.set(key, [...(disputes.get(key) ?? []), answer]);
  }
  return [...disputes.values()].flatMap((answers) => {
    if (answers.some(({ other }) => drawn.has(other))) return [];
    const [{ label, otherLabel, as }] = answers as [ExportInput['answers'][number]];
    const verb = as === 'answers' ? 'answers' : 'is answered by';
    const more = answers.length - 1;
    return more === 0
      ? [`“${label}” ${verb} “${otherLabel}”, which is not in this picture.`]
      : [`“${label}” ${verb} “${otherLabel}” and ${more} more, none of which is in this picture.`];
  });
}
