// Claims to rows of the amounts, in the order of the view.
import {
  byIdOf,
  makeBase,
  numberRows,
  refusesRetired,
  sentencesOf,
  tellersOf,
  whoseOf
} from '#lib/charts/base.ts';
import type { ChartInput } from '#lib/charts/kind.ts';
import type { AmountRow } from '#lib/charts/amounts/row.ts';
import type { ClaimId, Value, VerifiedClaim, VerifiedDocument, When } from '#lib/claims/claim.ts';
import { findUnit } from '#lib/quantity/units.ts';
import { printActOf } from '#lib/words/act.ts';
import { printValue } from '#lib/words/amount.ts';
import { printDerivation } from '#lib/words/derivation.ts';
import { orderOf } from '#lib/words/order.ts';
import { printMeasure, printPeriod } from '#lib/words/period.ts';
import { nameUnit } from '#lib/words/unit.ts';

/** Why a claim cannot be drawn as an amount; null if it can. */
export function refusesClaim(claim: VerifiedClaim): string | null {
  const retired = refusesRetired(claim);
  if (retired !== null) return retired;
  if (claim.value === undefined) return `“${claim.id}” has no value, so it has no place on a ruler.`;
  return claim.value.low === undefined && claim.value.high === undefined
    ? `“${claim.id}” has a value without a number.`
    : null;
}

/** Why these claims cannot share a ruler; null if they can. */
export function refusesClaims(claims: readonly VerifiedClaim[]): string | null {
  const units = [...new Set(claims.flatMap(({ value }) => (value === undefined ? [] : [value.unit])))];
  if (units.length < 2) return null;
  return `amounts in ${units.join(' and ')}, which no one ruler can hold`;
}

/** The rows in the order of the view. */
export function makeRows(input: ChartInput): AmountRow[] {
  const drawable = input.claims.filter((claim) => refusesClaim(claim) === null);
  return numberRows(drawable.map((claim) => makeRow(claim, claim.value as Value, input)));
}

function makeRow(claim: VerifiedClaim, value: Value, input: ChartInput): Omit<AmountRow, 'number'> {
  const { document } = input;
  const dated = datedBy(claim, document);
  const claims: [ClaimId, ...ClaimId[]] = dated === null ? [claim.id] : [claim.id, dated.id];
  return {
    ...makeBase(claim, input),
    source: { claims },
    label: claim.label,
    period: isTimeless(value)
      ? ''
      : printPeriod(value, claim.when?.time ? claim.when : (dated?.when ?? claim.when)),
    measure: printMeasure(value.measure),
    words: printValue(value, document),
    teller: claim.derived === undefined ? tellersOf(claim, document) : 'ours',
    ...(claim.derived === undefined ? {} : { from: whoseOf(claim, document) }),
    badge: printActOf(claim, document),
    is: value.is,
    low: value.low ?? null,
    high: value.high ?? null,
    unit: value.unit,
    unitName: nameUnit(value.unit, document.about.units),
    derived: printDerivation(claim, document),
    order: orderOf(value)
  };
}

/** A distance or a weight with neither kind nor date has none to miss. */
function isTimeless({ measure, over, unit }: Value): boolean {
  const kind = findUnit(unit)?.kind ?? 'count';
  return measure === undefined && over === undefined && kind !== 'currency';
}

/**
 * A claim that gives this one's date: related to it as part of the same, dated, and in the same sentence. “Founded in
 * 1987 … with a little more than $5,000” are two claims of one sentence.
 */
function datedBy(claim: VerifiedClaim, document: VerifiedDocument): (VerifiedClaim & { when: When }) | null {
  if (claim.when?.time !== undefined || claim.value?.over !== undefined || claim.derived !== undefined)
    return null;
  const own = sentencesOf(claim, document);
  const byId = byIdOf(document);
  for (const { to, as } of claim.relates) {
    const other = byId.get(to);
    if (as !== 'part-of-same' || other?.when?.time === undefined) continue;
    if (sentencesOf(other, document).some((id) => own.includes(id)))
      return other as VerifiedClaim & { when: When };
  }
  return null;
}
