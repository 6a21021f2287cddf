// Check 4: attributing words say that somebody says it, and name the voice that is recorded, or mean the last speaker.
import type { Attribution, Voice } from '#lib/claims/claim.ts';
import { excerpt } from '#lib/claims/checks/attributions.ts';
import { findWithin, groupBy, type Context } from '#lib/claims/checks/context.ts';
import { sayingWords } from '#lib/claims/cues/english.ts';
import type { Place, Sentence } from '#lib/source/sentence.ts';

const file = 'attributions.yaml';

interface Named extends Place {
  voice: string;
}

/** Walks the stretches in the order of the text, so that “he said” can mean the speaker before. */
export function checkSpeakers(context: Context): void {
  const names = [...context.voices.values()].flatMap((voice) =>
    namesOf(voice).map((name) => ({ name, voice }))
  );
  const pattern = namePattern(names.map(({ name }) => name));
  const voicesByName = groupBy(names, ({ name }) => name.toLowerCase());
  const known = new Map<string, readonly Named[]>();
  const namesIn = (sentence: Sentence) => {
    const before = known.get(sentence.id);
    if (before) return before;
    const found = [...sentence.text.matchAll(pattern)].flatMap((match) =>
      (voicesByName.get(match[0].toLowerCase()) ?? []).map(({ voice }) => ({
        voice: voice.id,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length
      }))
    );
    known.set(sentence.id, found);
    return found;
  };
  let last: Attribution | null = null;
  for (const stretch of context.attributions) {
    const { says } = stretch;
    // A voice that does not exist was reported where it stands.
    if (says.how === 'outlet' || !context.voices.has(says.voice)) continue;
    if (says.words !== undefined) checkWords(context, stretch, last?.says.voice ?? null, namesIn);
    for (const relay of says.via) checkRelay(context, stretch, relay, namesIn);
    if (last) checkSameRelays(context, stretch, last);
    last = stretch;
  }
}

function checkWords(
  context: Context,
  stretch: Attribution,
  last: string | null,
  namesIn: (sentence: Sentence) => readonly Named[]
): void {
  const { says, at } = stretch;
  const words = says.words!;
  const sentence = context.sentenceById.get(says.in ?? at);
  const place = sentence && findWithin(context.draft.text, words, sentence);
  // Words that do not stand there were reported before.
  if (!sentence || !place) return;
  if (!sayingWords.test(words)) {
    report(
      context,
      stretch,
      'words that say that somebody says it',
      `“${words}”`,
      'Copy the verb of saying too: “The company says”.'
    );
    return;
  }
  const names = namesIn(sentence);
  const inside = names.filter((name) => place.start <= name.start && name.end <= place.end);
  const touching: readonly Place[] = [
    ...names.filter((name) => touches(context.draft.text, name, place)),
    ...pronounBefore(context.draft.text, sentence, place)
  ];
  const nearest = lastOf(inside);
  if (nearest.length > 0) {
    if (!nearest.includes(says.voice))
      refuse(context, stretch, `${nearest.join(' or ')}, whom the words name`);
    return;
  }
  if (touching.length > 0) {
    const name = context.draft.text.slice(touching[0]!.start, touching[0]!.end);
    report(
      context,
      stretch,
      `attributing words with the name beside them: “${name}”`,
      `“${words}”`,
      'Copy the speaker’s name with the verb, as it stands in the sentence.'
    );
    return;
  }
  const before = names.filter((name) => name.end <= place.start).map(({ voice }) => voice);
  if (says.voice === last || before.includes(says.voice)) return;
  refuse(
    context,
    stretch,
    last === null
      ? 'a voice that the sentence names'
      : `${last}, who spoke before, or a voice that the sentence names`
  );
}

function checkRelay(
  context: Context,
  stretch: Attribution,
  relay: Attribution['says']['via'][number],
  namesIn: (sentence: Sentence) => readonly Named[]
): void {
  const sentence = context.sentenceById.get(relay.in ?? stretch.at);
  const place = sentence && findWithin(context.draft.text, relay.words, sentence);
  if (!sentence || !place) return;
  const inside = namesIn(sentence).filter((name) => place.start <= name.start && name.end <= place.end);
  const nearest = lastOf(inside);
  if (nearest.includes(relay.voice)) return;
  refuse(context, stretch, `${nearest.join(' or ') || 'a voice'} that “${relay.words}” names`, relay.voice);
}

/** What one “he said” governs came through the same relays, and so did a fragment that hangs on it (“Adding that …”). */
function checkSameRelays(context: Context, stretch: Attribution, last: Attribution): void {
  const { says } = stretch;
  const isSameSaying =
    stretch.at === last.at && says.voice === last.says.voice && says.words === last.says.words;
  const isFragment = says.voice === last.says.voice && /^\p{Lu}\p{L}+ing\b/u.test(says.words ?? '');
  const tell = (of: Attribution) => of.says.via.map(({ voice }) => voice).join(', ') || 'nobody';
  if (!(isSameSaying || isFragment) || tell(stretch) === tell(last)) return;
  report(
    context,
    stretch,
    `through ${tell(last)}, as the words before`,
    `through ${tell(stretch)}`,
    'Give both stretches the same via:.'
  );
}

/** The voices of the name that ends last: “Huawei spokesperson Joe Kelly” is Kelly. */
function lastOf(names: readonly Named[]): string[] {
  const end = Math.max(...names.map((name) => name.end));
  return names.filter((name) => name.end === end).map(({ voice }) => voice);
}

/** A name that the words cut, or that stands right beside them: “has said” without “Company founder Ren Zhengfei”. */
function touches(text: string, name: Place, words: Place): boolean {
  if (name.start < words.end && words.start < name.end) return true;
  if (name.end <= words.start) return onlyAuxiliary(text.slice(name.end, words.start));
  // “Adding that Huawei …”: what follows “that” or “to” is what is said, not who says it.
  if (/\b(?:that|to)$/iu.test(text.slice(words.start, words.end))) return false;
  return text.slice(words.end, name.start).trim() === '';
}

/** Nothing but what belongs to a verb between a speaker and the verb. */
function onlyAuxiliary(between: string): boolean {
  return /^\s*(?:(?:has|have|had|is|are|was|were|also|then|later|now)\s+)*$/iu.test(between);
}

/** A “he” or “she” right before the words, which belongs to them as a name would. */
function pronounBefore(text: string, sentence: Place, words: Place): Place[] {
  const before = text.slice(sentence.start, words.start);
  const match =
    /(?<![\p{L}\p{N}])(?:he|she|they|it|who)\s+(?:(?:has|have|had|is|are|was|were|also|then|later|now)\s+)*$/iu.exec(
      before
    );
  if (!match) return [];
  return [
    {
      start: sentence.start + match.index,
      end: sentence.start + match.index + /^\p{L}+/u.exec(match[0])![0].length
    }
  ];
}

function namesOf({ name, short, also }: Voice): string[] {
  return [...new Set([name, short, ...(also ?? [])].filter((known) => known !== undefined))];
}

/** Longer names first, so that “Karl Li” is not read as “Li”. */
function namePattern(names: readonly string[]): RegExp {
  const escaped = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function refuse(context: Context, stretch: Attribution, expected: string, found = stretch.says.voice): void {
  report(
    context,
    stretch,
    expected,
    `voice: ${found}`,
    'Correct the voice; if the text names it by other words, add these to its also: in document.yaml.'
  );
}

function report(
  context: Context,
  stretch: Attribution,
  expected: string,
  found: string,
  advice: string
): void {
  context.report.add('voice-differs', file, [stretch.row, 'voice'], {
    id: stretch.at,
    expected: `${expected}, for “${excerpt(context.draft.text.slice(stretch.place.start, stretch.place.end), 40)}”`,
    found,
    advice
  });
}
