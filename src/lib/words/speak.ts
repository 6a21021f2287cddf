// A claim as it is spoken: what, value with its bound, date, act, voice and sentence, so that nothing hangs on seeing it.
import type { VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { quotesOf, rootsOf } from '#lib/claims/lineage.ts';
import { speakAct } from '#lib/words/act.ts';
import { printDerivation } from '#lib/words/derivation.ts';
import { printPart } from '#lib/words/part.ts';
import { printSentences } from '#lib/words/sentence.ts';
import { markWords } from '#lib/words/told.ts';
import { nameVoice, printSays } from '#lib/words/voice.ts';
import { speakWhen } from '#lib/words/when.ts';

/**
 * The spoken label of a claim, the accessible name of its mark.
 *
 * @example speakClaim(revenue, document)
 * // 'Revenue: more than $100 billion, 2018, said as “Last year”; VOA says; sentence 36'
 */
export function speakClaim(claim: VerifiedClaim, document: VerifiedDocument): string {
  const { value, when } = claim;
  const facts = [
    value === undefined ? null : printPart(value, document),
    when === undefined ? null : speakWhen(when)
  ].filter((fact) => fact !== null);
  const head = facts.length === 0 ? claim.label : `${claim.label}: ${facts.join(', ')}`;
  return [head, speakVoices(claim, document), speakPlace(claim, document)].join('; ');
}

/**
 * Who says it and how: “VOA says”, “Huawei pledges, reported by VOA, worded: will, on condition: if forced to spy”.
 * For a derived claim, that it is ours, how it was computed, and whose words it was computed from.
 */
export function speakVoices(claim: VerifiedClaim, document: VerifiedDocument): string {
  const derivation = printDerivation(claim, document);
  if (derivation === null) return speakTelling(claim, document);
  const parents = rootsOf(claim, byIdOf(document)).map((root) => speakTelling(root, document));
  return `${derivation}, no sentence says it; from these: ${[...new Set(parents)].join(', and ')}`;
}

function speakTelling(claim: VerifiedClaim, document: VerifiedDocument): string {
  const told = claim.quotes.map(({ says }) => {
    const name = nameVoice(document, says.voice);
    const verb = speakAct(claim.act, document.voices.get(says.voice)?.kind === 'group');
    const how = says.how === 'outlet' ? '' : printSays(says, document).slice(name.length);
    return `${name} ${verb}${how}`;
  });
  // Marks only around what the speaker is quoted with: a report of it is the outlet’s wording.
  const isQuoted = claim.quotes[0]?.says.how === 'quoted';
  const tell = (lead: string, words: string) =>
    isQuoted ? `${lead} ${markWords(words, true)}`.trimStart() : `${lead === '' ? 'worded' : lead}: ${words}`;
  const words = [
    claim.act !== 'states' && claim.actWords !== undefined ? tell('', claim.actWords) : null,
    claim.negated === undefined ? null : tell('negated by', claim.negated),
    claim.if === undefined ? null : tell('on condition', claim.if)
  ].filter((part) => part !== null);
  return [[...new Set(told)].join(', and '), ...words].join(', ');
}

/** Where it stands: “sentence 36”; a derived claim stands on its parents' sentences. */
function speakPlace(claim: VerifiedClaim, document: VerifiedDocument): string {
  const sentences = new Set(quotesOf(claim, byIdOf(document)).map(({ sentence }) => sentence));
  const inOrder = document.sentences.map(({ id }) => id).filter((id) => sentences.has(id));
  return (claim.derived === undefined ? '' : 'from ') + printSentences(inOrder);
}

function byIdOf(document: VerifiedDocument): ReadonlyMap<string, VerifiedClaim> {
  return new Map(document.claims.map((claim) => [claim.id, claim]));
}
