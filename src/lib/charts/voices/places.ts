// Where in the text a voice stands, in thousandths of the attributed text, and how many words that is.
import type { Part, Stretch } from '#lib/charts/voices/row.ts';
import type { Attribution, VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';

interface Extent {
  start: number;
  length: number;
}

/** From the first attributed letter to the last. */
export function extentOf({ attributions }: VerifiedDocument): Extent {
  const start = Math.min(...attributions.map(({ place }) => place.start));
  const end = Math.max(...attributions.map(({ place }) => place.end));
  return { start, length: Math.max(1, end - start) };
}

/** A place in thousandths: `thousandth(50, { start: 0, length: 100 })` → `500` */
export function thousandth(offset: number, { start, length }: Extent): number {
  return Math.round(((offset - start) / length) * 1000);
}

/** The claims that quote from a stretch, in the order given. */
export function claimsIn({ place }: Attribution, claims: readonly VerifiedClaim[]): VerifiedClaim[] {
  return claims.filter(({ quotes }) =>
    quotes.some(({ places }) => places.some(({ start, end }) => start < place.end && end > place.start))
  );
}

/** The stretches of some clauses; neighbours that are told alike are one. */
export function stretchesOf(
  clauses: readonly Attribution[],
  claims: readonly VerifiedClaim[],
  extent: Extent
): Stretch[] {
  const found: Stretch[] = [];
  for (const clause of clauses) {
    const how = clause.says.how === 'quoted' ? 'quoted' : 'low';
    const isClaimed = claimsIn(clause, claims).length > 0 ? 1 : 0;
    const from = thousandth(clause.place.start, extent);
    const to = Math.max(from + 1, thousandth(clause.place.end, extent));
    const last = found[found.length - 1];
    const joins = last !== undefined && last[2] === how && last[3] === isClaimed && from - last[1] <= 1;
    if (joins) found[found.length - 1] = [last[0], to, how, isClaimed];
    else found.push([from, to, how, isClaimed]);
  }
  return found;
}

/** The clauses that a claim quotes from, as they stand in the lane. */
export function partsOf(claim: VerifiedClaim, clauses: readonly Attribution[], extent: Extent): Part[] {
  return clauses
    .filter((clause) => claimsIn(clause, [claim]).length > 0)
    .map(({ place }) => {
      const from = thousandth(place.start, extent);
      return [from, Math.max(from + 1, thousandth(place.end, extent))];
    });
}

/** Words in these clauses; what stands between spaces and has a letter or a digit is one. */
export function countWords(clauses: readonly Attribution[], text: string): number {
  return clauses.reduce(
    (sum, { place }) =>
      sum +
      text
        .slice(place.start, place.end)
        .split(/\s+/u)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    0
  );
}
