// Claims as their cards show them.
import type { VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { quotesOf } from '#lib/claims/lineage.ts';
import { voiceMarkOf } from '#lib/charts/voicemark.ts';
import type { PrintedClaim } from '#lib/ui/printed.ts';
import { printActOf } from '#lib/words/act.ts';
import { printDerivation } from '#lib/words/derivation.ts';
import { printMeasure, printPeriod } from '#lib/words/period.ts';
import { printPart } from '#lib/words/part.ts';
import { printSays } from '#lib/words/voice.ts';
import { printWhen } from '#lib/words/when.ts';
import { printPrecision, printTime } from '#lib/words/time.ts';
import { readEdtf } from '#lib/time/edtf/read.ts';

/** Prints every claim of a document. */
export function printClaims(document: VerifiedDocument): PrintedClaim[] {
  const byId = new Map(document.claims.map((claim) => [claim.id, claim]));
  const order = new Map(document.sentences.map(({ id }, at) => [id, at]));
  const voice = voiceMarkOf(document);
  return document.claims.map((claim) => {
    const quotes = quotesOf(claim, byId);
    const sentences = [...new Set(quotes.map(({ sentence }) => sentence))];
    const derived = printDerivation(claim, document);
    const act = printActOf(claim, document);
    return {
      id: claim.id,
      label: claim.label,
      voice: voice(claim),
      sentences: sentences.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      says: [...new Set(quotes.map(({ says }) => printSays(says, document)))],
      ...(act === null ? {} : { act }),
      ...(claim.value ? { value: printValueRow(claim, document) } : {}),
      ...(claim.when ? { when: printWhenRow(claim.when) } : {}),
      ...(derived === null ? {} : { derived: `${derived}. No sentence says it.` }),
      relates: printRelations(claim, document, byId),
      checks: printChecks(claim),
      checked: printCheckedOn(claim.checked)
    };
  });
}

/** The day of the second reading, in words. */
export function printCheckedOn(day: string): string {
  const read = readEdtf(day);
  return read.ok ? printTime(read.time) : day;
}

function printValueRow(claim: VerifiedClaim, document: VerifiedDocument): string {
  const value = claim.value!;
  const kind = printMeasure(value.measure);
  const period = printPeriod(value, claim.when);
  return [printPart(value, document), [kind, period].filter(Boolean).join(', ')].filter(Boolean).join(' · ');
}

function printWhenRow(when: NonNullable<VerifiedClaim['when']>): string {
  return when.time ? `${printWhen(when)}, ${printPrecision(when.time)}` : printWhen(when);
}

const relationWords = {
  answers: ['Answers', 'Answered by'],
  repeats: ['Repeats', 'Repeated by'],
  'part-of-same': ['See also', 'See also']
} as const;

/** What a claim relates to, and what relates to it; each other claim once. */
function printRelations(
  claim: VerifiedClaim,
  document: VerifiedDocument,
  byId: ReadonlyMap<string, VerifiedClaim>
): PrintedClaim['relates'] {
  const own = claim.relates.map(({ to, as }) => ({ claim: to, words: relationWords[as][0] as string }));
  const others = document.claims.flatMap((other) =>
    other.relates
      .filter(({ to }) => to === claim.id)
      .map(({ as }) => ({ claim: other.id, words: relationWords[as][1] as string }))
  );
  const seen = new Set<string>();
  return [...own, ...others].flatMap((relation) => {
    const other = byId.get(relation.claim);
    if (!other || seen.has(relation.claim)) return [];
    seen.add(relation.claim);
    return [{ ...relation, label: other.label }];
  });
}

/** The checks that a claim passed, in words for a reader. */
export function printChecks(claim: VerifiedClaim): string[] {
  const passed = (check: number) =>
    claim.checks.some((result) => result.check === check && result.result === 'passed');
  const byHand = claim.checks.some(({ result }) => result === 'by-hand');
  const times = claim.quotes.length;
  return [
    times > 0 ? (times === 1 ? 'found once in the text' : `${times} quotations found`) : null,
    claim.value?.words ? (byHand ? 'amount read by hand' : 'amount read by machine') : null,
    claim.when?.time ? 'date read by machine' : null,
    passed(4) ? 'voice confirmed' : null,
    claim.derived && passed(5) ? 'computed again' : null,
    passed(8) ? 'read twice' : null
  ].filter((text) => text !== null);
}
