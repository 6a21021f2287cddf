// What is wrong with a document, as a value: where, what was expected, what was found, what to do.

/** Why something failed. Every code has a test for its message. */
export type Reason =
  // reading the files
  | 'missing-file'
  | 'not-utf-8'
  | 'broken-yaml'
  | 'unquoted-words'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'duplicate-id'
  | 'reserved-id'
  // 1 the source
  | 'source-changed'
  | 'sentences-differ'
  // 2 the quote
  | 'not-in-source'
  | 'ambiguous'
  | 'context-differs'
  | 'in-furniture'
  | 'across-sentences'
  | 'cuts-a-word'
  // 3 the words of value, date, act and condition
  | 'words-not-in-quote'
  | 'quotes-less'
  | 'value-unread'
  | 'value-differs'
  | 'unit-differs'
  | 'bound-differs'
  | 'date-unread'
  | 'date-differs'
  | 'extent-differs'
  | 'not-edtf'
  | 'needs-reference'
  | 'cue-not-recorded'
  | 'act-differs'
  | 'part-exceeds-whole'
  | 'period-differs'
  // 4 the voice
  | 'missing-voice'
  | 'voice-differs'
  | 'attribution-not-found'
  | 'attribution-gap'
  | 'quotation-misplaced'
  // 5 derived
  | 'missing-parent'
  | 'cycle'
  | 'derived-differs'
  | 'cannot-derive'
  | 'missing-relation'
  // 6 coverage
  | 'unaccounted-expression'
  | 'unaccounted-sentence'
  | 'unaccounted-words'
  | 'set-aside-matches-nothing'
  | 'set-aside-not-allowed'
  | 'too-much-background'
  // 7 our own words
  | 'own-number'
  | 'own-date'
  | 'own-hedge'
  | 'own-voice'
  | 'own-act'
  | 'own-quotation'
  | 'missing-claim'
  // 8 the second reading
  | 'second-reading-differs'
  | 'second-reading-missing'
  | 'unknown-view'
  | 'claim-does-not-fit'
  | 'mixed-units'
  | 'told-before-asked';

/** Which of the eight checks a reason belongs to; 0 is reading the files. */
export type CheckNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** A place in one of a document's files, counted from 1. */
export interface FilePlace {
  file: string;
  line: number;
  column: number;
}

export interface Problem extends FilePlace {
  reason: Reason;
  check: CheckNumber;
  /** The claim, sentence, voice or view that it is about. */
  id?: string;
  expected: string;
  found: string;
  /** One plain sentence on what to do. */
  advice: string;
}

/**
 * Prints a problem for a person.
 *
 * @example
 * printProblem(problem)
 * // 'claims.yaml:12:5 founded (not-in-source)
 * //    expected  these words in the source: “founded Huawei in 1988”
 * //    found     “founded Huawei in 1987”
 * //    do        …'
 */
export function printProblem(problem: Problem): string {
  const { file, line, column, id, reason, expected, found, advice } = problem;
  return [
    `${file}:${line}:${column}${id ? ` ${id}` : ''} (${reason})`,
    `   expected  ${expected}`,
    `   found     ${found}`,
    `   do        ${advice}`
  ].join('\n');
}
