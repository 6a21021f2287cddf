// How we computed what no sentence says: “1 + 5 = 6, ours”.
import type { UnverifiedClaim, Value, VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { printHedge, printQuantity, printValue } from '#lib/words/amount.ts';
import { printNumber } from '#lib/words/number.ts';
import { printPeriod } from '#lib/words/period.ts';
import { printDate } from '#lib/words/when.ts';

/**
 * The calculation behind a derived claim, bounds included; null for a quoted one.
 *
 * @example printDerivation(founders, document) // '1 + 5 = 6, ours'
 * @example printDerivation(europeShare, document) // 'more than 20 out of 40 is more than 50 %, ours'
 */
export function printDerivation(
  claim: UnverifiedClaim | VerifiedClaim,
  document: VerifiedDocument
): string | null {
  const { derived, value } = claim;
  if (derived === undefined) return null;
  const byId = new Map(document.claims.map((one) => [one.id, one]));
  const parents = derived.of.map((id) => byId.get(id));
  const numbers = derived.of.map((id, at) =>
    derived.names.includes(id) ? '1' : printBare(parents[at]?.value)
  );
  const result = value === undefined ? '' : printValue(value, document);
  switch (derived.op) {
    case 'sum':
      return `${numbers.join(' + ')} = ${printBare(value)}, ours`;
    case 'difference':
      return `${numbers.join(' − ')} = ${printBare(value)}, ours`;
    case 'share':
      return `${numbers.join(' out of ')} is ${result}, ours`;
    case 'rate': {
      const [parent] = parents;
      if (parent?.value === undefined) return `${result}, ours`;
      return `${printQuantity(parent.value, document.about.units)} ${printPeriod(parent.value, parent.when)} is ${result}, ours`;
    }
    case 'gap': {
      const [first, second] = parents.map((parent) => printDate(parent?.when));
      return `from ${first} to ${second} is ${result}, ours`;
    }
  }
}

/** The number with its hedge and without its unit. */
function printBare(value: Value | undefined): string {
  if (value === undefined) return 'an amount that is not given';
  const { is, low, high, unit } = value;
  if (low !== undefined && high !== undefined && low !== high)
    return `${printNumber(low)} to ${printNumber(high)}`;
  const number = low ?? high;
  return number === undefined ? 'no number' : printHedge(is, unit) + printNumber(number);
}
