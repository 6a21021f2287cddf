// Check 8: the independent second reading agrees with the first; what was settled stays on record.
import type { CheckResult } from '#lib/claims/claim.ts';
import type { SecondReading } from '#lib/claims/schema.ts';
import { compareReadings, type Difference } from '#lib/claims/checks/comparison.ts';
import { groupBy, type Context } from '#lib/claims/checks/context.ts';
import type { Draftling } from '#lib/claims/checks/witness.ts';

type Settled = SecondReading['settled'][number];
const file = 'second-reading.yaml';

/** Compares the readings. Differences that are not settled are problems, and so is a settlement of nothing. */
export function checkSecondReading(context: Context, claims: readonly Draftling[]): Map<string, CheckResult> {
  const { secondReading } = context.draft;
  const results = new Map<string, CheckResult>();
  if (!secondReading) {
    context.report.add('second-reading-missing', file, [], {
      expected: 'second-reading.yaml, made from the source and the sentences alone',
      found: 'no such file',
      advice:
        'Let somebody who has not seen claims.yaml read the text and write it; README.md describes the format.'
    });
    return results;
  }
  const differences = compareReadings(context, claims, secondReading);
  const settled = new Map(secondReading.settled.map((entry) => [keyOf(entry), entry]));
  // What checks 1 to 7 found wrong is told once, by them.
  const { report } = context;
  const others = differences.filter(
    ({ claim, at, claimRow }) =>
      !report.has(claim) && !report.has(at) && !(claimRow === null && report.hasCheck(2, 3))
  );
  for (const difference of others) {
    const entry = settled.get(keyOf(difference));
    // A settlement holds for what it was about: the values that stood there then, and the first reading kept.
    if (
      entry &&
      entry.kept !== 'second' &&
      entry.first === difference.first &&
      entry.second === difference.second
    )
      continue;
    reportDifference(context, difference);
  }
  checkSettled(context, secondReading.settled, new Set(differences.map(keyOf)));
  const byClaim = groupBy(differences, ({ claim }) => claim);
  const settledByClaim = groupBy(secondReading.settled, ({ claim }) => claim);
  for (const { id, derived } of claims) {
    const count = (settledByClaim.get(id) ?? []).length;
    results.set(id, {
      check: 8,
      result: derived ? 'not-needed' : 'passed',
      ...(count > 0 || byClaim.has(id)
        ? { read: `${count} difference${count === 1 ? '' : 's'} settled` }
        : {})
    });
  }
  return results;
}

const fieldNames: Record<string, string> = {
  value: 'amount',
  low: 'number (low)',
  high: 'number (high)',
  is: 'bound',
  when: 'date',
  edtf: 'date',
  undated: 'reason for no date',
  how: 'manner (how)',
  via: 'relays (via)',
  if: 'condition',
  negated: 'negation'
};

function reportDifference(context: Context, difference: Difference): void {
  const { claim, at, words, field, first, second, claimRow, entryRow } = difference;
  const [name, path] =
    entryRow === null
      ? (['claims.yaml', ['claims', claimRow ?? 0]] as const)
      : ([file, ['entries', entryRow]] as const);
  context.report.add('second-reading-differs', name, path, {
    id: claim,
    expected: `the same ${fieldNames[field] ?? field} in both readings of “${words}” (${at})`,
    found: `claims.yaml: ${first}; second-reading.yaml: ${second}`,
    advice:
      'Read the sentence again and correct claims.yaml, or record under settled: which reading was kept and why.'
  });
}

/** The first reading was kept where a difference still stands; where the second was kept, none is left. */
function checkSettled(context: Context, settled: readonly Settled[], open: ReadonlySet<string>): void {
  settled.forEach((entry, row) => {
    const isOpen = open.has(keyOf(entry));
    if (isOpen === (entry.kept !== 'second')) return;
    context.report.add('second-reading-differs', file, ['settled', row], {
      id: entry.claim,
      expected: isOpen
        ? `${entry.field}: ${entry.second}, as was settled`
        : 'a difference that is settled here',
      found: isOpen
        ? `the first reading still has ${entry.first}`
        : `no difference in ${entry.field} of “${entry.words}”`,
      advice: isOpen
        ? 'Correct claims.yaml, or record that the first was kept.'
        : 'Delete the entry, or record kept: second if claims.yaml was corrected.'
    });
  });
}

function keyOf({ claim, at, field, words }: Pick<Difference, 'claim' | 'at' | 'field' | 'words'>): string {
  return `${claim} ${at} ${field} ${words}`;
}
