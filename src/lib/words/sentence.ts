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
 * @example printSentences(['s2', 's5', 's17']) // 'sentences 2, 5 and 17'
 * @example printSentences(['s36']) // 'sentence 36'
 */
export function printSentences(ids: readonly SentenceId[]): string {
  const numbers = ids.map(printSentenceNumber);
  return `${ids.length === 1 ? 'sentence' : 'sentences'} ${joinWords(numbers)}`;
}
