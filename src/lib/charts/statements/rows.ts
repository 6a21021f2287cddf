// Claims to rows of the statements, in the order of the view.
import { byIdOf, makeBase, numberRows, refusesRetired, tellFirst } from '#lib/charts/base.ts';
import type { ChartInput } from '#lib/charts/kind.ts';
import type { StatementRow } from '#lib/charts/statements/row.ts';
import type { VerifiedClaim } from '#lib/claims/claim.ts';
import { printAct } from '#lib/words/act.ts';
import { nameVoice } from '#lib/words/voice.ts';

/** Why a claim is not for a card; null if it is. */
export function refusesClaim(claim: VerifiedClaim): string | null {
  const retired = refusesRetired(claim);
  if (retired !== null) return retired;
  if (claim.quotes.length === 0) return `“${claim.id}” is derived: nobody says it.`;
  const isMore =
    claim.act !== 'states' || claim.if !== undefined || claim.relates.some(({ as }) => as === 'answers');
  return isMore
    ? null
    : `“${claim.id}” is a plain statement: neither promised, denied, announced, warned nor an answer.`;
}

export function makeRows(input: ChartInput): StatementRow[] {
  const drawable = input.claims.filter((claim) => refusesClaim(claim) === null);
  const places = new Map(drawable.map(({ id }, at) => [id, at + 1]));
  const byId = byIdOf(input.document);
  return numberRows(
    drawable.map((claim) => ({
      ...makeBase(claim, input),
      name: namesOf(claim, input),
      label: claim.label,
      badge: printAct(claim),
      ...tellFirst(claim, input.document),
      condition: claim.if ?? null,
      negation: claim.negated ?? (claim.act === 'denies' ? (claim.actWords ?? null) : null),
      answers: claim.relates
        .filter(({ as }) => as === 'answers')
        .map(({ to }) => ({ label: byId.get(to)?.label ?? to, number: places.get(to) ?? null }))
    }))
  );
}

/** Everybody who says it, each once. */
function namesOf(claim: VerifiedClaim, { document }: ChartInput): string {
  return [...new Set(claim.quotes.map(({ says }) => nameVoice(document, says.voice)))].join(', ');
}
