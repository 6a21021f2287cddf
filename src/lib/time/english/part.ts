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
  ['middle to late', 'late'],
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

const stretches: [string, Part][] = [
  ['latter part of', 'late'],
  ['later part of', 'late'],
  ['early part of', 'early'],
  ['first part of', 'early'],
  ['early days of', 'early'],
  ['early months of', 'early'],
  ['early years of', 'early'],
  ['late months of', 'late'],
  ['final days of', 'end'],
  ['last days of', 'end'],
  ['final weeks of', 'end'],
  ['final months of', 'end'],
  ['closing months of', 'end'],
  ['closing days of', 'end']
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
  const stretch = skipAny(
    tokens,
    start,
    stretches.map(([words]) => words)
  );
  if (stretch)
    return {
      next: stretch.next,
      part: stretches.find(([words]) => words === stretch.phrase)![1],
      isEdge: true
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
