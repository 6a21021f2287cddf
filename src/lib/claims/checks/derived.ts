// Check 5: what is only ours is computed again from its parents, bounds included.
import type { CheckResult, Derivation } from '#lib/claims/claim.ts';
import type { ClaimEntry, ValueEntry } from '#lib/claims/schema.ts';
import type { Context } from '#lib/claims/checks/context.ts';
import { describeQuantity } from '#lib/claims/describe.ts';
import { combine, type CombineReason } from '#lib/quantity/combine.ts';
import { sameQuantity } from '#lib/quantity/compare.ts';
import type { Quantity } from '#lib/quantity/quantity.ts';
import { yearsBetween } from '#lib/time/calendar.ts';

const file = 'claims.yaml';
export type Parents = NonNullable<ClaimEntry['derived']>['of'];

export function parentIds(of: Parents): string[] {
  return of.map((parent) => (typeof parent === 'string' ? parent : parent.claim));
}

/** The derivation as data, parents read as a name listed. */
export function readDerivation(claim: ClaimEntry): Derivation | undefined {
  if (!claim.derived) return undefined;
  const { op, of } = claim.derived;
  return {
    op,
    of: parentIds(of),
    names: of.flatMap((parent) => (typeof parent === 'string' ? [] : [parent.claim]))
  };
}

/** Recomputes a derived claim. */
export function checkDerived(
  context: Context,
  claim: ClaimEntry,
  row: number,
  claimById: ReadonlyMap<string, ClaimEntry>
): CheckResult {
  if (!claim.derived) return { check: 5, result: 'not-needed' };
  const path = ['claims', row, 'derived'];
  const parents = parentIds(claim.derived.of).map((id) => claimById.get(id));
  const missing = parents.findIndex((parent) => !parent);
  if (missing >= 0) {
    context.report.add('missing-parent', file, [...path, 'of', missing], {
      id: claim.id,
      expected: 'the id of a claim',
      found: `“${parentIds(claim.derived.of)[missing]}”`,
      advice: 'Name claims that stand in claims.yaml.'
    });
    return { check: 5, result: 'passed' };
  }
  const loop = findLoop(claim.id, claimById);
  if (loop) {
    context.report.add('cycle', file, path, {
      id: claim.id,
      expected: 'a derived claim whose parents end in quoted ones',
      found: loop.join(' → '),
      advice: 'Break the circle: a claim cannot be computed from itself.'
    });
    return { check: 5, result: 'passed' };
  }
  const computed = compute(claim, claimById, context);
  if (!computed.ok) {
    context.report.add('cannot-derive', file, path, {
      id: claim.id,
      expected: `amounts that ${claim.derived.op} can be computed from`,
      found: computed.reason,
      advice: 'Check the parents’ amounts, units and dates.'
    });
    return { check: 5, result: 'passed' };
  }
  const read = describeQuantity(computed.value);
  // A parent that is wrong makes a wrong result; it was told already.
  if (parents.some((parent) => context.report.has(parent!.id))) return { check: 5, result: 'passed', read };
  if (!claim.value || !isSame(asQuantity(claim.value), computed.value)) {
    context.report.add('derived-differs', file, ['claims', row, 'value'], {
      id: claim.id,
      expected: `${claim.derived.op} of ${parentIds(claim.derived.of).join(', ')}: ${read}`,
      found: claim.value ? describeQuantity(claim.value) : 'no value',
      advice: 'Record the computed value with its bound.'
    });
  }
  checkUnit(context, claim, row, claimById);
  return { check: 5, result: 'passed', read, amount: computed.value };
}

/** Where the sum counts in a unit of its own (“six people” of a founder and investors), the label says which. */
function checkUnit(
  context: Context,
  claim: ClaimEntry,
  row: number,
  claimById: ReadonlyMap<string, ClaimEntry>
): void {
  const unit = claim.value?.unit;
  const named = unit === undefined ? undefined : context.draft.about.units[unit];
  const parents = parentIds(claim.derived!.of).map((id) => claimById.get(id)?.value?.unit);
  const isNamed = claim.derived!.of.some((parent) => typeof parent !== 'string');
  if (claim.derived!.op !== 'sum' || !named || (parents.includes(unit) && !isNamed)) return;
  const label = claim.label.toLowerCase();
  if ([named.one, named.many].some((noun) => label.includes(noun.toLowerCase()))) return;
  context.report.add('unit-differs', file, ['claims', row, 'value', 'unit'], {
    id: claim.id,
    expected: `a label that names what is counted, “${named.many}”`,
    found: `“${claim.label}”`,
    advice: 'Correct the unit, or name it in the label: it is another one than the parents have.'
  });
}

const reasons: Record<CombineReason, string> = {
  'mixed-units': 'amounts in different units',
  'divide-by-zero': 'a division by nothing',
  negative: 'an amount below 0',
  'part-exceeds-whole': 'a part that is larger than its whole',
  'about-with-bound': 'an “about” beside a bound: no bound follows that anybody stated',
  'wrong-number-of-parts': 'too few parents, or too many',
  undefined: 'amounts that are open at both ends'
};

type Computed = { ok: true; value: Quantity } | { ok: false; reason: string };

function compute(claim: ClaimEntry, claimById: ReadonlyMap<string, ClaimEntry>, context: Context): Computed {
  const { op, of } = claim.derived!;
  if (op === 'gap') return computeGap(parentIds(of), claimById, context);
  const parts: Quantity[] = [];
  for (const parent of of) {
    if (typeof parent !== 'string') {
      // A named person or company counts as one of what the result counts.
      parts.push({ is: 'as-stated', low: 1, high: 1, unit: claim.value?.unit ?? '' });
      continue;
    }
    const value = claimById.get(parent)!.value;
    if (!value) return { ok: false, reason: `${parent} has no value` };
    // Six people out of one founder and five investors: the sum counts what its own unit names.
    const unit =
      op === 'sum' && isCounted(context, value.unit) && claim.value && isCounted(context, claim.value.unit)
        ? claim.value.unit
        : value.unit;
    parts.push({ ...asQuantity(value), unit });
    if (op === 'rate') {
      const years = spanInYears(value.over, context);
      if (years === null) return { ok: false, reason: `${parent} covers no period of whole years` };
      parts.push({ is: 'as-stated', low: years, high: years, unit: 'year' });
    }
  }
  const result = combine(op, parts, { units: context.units });
  return result.ok ? { ok: true, value: result.value } : { ok: false, reason: reasons[result.reason] };
}

function isCounted(context: Context, unit: string): boolean {
  return context.units.some(({ id }) => id === unit);
}

/** Whole years between the end of one date and the beginning of the next: at least so many, whatever the days were. */
function computeGap(
  ids: readonly string[],
  claimById: ReadonlyMap<string, ClaimEntry>,
  context: Context
): Computed {
  const times = ids.map((id) => context.readings.edtf(claimById.get(id)?.when?.edtf ?? ''));
  const [first, second] = times;
  if (ids.length !== 2 || !first?.ok || !second?.ok)
    return { ok: false, reason: 'a gap needs two claims with dates' };
  const { end } = first.time;
  const { start } = second.time;
  if (end === null || start === null || end > start)
    return { ok: false, reason: 'the first date does not end before the second begins' };
  const { whole, exact } = yearsBetween(end, start);
  if (whole < 1) return { ok: false, reason: 'less than a year' };
  return { ok: true, value: { is: exact > whole ? 'above' : 'at-least', low: whole, unit: 'year' } };
}

function spanInYears(over: string | undefined, context: Context): number | null {
  const read = context.readings.edtf(over ?? '');
  if (!read.ok || read.time.start === null || read.time.end === null) return null;
  const { from, to } = read.time;
  // “May 2014 to May 2019” are five years: from some moment in the one to some moment in the other.
  const start = from?.start ?? read.time.start;
  const end = to?.start ?? read.time.end;
  const years = Math.round(yearsBetween(start, end).exact);
  return years >= 1 ? years : null;
}

/** The same to twelve figures, which is as far as a quotient can be written; shares are written with four. */
function isSame(own: Quantity, computed: Quantity): boolean {
  const isNear = (a: number | undefined, b: number | undefined) =>
    own.unit === 'share' || a?.toPrecision(12) === b?.toPrecision(12);
  return sameQuantity(own, computed) && isNear(own.low, computed.low) && isNear(own.high, computed.high);
}

function asQuantity({ is, low, high, unit }: ValueEntry): Quantity {
  return { is, unit, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

function findLoop(id: string, claimById: ReadonlyMap<string, ClaimEntry>): string[] | null {
  const walk = (at: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(at)) return [...trail, at];
    for (const parent of parentIds(claimById.get(at)?.derived?.of ?? [])) {
      const loop = walk(parent, [...trail, at]);
      if (loop) return loop;
    }
    return null;
  };
  return walk(id, []);
}
