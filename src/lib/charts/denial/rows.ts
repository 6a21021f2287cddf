// Claims to rows of the denial: one that others answer, and its answers.
import { makeBase, numberRows, refusesRetired, tellFirst } from '#lib/charts/base.ts';
import type { DenialRow } from '#lib/charts/denial/row.ts';
import type { ChartInput } from '#lib/charts/kind.ts';
import type { VerifiedClaim } from '#lib/claims/claim.ts';
import { printAct } from '#lib/words/act.ts';
import { nameVoice } from '#lib/words/voice.ts';

/** Why a claim cannot stand on either side; null if it can. */
export function refusesClaim(claim: VerifiedClaim): string | null {
  return (
    refusesRetired(claim) ?? (claim.quotes.length > 0 ? null : `“${claim.id}” is derived: nobody says it.`)
  );
}

/** Why these are not one allegation and its answers; null if they are. */
export function refusesClaims(claims: readonly VerifiedClaim[]): string | null {
  const answered = findAnswered(claims);
  if (answered === null)
    return 'no claim that all the others answer: exactly one must be what they relate to as `answers`';
  return claims.length < 2 ? 'an allegation without an answer' : null;
}

/** The allegation first, then its answers in the order of the view. */
export function makeRows(input: ChartInput): DenialRow[] {
  const answered = findAnswered(input.claims);
  if (answered === null) return [];
  const answers = input.claims.filter((claim) => claim !== answered);
  return numberRows([
    makeRow(answered, 'allegation', input),
    ...answers.map((one) => makeRow(one, 'answer', input))
  ]);
}

function findAnswered(claims: readonly VerifiedClaim[]): VerifiedClaim | null {
  const answers = (claim: VerifiedClaim, id: string) =>
    claim.relates.some(({ to, as }) => to === id && as === 'answers');
  const found = claims.filter(({ id }) => claims.every((claim) => claim.id === id || answers(claim, id)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function makeRow(
  claim: VerifiedClaim,
  role: DenialRow['role'],
  input: ChartInput
): Omit<DenialRow, 'number'> {
  const names = claim.quotes.map(({ says }) => nameVoice(input.document, says.voice));
  return {
    ...makeBase(claim, input),
    role,
    name: [...new Set(names)].join(', '),
    label: claim.label,
    badge: printAct(claim),
    ...tellFirst(claim, input.document),
    condition: claim.if ?? null
  };
}
