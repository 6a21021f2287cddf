// Voices in words: who they are, whom they belong to, and whether the text names them.
import type { Says, Voice, VerifiedDocument, VoiceId } from '#lib/claims/claim.ts';

/** What is needed of a document to name its voices. */
export type VoiceSource = Pick<VerifiedDocument, 'voices'>;

/** The name where room is short. Who has no name in the text is said in full. `nameVoice(document, 'liang')` → `'Liang'` */
export function nameVoice({ voices }: VoiceSource, id: VoiceId): string {
  const voice = voices.get(id);
  if (voice === undefined) return id;
  return voice.named ? (voice.short ?? voice.name) : voice.name;
}

/**
 * A voice in full: name, role, the body it belongs to unless that is said already, and whether the text names it.
 *
 * @example printVoice(document, 'liang') // 'Liang Hua, company chairman, Huawei'
 * @example printVoice(document, 'critics') // 'Critics, not named'
 */
export function printVoice({ voices }: VoiceSource, id: VoiceId): string {
  const voice = voices.get(id);
  if (voice === undefined) return id;
  const body = voice.of === undefined ? undefined : voices.get(voice.of);
  const said = [voice.name, voice.role ?? ''].join(' ');
  const parts = [voice.name, voice.role, body && !said.includes(body.name) ? body.name : undefined];
  if (!voice.named && !/not name/i.test(voice.name)) parts.push('not named');
  return parts.filter((part) => part !== undefined).join(', ');
}

/** The document's own outlet. */
export function findOutlet({ voices }: VoiceSource): Voice | undefined {
  return [...voices.values()].find(({ kind }) => kind === 'outlet');
}

/**
 * Whose words a quotation is, and how they reach the reader.
 *
 * @example printSays(quote.says, document) // 'Huawei, reported by VOA'
 * @example printSays(interpreted.says, document) // 'Liang, through an interpreter, quoted by VOA'
 * @example printSays(own.says, document) // 'VOA, in its own words'
 */
export function printSays(says: Says, document: VoiceSource): string {
  if (says.how === 'outlet') return `${nameVoice(document, says.voice)}, in its own words`;
  const outlet = findOutlet(document);
  return `${nameRelayed(says, document)}, ${says.how} by ${outlet?.short ?? outlet?.name ?? 'the outlet'}`;
}

/**
 * Whose words stand between the marks of a citation, which has to quote: a report is the outlet’s wording of somebody.
 *
 * @example printTeller(quote.says, document) // 'Huawei, in VOA’s words'
 * @example printTeller(interpreted.says, document) // 'Liang, through an interpreter, quoted by VOA'
 */
export function printTeller(says: Says, document: VoiceSource): string {
  if (says.how !== 'reported') return printSays(says, document);
  const outlet = findOutlet(document);
  return `${nameRelayed(says, document)}, in ${outlet?.short ?? outlet?.name ?? 'the outlet'}’s words`;
}

/** A voice and through whom it is heard. */
function nameRelayed({ voice, via }: Says, document: VoiceSource): string {
  const relays = via.map((relay) => `, through ${lowerArticle(nameVoice(document, relay.voice))}`).join('');
  return `${nameVoice(document, voice)}${relays}`;
}

/** “An interpreter” inside a sentence. */
function lowerArticle(name: string): string {
  return name.replace(/^(?:An?|The) /, (article) => article.toLowerCase());
}
