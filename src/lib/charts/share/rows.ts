// Claims to the rows of a share: one part and its whole, in whole units, closed by interval arithmetic.
import { makeBase, numberRows, refusesRetired, tellersOf } from '#lib/charts/base.ts';
import type { ChartInput } from '#lib/charts/kind.ts';
import type { ShareRole, ShareRow } from '#lib/charts/share/row.ts';
import type { Value, VerifiedClaim } from '#lib/claims/claim.ts';
import { partOf } from '#lib/quantity/part.ts';
import { isDiscrete } from '#lib/quantity/units.ts';
import { printActOf } from '#lib/words/act.ts';
import { printValue } from '#lib/words/amount.ts';
import { printPart, printSpanOf } from '#lib/words/part.ts';
import { printUnit } from '#lib/words/unit.ts';

type Valued = VerifiedClaim & { value: Value };

const reasons = {
  'mixed-units': 'the part and the whole are counted in different units',
  about: 'an “about” says neither how many are certain nor how many are open',
  'whole-open': 'the whole has no upper end, so its units cannot be drawn',
  negative: 'an amount below 0 has no units',
  'part-exceeds-whole': 'the part is larger than its whole'
} as const;

/** More units than this are too small to be told apart; then a chart counts in round ones. */
const mostUnits = 10_000_000;

/** Why a claim cannot be drawn in a share; null if it can. */
export function refusesClaim(claim: VerifiedClaim): string | null {
  const retired = refusesRetired(claim);
  if (retired !== null) return retired;
  if (claim.value === undefined) return `“${claim.id}” has no value, so nothing of it can be counted.`;
  if (!isDiscrete(claim.value.unit)) return `“${claim.id}” is not counted in whole ones.`;
  return null;
}

/** Why these claims are not one part and its whole; null if they are. */
export function refusesClaims(claims: readonly VerifiedClaim[]): string | null {
  const pair = findPair(claims);
  if (pair === null)
    return 'no part with its whole: one claim must be `part-of` the other, and there can be only two';
  const part = partOf(pair.part.value, pair.whole.value);
  if (!part.ok) return reasons[part.reason];
  return part.certain + part.open > mostUnits
    ? 'too many to be felt as units; set it as a sentence instead'
    : null;
}

/** The whole, what is certain, what is open, what is not. A row without units is left out, but for the whole. */
export function makeRows(input: ChartInput): ShareRow[] {
  const pair = findPair(input.claims);
  if (pair === null) return [];
  const { part, whole } = pair;
  const found = partOf(part.value, whole.value);
  const limit = whole.value.most ?? whole.value.high ?? whole.value.low;
  if (!found.ok || limit === undefined) return [];
  const { document } = input;
  const own = document.about.units;
  const span = printSpanOf(found.least, found.most);
  const words = printPart(part.value, document);
  const said = `${printValue(part.value, document)} of ${printValue(whole.value, document)}`;
  const make = (role: ShareRole, claim: Valued, count: number, says: string): Omit<ShareRow, 'number'> => {
    const base = makeBase(claim, input);
    const isPart = claim === part;
    return {
      ...base,
      key: role === 'open' || role === 'not' ? `${part.id}-${role}` : claim.id,
      source: { claims: isPart ? [part.id, whole.id] : [whole.id] },
      sentences: isPart
        ? [...new Set([...base.sentences, ...makeBase(whole, input).sentences])]
        : base.sentences,
      spoken: role === 'whole' ? base.spoken : `${says}. ${base.spoken}`,
      role,
      count,
      words: isPart ? words : printValue(whole.value, document),
      said: isPart ? said : printValue(whole.value, document),
      label: claim.label,
      badge: printActOf(claim, document),
      teller: tellersOf(claim, document),
      unit: { one: printUnit(claim.value.unit, 1, own), many: printUnit(claim.value.unit, 2, own) },
      stated: { is: claim.value.is, low: claim.value.low ?? null, high: claim.value.high ?? null },
      least: found.least,
      most: found.most,
      span: isPart ? span : ''
    };
  };
  const not = limit - found.most;
  const rows = [
    make('whole', whole, limit, ''),
    make('certain', part, found.certain, `Certain: ${found.certain}`),
    make('open', part, found.open, `Open: ${found.open}, the text does not say`),
    make('not', part, not, `Certainly not: ${not}`)
  ];
  return numberRows(rows.filter(({ role, count }) => role === 'whole' || count > 0));
}

function findPair(claims: readonly VerifiedClaim[]): { part: Valued; whole: Valued } | null {
  if (claims.length !== 2) return null;
  const part = claims.find(({ value }) => value?.partOf !== undefined);
  const whole = claims.find(({ id }) => id === part?.value?.partOf);
  if (part?.value === undefined || whole?.value === undefined) return null;
  return { part: part as Valued, whole: whole as Valued };
}
