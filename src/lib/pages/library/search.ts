// Finds claims by words: each word that was typed has to begin a word of the claim, its quotation or its voice.
import type { FoundClaim } from '#lib/pages/printed/library.ts';

/** The words of a text, small and without accents: `foldWords('Café, “5G”')` → `['cafe', '5g']` */
export function foldWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
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
  const inLabel = claims.filter(({ label }) => begins(foldWords(label)));
  const elsewhere = claims.filter(
    (claim) => !inLabel.includes(claim) && begins(foldWords(`${claim.label} ${claim.quote} ${claim.says}`))
  );
  return [...inLabel, ...elsewhere];
}
