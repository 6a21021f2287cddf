// Finds claims by words: each word that was typed has to begin a word of the claim, its quotation, its voice
// or the date that its words were read as.
import type { FoundClaim } from '#lib/pages/printed/library.ts';

/** What stands between groups of three digits: a comma, or a space that does not break. */
const separators = /(?<=\d)[,\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;

/**
 * The words of a text, small and without accents, its numbers without separators.
 *
 * @example foldWords('Café, “5G”, 70,000') // ['cafe', '5g', '70000']
 */
export function foldWords(text: string): string[] {
  return (
    text
      .replace(separators, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A claim's words are folded once: with a thousand documents that is what a letter typed would wait for. */
const folded = new WeakMap<FoundClaim, { label: readonly string[]; all: readonly string[] }>();

function wordsOf(claim: FoundClaim): { label: readonly string[]; all: readonly string[] } {
  const known = folded.get(claim);
  if (known) return known;
  const label = foldWords(claim.label);
  const words = { label, all: [...label, ...foldWords(`${claim.quote} ${claim.says} ${claim.when}`)] };
  folded.set(claim, words);
  return words;
}

/**
 * Claims that hold all words of `query`, those with the words in their label first; none for an empty query.
 *
 * @example searchClaims(claims, 'contr eur') // [{ label: 'Contracts in Europe', … }]
 */
export function searchClaims(claims: readonly FoundClaim[], query: string): FoundClaim[] {
  const wanted = foldWords(query);
  if (wanted.length === 0) return [];
  const begins = (words: readonly string[]) =>
    wanted.every((start) => words.some((word) => word.startsWith(start)));
  const inLabel: FoundClaim[] = [];
  const elsewhere: FoundClaim[] = [];
  for (const claim of claims) {
    const { label, all } = wordsOf(claim);
    if (begins(label)) inLabel.push(claim);
    else if (begins(all)) elsewhere.push(claim);
  }
  return [...inLabel, ...elsewhere];
}
