// Questions that are made from claims, for a class that guesses before it sees.
import type { VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { printValue } from '#lib/words/amount.ts';
import { joinWords } from '#lib/words/list.ts';
import { speakAct } from '#lib/words/act.ts';
import { nameVoice } from '#lib/words/voice.ts';

/**
 * Asks for a part of a whole without telling it, and names who states the whole.
 *
 * @example printPartQuestion(inEurope, contracts, document)
 * // 'Huawei says: 40 contracts. How many of them are meant by “Contracts in Europe”?'
 */
export function printPartQuestion(
  part: VerifiedClaim,
  whole: VerifiedClaim,
  document: VerifiedDocument
): string {
  const voices = [...new Set(whole.quotes.map(({ says }) => says.voice))];
  const isPlural = voices.length > 1 || document.voices.get(voices[0] ?? '')?.kind === 'group';
  const who = joinWords(voices.map((voice) => nameVoice(document, voice)));
  const amount = whole.value === undefined ? whole.label : printValue(whole.value, document);
  return `${who} ${speakAct('states', isPlural)}: ${amount}. How many of them are meant by “${part.label}”?`;
}
