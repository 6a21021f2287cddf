// Claims to rows of the timeline: the dated in time order, then those for the shelf, all words printed.
import { sentencesOf, whoseOf } from '#lib/charts/base.ts';
import type { ChartInput } from '#lib/charts/kind.ts';
import type { VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import type { EventForm, EventRow, Span } from '#lib/charts/timeline/row.ts';
import { makeReferenceRow } from '#lib/charts/timeline/reference.ts';
import { spanOf } from '#lib/charts/timeline/span.ts';
import { printActOf } from '#lib/words/act.ts';
import { printValue } from '#lib/words/amount.ts';
import { speakClaim } from '#lib/words/speak.ts';
import { printTime } from '#lib/words/time.ts';
import { noDate, printDate } from '#lib/words/when.ts';

const whyUndated = {
  tense: 'only the tense of the verb says when',
  utterance: 'quoted words, of no stated date',
  vague: 'the words are too vague for a date'
};

/** Why a claim cannot stand on a timeline; null if it can. */
export function refusesClaim(claim: VerifiedClaim): string | null {
  if (claim.retired !== undefined) return `“${claim.id}” is retired: ${claim.retired.why}`;
  if (claim.when !== undefined || claim.derived?.op === 'gap') return null;
  return `“${claim.id}” has no \`when\`, so it has no place in time and none on the shelf.`;
}

/**
 * The rows in reading order: by time, the earlier start first, the shorter before the longer; what is derived
 * after its last parent's start; then the shelf in the order of the text. The reference date is a row of ours
 * where a date was resolved against it or cut at it.
 */
export function makeRows(input: ChartInput): EventRow[] {
  const { document } = input;
  const rows = input.claims
    .filter((claim) => refusesClaim(claim) === null)
    .map((claim) => makeRow(claim, input));
  const usesReference = rows.some(({ resolved, span }) => resolved || span?.cut === true);
  if (usesReference) rows.push(makeReferenceRow(document.reference));
  return groupUndated(sortRows(rows, document)).map((row, index) => ({ ...row, number: index + 1 }));
}

function makeRow(claim: VerifiedClaim, { document, voiceMark }: ChartInput): EventRow {
  const { when } = claim;
  const span = when === undefined ? null : spanOf(when, claim.act, document.reference.time);
  const resolved = when?.against === 'reference' && span !== null;
  return {
    key: claim.id,
    source: { claims: [claim.id] },
    number: 0,
    spoken: speakClaim(claim, document),
    sentences: sentencesOf(claim, document),
    voice: voiceMark(claim),
    ...voicesOf(claim, document),
    form: formOf(claim, span),
    label: claim.label,
    quoted: when === undefined ? null : `“${when.words}”`,
    became: resolved && when?.time !== undefined ? printTime(when.time) : null,
    date: span === null ? noDate : printDate(when),
    reach: reachOf(span),
    badge: printActOf(claim, document) ?? (claim.negated === undefined ? null : 'not'),
    modal: claim.act !== 'states' || claim.if !== undefined || claim.negated !== undefined,
    topic: claim.topic ?? null,
    span,
    resolved,
    undated: span !== null || claim.derived !== undefined ? null : whyUndated[when?.undated ?? 'vague'],
    derived:
      claim.derived === undefined ? null : { parents: claim.derived.of, words: printDerived(claim, document) }
  };
}

/** The names for the table, where one voice is not all. */
function voicesOf(claim: VerifiedClaim, document: VerifiedDocument): { voices?: string } {
  const voices = whoseOf(claim, document);
  if (claim.derived !== undefined) return { voices: `ours, from ${voices}` };
  return new Set(claim.quotes.map(({ says }) => says.voice)).size > 1 ? { voices } : {};
}

/** The result of a derived claim, and that it is ours. */
function printDerived(claim: VerifiedClaim, document: VerifiedDocument): string {
  return claim.value === undefined ? 'ours' : `${printValue(claim.value, document)}, ours`;
}

function formOf(claim: VerifiedClaim, span: Span | null): EventForm {
  if (claim.derived !== undefined && claim.when === undefined) return 'derived';
  return span === null ? 'undated' : 'dated';
}

function reachOf(span: Span | null): string {
  if (span === null) return '';
  const cut = span.cut ? ', to the reference date at the latest' : '';
  if (span.choice === 'one-of') return `one of these${cut}`;
  if (span.choice === 'all-of') return `all of these${cut}`;
  return (span.extent === 'throughout' ? 'throughout' : 'some time within') + cut;
}

/** The shelf tells what has no date by why it has none; list, numbers and keys go in the same order. */
function groupUndated(rows: readonly EventRow[]): EventRow[] {
  const reasons = [...new Set(rows.map(({ undated }) => undated))];
  const placeOf = ({ undated }: EventRow): number => (undated === null ? -1 : reasons.indexOf(undated));
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
}

function sortRows(rows: readonly EventRow[], document: VerifiedDocument): EventRow[] {
  const place = new Map(document.sentences.map(({ id }, index) => [id, index]));
  const placeOf = ({ sentences: [first] }: EventRow): number =>
    first === undefined ? Infinity : (place.get(first) ?? Infinity);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const startOf = (row: EventRow): number => {
    if (row.span !== null) return row.span.start ?? row.span.end ?? Infinity;
    const parents = row.derived?.parents.map((key) => byKey.get(key)?.span?.start ?? -Infinity) ?? [];
    return parents.length === 0 ? Infinity : Math.max(...parents);
  };
  const endOf = ({ span }: EventRow): number => span?.end ?? Infinity;
  const order = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  return [...rows].sort(
    (a, b) =>
      order(startOf(a), startOf(b)) ||
      order(endOf(a), endOf(b)) ||
      order(placeOf(a), placeOf(b)) ||
      (a.key < b.key ? -1 : 1)
  );
}
