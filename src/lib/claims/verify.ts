// The only place that makes a verified claim: a draft goes through the eight checks, all errors at once.
import type {
  CheckResult,
  SecondReadingRecord,
  UnverifiedClaim,
  Value,
  VerifiedClaim,
  VerifiedDocument
} from '#lib/claims/claim.ts';
import type { ClaimEntry, SecondReading } from '#lib/claims/schema.ts';
import { placeAttributions } from '#lib/claims/checks/attributions.ts';
import { makeContext, type Context } from '#lib/claims/checks/context.ts';
import { checkCoverage } from '#lib/claims/checks/coverage.ts';
import { checkCues } from '#lib/claims/checks/cues.ts';
import { checkWhen, readWhen } from '#lib/claims/checks/dates.ts';
import { checkDerived, readDerivation } from '#lib/claims/checks/derived.ts';
import { checkIds } from '#lib/claims/checks/ids.ts';
import { checkLabels } from '#lib/claims/checks/labels.ts';
import { checkQuotations } from '#lib/claims/checks/quotations.ts';
import { placeQuotes } from '#lib/claims/checks/quotes.ts';
import { checkSecondReading } from '#lib/claims/checks/secondreading.ts';
import { checkSpeakers } from '#lib/claims/checks/speakers.ts';
import { checkSource } from '#lib/claims/checks/source.ts';
import { checkValue } from '#lib/claims/checks/values.ts';
import { findWitnesses, type Draftling } from '#lib/claims/checks/witness.ts';
import type { Draft } from '#lib/claims/load.ts';
import type { Problem } from '#lib/claims/problem.ts';
import { makeReadings, type Readings } from '#lib/claims/readings.ts';
import { Report } from '#lib/claims/report.ts';
import { bounded } from '#lib/quantity/bounds.ts';
import type { Time } from '#lib/time/time.ts';

export type Verified = { ok: true; document: VerifiedDocument } | { ok: false; problems: readonly Problem[] };

export interface VerifyOptions {
  /** What earlier runs read; give the same one again where a document is verified again and again. */
  readings?: Readings;
}

/**
 * Proves that every claim of a draft stands in its text. Pure and synchronous; linear in text and claims.
 *
 * @example
 * const verified = verify(draft);
 * verified.ok ? verified.document.claims.length : verified.problems.map(printProblem).join('\n')
 */
export function verify(draft: Draft, { readings = makeReadings() }: VerifyOptions = {}): Verified {
  const report = new Report(draft.locate);
  const sentences = checkSource(draft, report);
  const reference = readReference(draft, report, readings);
  const context = makeContext(draft, report, sentences, reference, readings);
  if (sentences.length > 0) {
    placeAttributions(context);
    checkQuotations(context);
    checkSpeakers(context);
  }
  checkIds(context);
  // A text that has changed would only repeat itself in every claim.
  if (sentences.length === 0) return { ok: false, problems: report.problems };

  const claimById = new Map(draft.claims.map((claim) => [claim.id, claim]));
  const claims = draft.claims.map((claim, row) => checkClaim(context, claim, row, claimById));
  const { ledger, setAside } = checkCoverage(context, claims);
  const labels = checkLabels(context, claims);
  const second = checkSecondReading(context, claims);
  if (report.problems.length > 0 || !reference || !draft.secondReading)
    return { ok: false, problems: report.problems };

  const verified = claims.map(({ witnesses: _witnesses, row: _row, ...claim }) => ({
    ...claim,
    checks: [
      ...claim.checks,
      { check: 6, result: 'passed' } as const,
      ...[labels.get(claim.id), second.get(claim.id)].filter(
        (result): result is CheckResult => result !== undefined
      )
    ]
  }));
  return {
    ok: true,
    document: {
      id: draft.about.id,
      about: draft.about,
      text: draft.text,
      sentences,
      voices: context.voices,
      attributions: context.attributions,
      reference: {
        time: reference,
        outside: draft.about.reference.outside,
        from: draft.about.reference.from
      },
      claims: verified as unknown as readonly VerifiedClaim[],
      setAside,
      ledger,
      secondReading: recordOf(draft.secondReading)
    }
  };
}

function recordOf(reading: SecondReading): SecondReadingRecord {
  return {
    readOn: reading['read-on'],
    method: reading.method,
    entries: reading.entries.length,
    atFirst: reading['at-first'],
    settled: reading.settled
  };
}

function readReference(draft: Draft, report: Report, readings: Readings): Time | null {
  const read = readings.edtf(draft.about.reference.edtf);
  if (read.ok && read.time.start !== null && read.time.end !== null) return read.time;
  report.add('not-edtf', 'document.yaml', ['reference', 'edtf'], {
    expected: 'the reference date as a day or an interval of days in EDTF',
    found: `“${draft.about.reference.edtf}”${read.ok ? '' : `: ${read.detail}`}`,
    advice: 'Write it as 2019-05-15 or 2019-05-15/2019-05-17.'
  });
  return null;
}

/** One claim through the checks that need nothing but itself and its parents. */
function checkClaim(
  context: Context,
  claim: ClaimEntry,
  row: number,
  claimById: ReadonlyMap<string, ClaimEntry>
): Draftling {
  const quotes = placeQuotes(context, claim, row);
  const witnesses = findWitnesses(context, claim, quotes, row);
  const when = readWhen(context, claim, row);
  const words: CheckResult[] = [
    checkValue(context, claim, row, witnesses, claimById),
    checkWhen(context, claim, row, witnesses),
    checkCues(context, claim, row, quotes, witnesses)
  ].filter(({ result }) => result !== 'not-needed');
  const derived = checkDerived(context, claim, row, claimById);
  const isQuoted = quotes.length > 0;
  const content: UnverifiedClaim = {
    id: claim.id,
    quotes,
    act: claim.act ?? 'states',
    label: claim.label,
    relates: claim.relates ?? [],
    checked: claim.checked,
    corrections: claim.corrections ?? [],
    checks: [
      { check: 1, result: 'passed' },
      { check: 2, result: isQuoted ? 'passed' : 'not-needed' },
      ...(words.length > 0 ? words : [{ check: 3, result: 'not-needed' } as const]),
      { check: 4, result: isQuoted ? 'passed' : 'not-needed' },
      derived
    ]
  };
  const optional = {
    derived: readDerivation(claim),
    actWords: claim['act-words'],
    if: claim.if?.words,
    negated: claim.negated?.words,
    when,
    value: readValue(context, claim, claimById),
    topic: claim.topic,
    retired: claim.retired
  };
  return { ...content, ...withoutAbsent(optional), witnesses, row };
}

/** The recorded value with what it must be at the least and at the most; a whole closes its part. */
function readValue(
  context: Context,
  claim: ClaimEntry,
  claimById: ReadonlyMap<string, ClaimEntry>
): Value | undefined {
  const { value } = claim;
  if (!value) return undefined;
  const { is, low, high, unit, words, measure, over } = value;
  const partOf = value['part-of'];
  const whole = partOf === undefined ? undefined : claimById.get(partOf)?.value;
  const ends = bounded({ is, low, high, unit }, context.units);
  const most = ends.most ?? (whole ? bounded(whole, context.units).most : undefined);
  return { is, unit, ...withoutAbsent({ low, high, words, measure, over, partOf, least: ends.least, most }) };
}

function withoutAbsent<Entry extends object>(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Entry;
}
