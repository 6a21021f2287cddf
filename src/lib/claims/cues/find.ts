// Finds the words of a sentence that hedge or attribute what it says.
import { cuePatterns, notCues, type CueKind } from '#lib/claims/cues/english.ts';
import type { Place } from '#lib/source/sentence.ts';

export interface Cue extends Place {
  kind: CueKind;
  words: string;
}

/**
 * Every cue of a sentence in the order of the text, with places in the whole text.
 *
 * @example findCues({ text: 'It will not.', start: 0 }).map(({ kind }) => kind) // ['modal', 'negation']
 */
export function findCues(sentence: { text: string; start: number }): Cue[] {
  const decoys = matches(sentence, notCues);
  return (Object.keys(cuePatterns) as CueKind[])
    .flatMap((kind) =>
      cuePatterns[kind].flatMap((pattern) => matches(sentence, pattern)).map((place) => ({ kind, ...place }))
    )
    .filter((cue) => !decoys.some((decoy) => decoy.start < cue.end && cue.start < decoy.end))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function matches(
  { text, start }: { text: string; start: number },
  pattern: RegExp
): (Place & { words: string })[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    words: match[0]
  }));
}
