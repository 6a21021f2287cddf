// The words of a quotation as they are set: in quotation marks only where the text quotes them, so that the outlet's
// telling is never put into a speaker's mouth.
import type { Quote, Says } from '#lib/claims/claim.ts';
import { nestQuotes } from '#lib/words/quoted.ts';
import { findOutlet, type VoiceSource } from '#lib/words/voice.ts';

/**
 * Words with the marks that the text gives them: what is quoted stands between marks, what is told has none but its own.
 *
 * @example markWords('it will quit its business', false) // 'it will quit its business'
 * @example markWords('He would close the business', true) // '“He would close the business”'
 */
export function markWords(words: string, isQuoted: boolean): string {
  return isQuoted ? `“${nestQuotes(words)}”` : words;
}

/** A quotation's words, marked as in the text. `printTold(denial)` → `'Huawei does not act on behalf of …'` */
export function printTold({ exact, says }: Pick<Quote, 'exact' | 'says'>): string {
  return markWords(exact, says.how === 'quoted');
}

/**
 * Whose wording it is, where it isn't the speaker's: said before words that stand without marks. Null for what is quoted.
 *
 * @example nameWording(reported, document) // 'in VOA’s words'
 * @example nameWording(own, document) // 'in its own words'
 */
export function nameWording({ how }: Pick<Says, 'how'>, document: VoiceSource): string | null {
  if (how === 'quoted') return null;
  if (how === 'outlet') return 'in its own words';
  const outlet = findOutlet(document);
  return `in ${outlet?.short ?? outlet?.name ?? 'the outlet'}’s words`;
}
