// Check 3 for amounts: the words are the whole expression in the sentence, and an independent reader reads them as recorded.
import type { CheckResult, Quote } from '#lib/claims/claim.ts';
import type { ClaimEntry, ValueEntry } from '#lib/claims/schema.ts';
import { overlaps, type Context } from '#lib/claims/checks/context.ts';
import { reportExtent } from '#lib/claims/checks/expression.ts';
import type { Witness } from '#lib/claims/checks/witness.ts';
import type { AmountReading } from '#lib/quantity/reading.ts';
import { checkMeasure } from '#lib/claims/checks/measure.ts';
import { partOf } from '#lib/quantity/part.ts';
import { describeQuantity } from '#lib/claims/describe.ts';

/** Checks a claim’s value against every quote that witnesses it. */
export function checkValue(
  context: Context,
  claim: ClaimEntry,
  row: number,
  witnesses: readonly Witness[],
  claimById: ReadonlyMap<string, ClaimEntry>
): CheckResult {
  const { value } = claim;
  if (!value) return { check: 3, result: 'not-needed' };
  const path = ['claims', row, 'value'];
  const fits = checkShape(context, claim, value, path);
  checkMeasure(context, claim, value, path);
  checkWhole(context, claim, value, path, claimById);
  if (claim.derived || !fits) return { check: 3, result: 'not-needed' };
  const own = witnesses.filter(({ kind }) => kind === 'value');
  if (own.length === 0 && !value.words) {
    context.report.add('words-not-in-quote', 'claims.yaml', path, {
      id: claim.id,
      expected: 'the words that state the value',
      found: 'no words',
      advice: 'Add words: "…" with the whole expression, hedge included.'
    });
  }
  const readings = own.map((witness) => checkWitness(context, claim, value, witness, path, claimById));
  const read = readings.find((reading) => reading !== null);
  if (value.read === 'by hand' && !read) return { check: 3, result: 'by-hand' };
  return { check: 3, result: 'passed', ...(read ? { read: describeQuantity(read), amount: read } : {}) };
}

function checkWitness(
  context: Context,
  claim: ClaimEntry,
  value: ValueEntry,
  { words, place, path, quote }: Witness,
  valuePath: (string | number)[],
  claimById: ReadonlyMap<string, ClaimEntry>
): AmountReading | null {
  const sentence = context.sentenceById.get(quote.sentence)!;
  const reading = context.amountsIn(sentence).find((found) => overlaps(found, place));
  if (!reading) {
    if (value.read !== 'by hand') {
      context.report.add('value-unread', 'claims.yaml', path, {
        id: claim.id,
        expected: 'words that the reader of amounts can read',
        found: `“${words}”`,
        advice:
          'Correct the words; if no reader can read them, add read: by hand, and the second reading is the witness.'
      });
    }
    return null;
  }
  if (!reportExtent(context, claim.id, words, place, reading, quote, path, 'amount')) return null;
  const found = { is: reading.is, low: reading.low, high: reading.high };
  const say = (quantity: Pick<ValueEntry, 'is' | 'low' | 'high'>) =>
    describeQuantity({ ...quantity, unit: value.unit });
  const reason = value.is !== found.is ? 'bound-differs' : 'value-differs';
  const field = (['is', 'low', 'high'] as const).find((key) => value[key] !== found[key]);
  if (field) {
    context.report.add(reason, 'claims.yaml', [...valuePath, field], {
      id: claim.id,
      expected: `“${words}” read by machine: ${say(found)}`,
      found: `recorded: ${say(value)}`,
      advice: 'Record what the words say; a hedge such as “more than” belongs in is:.'
    });
  }
  checkUnit(context, claim, value, reading, quote, valuePath, claimById);
  return reading;
}

/** The unit stands in the words, or is the whole’s where the words leave it out (“more than 20 of which”). */
function checkUnit(
  context: Context,
  claim: ClaimEntry,
  value: ValueEntry,
  reading: AmountReading,
  quote: Quote,
  path: (string | number)[],
  claimById: ReadonlyMap<string, ClaimEntry>
): void {
  const whole = value['part-of'] === undefined ? undefined : claimById.get(value['part-of'])?.value?.unit;
  // A whole that is missing was reported by name.
  if (value['part-of'] !== undefined && whole === undefined) return;
  const named = context.draft.about.units[value.unit];
  const stands = named && [named.one, named.many].some((noun) => quote.exact.includes(noun));
  const expected = reading.unit ?? whole ?? (stands ? value.unit : 'a unit that the quotation names');
  if (value.unit === expected) return;
  context.report.add('unit-differs', 'claims.yaml', [...path, 'unit'], {
    id: claim.id,
    expected,
    found: value.unit,
    advice:
      'Record the unit that the words name; a thing that the text counts needs an entry under units: in document.yaml.'
  });
}

/** `low` and `high` are there exactly as the bound has them. */
function checkShape(
  context: Context,
  claim: ClaimEntry,
  value: ValueEntry,
  path: (string | number)[]
): boolean {
  const { is, low, high } = value;
  const wants = {
    above: 'only low',
    'at-least': 'only low',
    below: 'only high',
    'at-most': 'only high',
    between: 'low below high',
    'as-stated': 'low and high, equal',
    about: 'low and high, equal'
  }[is];
  const fits =
    wants === 'only low'
      ? low !== undefined && high === undefined
      : wants === 'only high'
        ? low === undefined && high !== undefined
        : low !== undefined && high !== undefined && (is === 'between' ? low < high : low === high);
  if (!fits) {
    context.report.add('value-differs', 'claims.yaml', path, {
      id: claim.id,
      expected: `${wants}, for is: ${is}`,
      found: `low: ${low ?? 'absent'}, high: ${high ?? 'absent'}`,
      advice: 'An open side is left out; a stated number stands on both sides.'
    });
  }
  return fits;
}

/** A part is of one kind with its whole and not larger. */
function checkWhole(
  context: Context,
  claim: ClaimEntry,
  value: ValueEntry,
  path: (string | number)[],
  claimById: ReadonlyMap<string, ClaimEntry>
): void {
  const id = value['part-of'];
  if (id === undefined) return;
  const whole = claimById.get(id)?.value;
  if (!whole) {
    context.report.add('missing-parent', 'claims.yaml', [...path, 'part-of'], {
      id: claim.id,
      expected: 'the id of a claim with a value',
      found: `“${id}”`,
      advice: 'Name the claim that gives the whole.'
    });
    return;
  }
  const part = partOf(value, whole, context.units);
  if (part.ok) return;
  context.report.add('part-exceeds-whole', 'claims.yaml', path, {
    id: claim.id,
    expected: `a part of ${describeQuantity(whole)}`,
    found: `${describeQuantity(value)} (${part.reason})`,
    advice: 'Check both amounts and their units.'
  });
}
