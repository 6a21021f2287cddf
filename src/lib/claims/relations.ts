// What a claim has to do with others, seen from both ends: recorded once, shown twice.
import type { ClaimId, Relation, UnverifiedClaim } from '#lib/claims/claim.ts';

/** How another claim stands to this one. */
export interface SeenRelation {
  claim: ClaimId;
  as: Relation['as'] | 'answered-by' | 'repeated-by';
}

const inverse = { answers: 'answered-by', repeats: 'repeated-by', 'part-of-same': 'part-of-same' } as const;

/**
 * The relations of every claim, its own first, then those that other claims have to it, each once.
 *
 * @example relationsOf(claims).get('spying-suspicion')
 * // [{ claim: 'never-asked', as: 'answered-by' }, …]
 */
export function relationsOf(
  claims: readonly Pick<UnverifiedClaim, 'id' | 'relates'>[]
): Map<ClaimId, SeenRelation[]> {
  const seen = new Map<ClaimId, SeenRelation[]>(claims.map(({ id }) => [id, []]));
  const add = (id: ClaimId, relation: SeenRelation) => {
    const own = seen.get(id);
    if (own && !own.some(({ claim, as }) => claim === relation.claim && as === relation.as)) {
      own.push(relation);
    }
  };
  for (const { id, relates } of claims) for (const { to, as } of relates) add(id, { claim: to, as });
  for (const { id, relates } of claims)
    for (const { to, as } of relates) add(to, { claim: id, as: inverse[as] });
  return seen;
}
