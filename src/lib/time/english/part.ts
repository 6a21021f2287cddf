// Reads what EDTF cannot say: “early”, “mid-”, “late”, “the end of”.
import { isDash, lowerAt, skipAny, skipWord } from '#lib/time/english/scan.ts';
import { edges, parts } from '#lib/time/english/words.ts';
import type { Part } from '#lib/time/meaning.ts';
import type { Token } from '#lib/time/tokens.ts';

const earlyPhrases: [string, Part][] = [
  ['early to mid', 'early'],
  ['early - to - mid', 'early'],
  ['early - mid', 'early'],
  ['mid to late', 'late'],
  ['mid - to - late', 'late'],
  ['mid - late', 'late'],
  ['very early', 'early'],
  ['very late', 'late'],
  ['earlier', 'early'],
  ['later', 'late'],
  ['midway through', 'mid'],
  ['early in', 'early'],
  ['late in', 'late'],
  ['earlier in', 'early'],
  ['later in', 'late'],
  ['early on in', 'early']
];

/** “early 2019”, “mid-March”, “late last year”, “the end of March”, “earlier this year”. */
export function readPart(
  tokens: Token[],
  at: number
): { next: number; part: Part; isEdge: boolean } | undefined {
  const start = skipWord(tokens, at, 'the');
  const phrase = skipAny(
    tokens,
    start,
    earlyPhrases.map(([words]) => words)
  );
  if (phrase)
    return {
      next: phrase.next,
      part: earlyPhrases.find(([words]) => words === phrase.phrase)![1],
      isEdge: false
    };
  const edge = skipAny(tokens, start, [
    'very beginning of',
    'very end of',
    ...Object.keys(edges).map((word) => `${word} of`)
  ]);
  if (edge) return { next: edge.next, part: edges[edge.phrase.split(' ').at(-2)!]!, isEdge: true };
  const part = parts[lowerAt(tokens, start)];
  if (!part) return undefined;
  return { next: isDash(tokens[start + 1]) ? start + 2 : start + 1, part, isEdge: false };
}
