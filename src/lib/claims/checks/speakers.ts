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
  let last: string | null = null;
  context.attributions.forEach((stretch) => {
    const { says } = stretch;
    if (says.how === 'outlet') return;
    if (says.words !== undefined) checkWords(context, stretch, last, namesIn);
    for (const relay of says.via) checkRelay(context, stretch, relay, namesIn);
    last = says.voice;
  });
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
  const touching = names.filter((name) => touches(context.draft.text, name, place));
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

/** The voices of the name that ends last: “Huawei spokesperson Joe Kelly” is Kelly. */
function lastOf(names: readonly Named[]): string[] {
  const end = Math.max(...names.map((name) => name.end));
  return names.filter((name) => name.end === end).map(({ voice }) => voice);
}

/** A name that the words cut, or that stands right beside them. */
function touches(text: string, name: Place, words: Place): boolean {
  if (name.start < words.end && words.start < name.end) return true;
  if (name.end <= words.start) return text.slice(name.end, words.start).trim() === '';
  // “Adding that Huawei …”: what follows “that” or “to” is what is said, not who says it.
  if (/\b(?:that|to)$/iu.test(text.slice(words.start, words.end))) return false;
  return text.slice(words.end, name.start).trim() === '';
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
