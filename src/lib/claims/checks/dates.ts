// Check 3 for dates: the words are the whole expression, and an independent reader resolves them to the recorded EDTF.
import type { EdtfReason } from '#lib/time/edtf/outcome.ts';
import type { CheckResult, When } from '#lib/claims/claim.ts';
import type { ClaimEntry, WhenEntry } from '#lib/claims/schema.ts';
import { overlaps, type Context } from '#lib/claims/checks/context.ts';
import { reportExtent } from '#lib/claims/checks/expression.ts';
import type { Witness } from '#lib/claims/checks/witness.ts';
import type { TimeReading } from '#lib/time/reading.ts';

const file = 'claims.yaml';

/** The claim’s date as an interval; problems are reported. */
export function readWhen(context: Context, claim: ClaimEntry, row: number): When | undefined {
  const { when } = claim;
  if (!when) return undefined;
  const { words, edtf, extent, against, undated } = when;
  const path = ['claims', row, 'when'];
  if ((edtf === undefined) === (undated === undefined) || (edtf !== undefined && extent === undefined)) {
    context.report.add('date-differs', file, path, {
      id: claim.id,
      expected: 'edtf: with extent:, or undated: with the reason',
      found: `edtf: ${edtf ?? 'absent'}, extent: ${extent ?? 'absent'}, undated: ${undated ?? 'absent'}`,
      advice:
        'A date needs edtf and extent; where the text gives none, say why with undated: tense, utterance or vague.'
    });
  }
  const read = edtf === undefined ? null : context.readings.edtf(edtf);
  if (read && !read.ok) {
    context.report.add('not-edtf', file, [...path, 'edtf'], {
      id: claim.id,
      expected: 'a date in EDTF, such as 2018, 2019-05-15 or 2014-05/2019-05',
      found: `“${edtf}”: ${read.detail}`,
      advice: adviceFor(read.reason)
    });
  }
  return {
    words,
    ...(edtf === undefined ? {} : { edtf }),
    ...(read?.ok ? { time: read.time } : {}),
    ...(extent ? { extent } : {}),
    ...(against ? { against } : {}),
    ...(undated ? { undated } : {})
  };
}

/** Checks a claim’s date against every quote that witnesses it. */
export function checkWhen(
  context: Context,
  claim: ClaimEntry,
  row: number,
  witnesses: readonly Witness[]
): CheckResult {
  const { when } = claim;
  if (!when || claim.derived) return { check: 3, result: 'not-needed' };
  const own = witnesses.filter(({ kind }) => kind === 'when');
  const results = own.map((witness) => checkWitness(context, claim, when, witness, ['claims', row, 'when']));
  return results.find((result) => result !== null) ?? { check: 3, result: 'by-hand' };
}

function checkWitness(
  context: Context,
  claim: ClaimEntry,
  when: WhenEntry,
  witness: Witness,
  path: (string | number)[]
): CheckResult | null {
  const { words, place, quote } = witness;
  const sentence = context.sentenceById.get(quote.sentence)!;
  const reading = context.timesIn(sentence).find((found) => overlaps(found, place));
  if (when.undated === 'tense') return checkTense(context, claim, reading, words, witness);
  if (!reading) {
    if (when.read !== 'by hand') {
      context.report.add('date-unread', file, witness.path, {
        id: claim.id,
        expected: 'words that the reader of dates can read',
        found: `“${words}”`,
        advice:
          'Correct the words; if no reader can read them, add read: by hand, and the second reading is the witness.'
      });
    }
    return null;
  }
  if (!reportExtent(context, claim.id, words, place, reading, quote, witness.path, 'date')) return null;
  const isUttered =
    quote.says.how === 'quoted' && context.quotations.some((quotation) => overlaps(quotation, place));
  const resolved = reading.resolve(isUttered ? null : context.reference);
  checkAgainst(context, claim, when, reading, path);
  // What is no date at all was reported when it was read.
  if (when.edtf !== undefined && !context.readings.edtf(when.edtf).ok) return null;
  if (!resolved.ok) return checkUndated(context, claim, when, reading, isUttered, resolved.detail, path);
  if (when.edtf !== resolved.edtf) {
    context.report.add('date-differs', file, [...path, 'edtf'], {
      id: claim.id,
      expected: `“${words}” read by machine: ${resolved.edtf}`,
      found: `recorded: ${when.edtf ?? `undated, ${when.undated}`}`,
      advice:
        'Record what the words say; relative words are read against the reference date, as far as all its days agree.'
    });
    return null;
  }
  if (resolved.extent !== 'either' && when.extent !== resolved.extent) {
    context.report.add('extent-differs', file, [...path, 'extent'], {
      id: claim.id,
      expected: resolved.extent,
      found: when.extent ?? 'absent',
      advice: 'within: some moment in it; throughout: all of it, as “over the past five years” says.'
    });
  }
  return { check: 3, result: 'passed', read: resolved.edtf };
}

function checkAgainst(
  context: Context,
  claim: ClaimEntry,
  when: WhenEntry,
  reading: TimeReading,
  path: (string | number)[]
): void {
  if (when.edtf === undefined || (reading.kind === 'relative') === (when.against === 'reference')) return;
  context.report.add('needs-reference', file, [...path, 'against'], {
    id: claim.id,
    expected: reading.kind === 'relative' ? 'against: reference' : 'no against:',
    found: when.against ?? 'no against:',
    advice: `“${reading.words}” ${reading.kind === 'relative' ? 'depends on' : 'does not depend on'} the reference date.`
  });
}

function checkTense(
  context: Context,
  claim: ClaimEntry,
  reading: TimeReading | undefined,
  words: string,
  witness: Witness
): CheckResult | null {
  if (!reading) return { check: 3, result: 'passed', read: 'no expression of time' };
  context.report.add('date-differs', file, witness.path, {
    id: claim.id,
    expected: `what “${reading.words}” says`,
    found: `undated: tense, with “${words}”`,
    advice: 'undated: tense is for words that name no time, such as “has signed”.'
  });
  return null;
}

function checkUndated(
  context: Context,
  claim: ClaimEntry,
  when: WhenEntry,
  reading: TimeReading,
  isUttered: boolean,
  detail: string,
  path: (string | number)[]
): CheckResult | null {
  const expected = isUttered && reading.kind !== 'vague' ? 'utterance' : 'vague';
  const fits = when.undated === expected || (isUttered && when.undated === 'utterance');
  if (fits) return { check: 3, result: 'passed', read: 'no date' };
  context.report.add('date-differs', file, path, {
    id: claim.id,
    expected: `undated: ${expected} (${detail})`,
    found: when.edtf ?? `undated: ${when.undated}`,
    advice: isUttered
      ? 'Inside quotation marks the utterance’s own date counts, and the text gives none.'
      : 'These words name no time that can be drawn; say undated: vague.'
  });
  return null;
}

/** What EDTF can say and no timeline can draw is not wrong: it stands on the shelf, with its words. */
function adviceFor(reason: EdtfReason): string {
  return reason === 'not-drawable'
    ? 'EDTF can say this, but it is no one stretch of time. Leave edtf and extent out and give undated: vague; it is then listed below the timeline with its words.'
    : 'Correct the date.';
}
