// What a source text is cut into: numbered sentences with their exact places.

/** What a stretch of the source is. Only `sentence` and `heading` can carry a claim. */
export type SentenceKind = 'sentence' | 'heading' | 'credit' | 'furniture';

/** A stretch of text with its place in the source, in UTF-16 units: `start` inclusive, `end` exclusive. */
export interface Place {
  start: number;
  end: number;
}

/** A sentence as people write it down in `sentences.yaml`; its place is computed. */
export interface ListedSentence {
  id: string;
  kind: SentenceKind;
  text: string;
}

/** A listed sentence that was found in the source: `source.slice(start, end) === text`. */
export interface Sentence extends ListedSentence, Place {}
