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
  const name = nameVoice(document, says.voice);
  const outlet = findOutlet(document);
  if (says.how === 'outlet') return `${name}, in its own words`;
  const relays = says.via
    .map(({ voice }) => `, through ${lowerArticle(nameVoice(document, voice))}`)
    .join('');
  return `${name}${relays}, ${says.how} by ${outlet?.short ?? outlet?.name ?? 'the outlet'}`;
}

/** “An interpreter” inside a sentence. */
function lowerArticle(name: string): string {
  return name.replace(/^(?:An?|The) /, (article) => article.toLowerCase());
}
