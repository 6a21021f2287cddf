// Claims to rows of the counts: what can be felt as units, the sum of ours over its parts, and what is only a sentence.
import { byIdOf, makeBase, numberRows, refusesRetired, tellersOf, whoseOf } from '#lib/charts/base.ts';
import type { CountRole, CountRow } from '#lib/charts/count/row.ts';
import type { ChartInput } from '#lib/charts/kind.ts';
import type { Value, VerifiedClaim } from '#lib/claims/claim.ts';
import { isDiscrete } from '#lib/quantity/units.ts';
import { printActOf } from '#lib/words/act.ts';
import { printValue } from '#lib/words/amount.ts';
import { printDerivation } from '#lib/words/derivation.ts';
import { orderOf } from '#lib/words/order.ts';
import { printUnit } from '#lib/words/unit.ts';

/** More units than this are a texture and no longer felt one by one. */
export const mostFelt = 120;

type Unnumbered = Omit<CountRow, 'number'>;

/** Why a claim cannot be drawn as a count; null if it can. */
export function refusesClaim(claim: VerifiedClaim): string | null {
  const retired = refusesRetired(claim);
  if (retired !== null) return retired;
  if (claim.value === undefined) return `“${claim.id}” has no value, so it counts nothing.`;
  if (!isDiscrete(claim.value.unit)) return `“${claim.id}” is not counted in whole ones.`;
  return null;
}

/** Why these claims cannot share a chart: units of two kinds would be compared with each other. A sentence has no units. */
export function refusesClaims(claims: readonly VerifiedClaim[]): string | null {
  const drawn = claims.flatMap(({ value }) =>
    value !== undefined && feltOf(value) !== null ? [value.unit] : []
  );
  const units = [...new Set(drawn)];
  return units.length < 2
    ? null
    : `a unit would stand for ${units.join(' here and ')} there; one unit in a chart`;
}

/** The rows in the order of the view; the parts of a sum follow it. */
export function makeRows(input: ChartInput): CountRow[] {
  const drawable = input.claims.filter((claim) => refusesClaim(claim) === null);
  const own = new Set(drawable.map(({ id }) => id));
  const rows = drawable.flatMap((claim) => rowsOfClaim(claim, claim.value as Value, own, input));
  return numberRows(rows);
}

/**
 * How many units are certain and so can be set one by one; null where that is too many, none, or not known.
 *
 * @example feltOf({ is: 'above', low: 20, least: 21, … }) // 21
 */
export function feltOf({ is, low, high, least }: Value): number | null {
  if (is === 'about' || is === 'between' || is === 'below' || is === 'at-most' || low === undefined)
    return null;
  const certain = least ?? (is === 'above' ? low + 1 : (high ?? low));
  return Number.isInteger(certain) && certain > 0 && certain <= mostFelt ? certain : null;
}

function rowsOfClaim(
  claim: VerifiedClaim,
  value: Value,
  own: ReadonlySet<string>,
  input: ChartInput
): Unnumbered[] {
  const felt = feltOf(value);
  const row = makeRow(claim, value, felt === null ? 'sentence' : 'units', felt ?? 0, input);
  if (claim.derived?.op !== 'sum' || felt === null) return [row];
  const parts = partsOf(claim, input);
  const isDrawable = parts !== null && parts.every(({ key }) => !own.has(key));
  return isDrawable ? [{ ...row, role: 'sum', count: 0 }, ...parts] : [row];
}

/** The parents of a sum as units of the sum's own kind; null where one of them cannot be set in units. */
function partsOf(sum: VerifiedClaim, input: ChartInput): Unnumbered[] | null {
  const { derived, value } = sum;
  const byId = byIdOf(input.document);
  const parts = (derived?.of ?? []).map((id) => {
    const parent = byId.get(id);
    if (parent === undefined || value === undefined) return null;
    if (derived?.names.includes(id)) {
      const one: Value = { is: 'as-stated', low: 1, high: 1, unit: value.unit, words: '1, by name' };
      return makeRow(parent, one, 'part', 1, input);
    }
    const felt = parent.value === undefined ? null : feltOf(parent.value);
    return parent.value === undefined || felt === null
      ? null
      : makeRow(parent, parent.value, 'part', felt, input);
  });
  return parts.every((part) => part !== null) ? parts : null;
}

function makeRow(
  claim: VerifiedClaim,
  value: Value,
  role: CountRole,
  count: number,
  input: ChartInput
): Unnumbered {
  const { document } = input;
  return {
    ...makeBase(claim, input),
    role,
    count,
    is: value.is,
    words: printValue(value, document),
    label: claim.label,
    badge: printActOf(claim, document),
    teller: printDerivation(claim, document) ?? tellersOf(claim, document),
    ...(claim.derived === undefined ? {} : { from: whoseOf(claim, document) }),
    unit: printUnit(value.unit, 1, document.about.units),
    order: orderOf(value)
  };
}
