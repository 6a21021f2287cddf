// Gives the pieces of a first splitting their ids, once; afterwards the list is frozen.
import type { Place, Sentence, SentenceKind } from '#lib/source/sentence.ts';

/** A piece as `splitSentences` cuts it, before a person has looked at it. */
export interface DraftSentence extends Place {
  kind: SentenceKind;
  text: string;
}

export const letterOf: Record<SentenceKind, string> = {
  sentence: 's',
  heading: 'h',
  credit: 'c',
  furniture: 'f'
};

/**
 * Numbers the pieces in order, each kind for itself: s1, s2 …, h1 …, c1 …, f1 ….
 *
 * @example numberSentences(splitSentences('Title\n\nIt is.')).map(({ id }) => id) // → ['h1', 's1']
 */
export function numberSentences(drafts: readonly DraftSentence[]): Sentence[] {
  const counts: Record<SentenceKind, number> = { sentence: 0, heading: 0, credit: 0, furniture: 0 };
  return drafts.map(({ kind, text, start, end }) => ({
    id: `${letterOf[kind]}${++counts[kind]}`,
    kind,
    text,
    start,
    end
  }));
}
