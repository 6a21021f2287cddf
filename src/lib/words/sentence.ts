// Sentence numbers as a reader sees them.
import type { SentenceId } from '#lib/claims/claim.ts';
import { joinWords } from '#lib/words/list.ts';

/** `printSentenceNumber('s17')` → `'17'`; a heading's id is said whole: `'heading 2'`. */
export function printSentenceNumber(id: SentenceId): string {
  if (id.startsWith('s')) return id.slice(1);
  if (id.startsWith('h')) return `heading ${id.slice(1)}`;
  return id.startsWith('c') ? `credit ${id.slice(1)}` : id;
}

/**
 * Sentences by number, four or more in a row as a stretch.
 *
 * @example printSentences(['s2', 's5', 's17']) // 'sentences 2, 5 and 17'
 * @example printSentences(['s1', 's2', 's3', 's4', 's9']) // 'sentences 1 to 4 and 9'
 * @example printSentences(['s36']) // 'sentence 36'
 */
export function printSentences(ids: readonly SentenceId[]): string {
  return `${ids.length === 1 ? 'sentence' : 'sentences'} ${joinWords(runsOf(ids).flatMap(printRun))}`;
}

/**
 * What is spoken of a claim without its place, where the sentences stand beside it as links.
 *
 * @example dropPlace('Revenue: more than $100 billion; VOA says; sentence 36') // 'Revenue: more than $100 billion; VOA says'
 */
export function dropPlace(spoken: string): string {
  return spoken.replace(/; (?:from )?sentences? [^;]*$/, '');
}

/** Stretches of ids whose numbers follow one another. */
function runsOf(ids: readonly SentenceId[]): SentenceId[][] {
  const runs: SentenceId[][] = [];
  for (const id of ids) {
    const last = runs[runs.length - 1];
    const before = last?.[last.length - 1];
    if (last !== undefined && before !== undefined && follows(before, id)) last.push(id);
    else runs.push([id]);
  }
  return runs;
}

function follows(before: SentenceId, id: SentenceId): boolean {
  const [from, to] = [before, id].map((one) => /^s(\d+)$/.exec(one)?.[1]);
  return from !== undefined && to !== undefined && Number(to) === Number(from) + 1;
}

function printRun(run: readonly SentenceId[]): string[] {
  const numbers = run.map(printSentenceNumber);
  return run.length < 4 ? numbers : [`${numbers[0]} to ${numbers[numbers.length - 1]}`];
}
