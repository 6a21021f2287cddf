// The list of sentences that people keep → their exact places, with every word of the source covered once.
import { describeDifference, excerptAt } from '#lib/source/difference.ts';
import { nearestWords } from '#lib/source/nearestwords.ts';
import { letterOf } from '#lib/source/number.ts';
import type { ListedSentence, Sentence } from '#lib/source/sentence.ts';
import { indexText, type TextIndex } from '#lib/source/textindex.ts';

export type SentenceProblemReason =
  | 'duplicate-id'
  | 'malformed-id'
  | 'empty-text'
  | 'space-at-edge'
  | 'not-in-source'
  | 'out-of-order'
  | 'uncovered-text';

export interface SentenceProblem {
  /** The entry to look at; for `uncovered-text` the one that the missing words stand before, or the last. */
  id: string;
  reason: SentenceProblemReason;
  /** What the list has, and what the source has, each with a few words around the first difference. */
  expected: string;
  found: string;
  /** Where to look in the source, in UTF-16 units. */
  offset: number;
  /** A sentence for the person who mends the list; it names what cannot be seen, such as a no-break space. */
  detail: string;
}

export type PlacedSentences =
  { ok: true; sentences: Sentence[] } | { ok: false; problems: SentenceProblem[] };

/**
 * Finds each listed sentence in the source, in order. All problems are told at once.
 *
 * @example placeSentences('One. Two.', [{ id: 's1', kind: 'sentence', text: 'One.' }])
 * // → { ok: false, problems: [{ id: 's1', reason: 'uncovered-text', expected: '', found: 'Two.', offset: 5, … }] }
 */
export function placeSentences(text: string, listed: readonly ListedSentence[]): PlacedSentences {
  const problems = findEntryProblems(listed);
  const sentences: Sentence[] = [];
  let cursor = 0;
  // Only needed for messages, and then for every one of them.
  let index: TextIndex | undefined;
  // After an entry that was not found, the gap up to the next one is its doing and not told again.
  let isGapExplained = false;
  for (const [at, entry] of listed.entries()) {
    if (entry.text.trim() === '') continue;
    const start = findInOrder(text, entry, listed[at + 1], cursor);
    if (start < 0) {
      index ??= indexText(text);
      problems.push(explainMissing(index, entry, cursor));
      isGapExplained = true;
      continue;
    }
    if (!isGapExplained) problems.push(...findUncovered(text, cursor, start, entry.id));
    isGapExplained = false;
    cursor = start + entry.text.length;
    sentences.push({ ...entry, start, end: cursor });
  }
  if (!isGapExplained) problems.push(...findUncovered(text, cursor, text.length, listed.at(-1)?.id ?? ''));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, sentences };
}

const entryDetails = {
  'duplicate-id': 'this id stands on two entries',
  'malformed-id': 'an id is the letter of its kind and a number, as in s12 or s12b',
  'empty-text': 'this entry has no words',
  'space-at-edge': 'the text begins or ends with white space'
};

/** Ids are the letter of the kind, a number, and a small letter where a frozen sentence was split later (s12b). */
function findEntryProblems(listed: readonly ListedSentence[]): SentenceProblem[] {
  const problems: SentenceProblem[] = [];
  const seen = new Set<string>();
  for (const { id, kind, text } of listed) {
    const tell = (reason: keyof typeof entryDetails, expected: string, found: string) =>
      problems.push({ id, reason, expected, found, offset: 0, detail: entryDetails[reason] });
    if (seen.has(id)) tell('duplicate-id', 'each id once', id);
    seen.add(id);
    if (!new RegExp(`^${letterOf[kind]}[1-9][0-9]*[a-z]?$`).test(id))
      tell('malformed-id', `${letterOf[kind]}1`, id);
    if (text.trim() === '') tell('empty-text', 'words of the source', text);
    else if (text.trim() !== text) tell('space-at-edge', text.trim(), text);
  }
  return problems;
}

/** The next place of an entry; −1 if it has none, or only one beyond the entry that should follow it. */
function findInOrder(
  text: string,
  entry: ListedSentence,
  next: ListedSentence | undefined,
  cursor: number
): number {
  const expected = skipSpace(text, cursor);
  if (text.startsWith(entry.text, expected)) return expected;
  const start = text.indexOf(entry.text, cursor);
  if (start < 0 || !next || next.text.trim() === '') return start;
  const following = text.indexOf(next.text, cursor);
  return following >= 0 && following < start && !text.includes(next.text, start) ? -1 : start;
}

function explainMissing(
  index: TextIndex,
  { id, text: listed }: ListedSentence,
  cursor: number
): SentenceProblem {
  const { text } = index;
  const elsewhere = text.indexOf(listed);
  if (elsewhere >= 0) {
    const here = skipSpace(text, cursor);
    const found = excerptAt(text, here);
    const detail = `this text stands elsewhere in the source, or too few times; here the source goes on with “${found}”`;
    return { id, reason: 'out-of-order', expected: excerptAt(listed, 0), found, offset: elsewhere, detail };
  }
  // Compared with what stands where it should stand, if that is like it; otherwise with the nearest words.
  const here = skipSpace(text, cursor);
  const nearby = nearestWords(index, listed, { start: here, end: text.length });
  const nearest = nearby.ok ? nearby : nearestWords(index, listed);
  const start = nearest.ok ? nearest.place.start : here;
  const { at, expected, found, detail } = describeDifference(
    listed,
    text.slice(start, start + listed.length + 40)
  );
  return { id, reason: 'not-in-source', expected, found, offset: start + at, detail };
}

function findUncovered(text: string, from: number, to: number, id: string): SentenceProblem[] {
  const gap = text.slice(from, to);
  if (gap.trim() === '') return [];
  const offset = skipSpace(text, from);
  const words = gap.trim();
  const found =
    words.length > 80 ? `${excerptAt(words, 0, 40)} ${excerptAt(words, words.length, 30)}` : words;
  return [
    {
      id,
      reason: 'uncovered-text',
      expected: '',
      found,
      offset,
      detail: 'no entry has these words of the source'
    }
  ];
}

/** What JavaScript's `trim` takes for white space: no-break spaces and a byte order mark included. */
function skipSpace(text: string, from: number): number {
  return text.length - text.slice(from).trimStart().length;
}
