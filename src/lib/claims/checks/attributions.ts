// Check 4, first half: attributions.yaml cuts every sentence into stretches, each with its voice and the words that say so.
import type { Says } from '#lib/claims/claim.ts';
import type { AttributionEntry, SaysEntry } from '#lib/claims/schema.ts';
import { findWithin, type Context } from '#lib/claims/checks/context.ts';
import type { YamlPath } from '#lib/claims/yaml.ts';
import type { Place, Sentence } from '#lib/source/sentence.ts';

const file = 'attributions.yaml';

/** Places every stretch and fills the context’s attributions, in the order of the text. */
export function placeAttributions(context: Context): void {
  const rows = new Map<string, { entry: AttributionEntry; row: number }[]>();
  context.draft.attributions.forEach((entry, row) => {
    const group = rows.get(entry.at);
    if (group) group.push({ entry, row });
    else rows.set(entry.at, [{ entry, row }]);
    if (!context.sentenceById.has(entry.at)) {
      context.report.add('attribution-not-found', file, [row, 'at'], {
        id: entry.at,
        expected: 'a sentence of sentences.yaml',
        found: `“${entry.at}”`,
        advice: 'Use an id that stands in sentences.yaml.'
      });
    }
  });
  for (const sentence of context.sentences) {
    if (sentence.kind === 'furniture' || sentence.kind === 'credit') continue;
    placeStretches(context, sentence, rows.get(sentence.id) ?? []);
  }
}

function placeStretches(
  context: Context,
  sentence: Sentence,
  rows: readonly { entry: AttributionEntry; row: number }[]
): void {
  const { text } = context.draft;
  let cursor = sentence.start;
  for (const { entry, row } of rows) {
    const words = entry.exact ?? text.slice(sentence.start, sentence.end);
    const rest = text.slice(cursor, sentence.end);
    const skipped = rest.length - rest.trimStart().length;
    if (!rest.startsWith(words, skipped)) {
      context.report.add('attribution-gap', file, [row, 'exact'], {
        id: sentence.id,
        expected: `the next words of ${sentence.id}: “${excerpt(rest.trimStart())}”`,
        found: `“${excerpt(words)}”`,
        advice: 'The stretches of a sentence follow one another and leave no word out.'
      });
      return;
    }
    const place = { start: cursor + skipped, end: cursor + skipped + words.length };
    context.attributions.push({
      at: sentence.id,
      place,
      says: checkSays(context, entry, sentence, file, [row]),
      about: entry.about ?? [],
      terms: placeTerms(context, entry, place, row),
      gloss: entry.gloss ?? false,
      row
    });
    for (const [number, about] of (entry.about ?? []).entries()) {
      requireVoice(context, about, file, [row, 'about', number], sentence.id);
    }
    cursor = place.end;
  }
  const rest = text.slice(cursor, sentence.end).trim();
  if (rest) {
    context.report.add('attribution-gap', file, rows.length > 0 ? [rows.at(-1)!.row] : [], {
      id: sentence.id,
      expected: `a voice for “${excerpt(rest)}”`,
      found: 'no entry for these words',
      advice: `Add a stretch “at: ${sentence.id}” that says whose words they are.`
    });
  }
}

function placeTerms(context: Context, entry: AttributionEntry, stretch: Place, row: number): Place[] {
  return (entry.terms ?? []).flatMap((term, number) => {
    const place = findWithin(context.draft.text, term, stretch);
    if (place) return [place];
    context.report.add('attribution-not-found', file, [row, 'terms', number], {
      id: entry.at,
      expected: `the term “${term}” in this stretch`,
      found: 'no such words there',
      advice: 'Copy the term from the sentence, without its quotation marks.'
    });
    return [];
  });
}

/** Checks that a voice exists and that its attributing words stand where they are said to. */
export function checkSays(
  context: Context,
  entry: SaysEntry,
  sentence: Sentence,
  name: string,
  path: YamlPath
): Says {
  requireVoice(context, entry.voice, name, [...path, 'voice'], sentence.id);
  requireWords(context, entry.words, entry.in, sentence, name, path);
  const via = (entry.via ?? []).map((relay, number) => {
    const at = [...path, 'via', number];
    requireVoice(context, relay.voice, name, [...at, 'voice'], sentence.id);
    requireWords(context, relay.words, relay.in, sentence, name, at);
    return { voice: relay.voice, words: relay.words, ...(relay.in ? { in: relay.in } : {}) };
  });
  const isOutlet = context.voices.get(entry.voice)?.kind === 'outlet';
  if (context.voices.has(entry.voice) && isOutlet !== (entry.how === 'outlet')) {
    context.report.add('voice-differs', name, [...path, isOutlet ? 'how' : 'voice'], {
      id: sentence.id,
      expected: isOutlet ? `how: outlet for ${entry.voice}` : 'the outlet’s voice for how: outlet',
      found: `voice: ${entry.voice}, how: ${entry.how}`,
      advice: 'The outlet tells in its own words (how: outlet); everybody else is reported or quoted.'
    });
  }
  if (entry.how !== 'outlet' && !entry.words) {
    context.report.add('attribution-not-found', name, path, {
      id: sentence.id,
      expected: `the words that name ${entry.voice} as the speaker`,
      found: 'no words',
      advice: 'Add words: "…" with the attributing words, and in: with the sentence if they stand in another.'
    });
  }
  const { voice, how, words } = entry;
  return { voice, how, via, ...(words ? { words } : {}), ...(entry.in ? { in: entry.in } : {}) };
}

/** Reports a voice that document.yaml does not have. */
export function requireVoice(
  context: Context,
  voice: string,
  name: string,
  path: YamlPath,
  id: string
): void {
  if (context.voices.has(voice)) return;
  context.report.add('missing-voice', name, path, {
    id,
    expected: 'a voice of document.yaml',
    found: `“${voice}”`,
    advice: `Add ${voice} to the voices in document.yaml, or use one of: ${[...context.voices.keys()].join(', ')}.`
  });
}

function requireWords(
  context: Context,
  words: string | undefined,
  elsewhere: string | undefined,
  sentence: Sentence,
  name: string,
  path: YamlPath
): void {
  if (words === undefined) return;
  const other = elsewhere === undefined ? sentence : context.sentenceById.get(elsewhere);
  if (other?.text.includes(words)) return;
  context.report.add('attribution-not-found', name, [...path, 'words'], {
    id: sentence.id,
    expected: `the attributing words “${words}” in ${other?.id ?? `“${elsewhere}”, which is no sentence`}`,
    found: other ? `“${excerpt(other.text)}”` : 'no such sentence',
    advice:
      'Copy the words that name the speaker from the sentence, or name the sentence they stand in with in:.'
  });
}

/** The beginning of some words, for a message. */
export function excerpt(words: string, length = 70): string {
  return words.length > length ? `${words.slice(0, length)}…` : words;
}
