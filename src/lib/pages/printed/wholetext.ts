// The whole text for reading: sentences in their paragraphs, their claims on demand, and a map to jump by.
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import { voiceMarkOf } from '#lib/charts/voicemark.ts';
import { printAbout } from '#lib/pages/printed/about.ts';
import { cutAt, type Layer } from '#lib/pages/printed/pieces.ts';
import { printUses } from '#lib/pages/printed/usage.ts';
import type { Story } from '#lib/story/story.ts';
import type { PrintedAbout } from '#lib/ui/printed.ts';

export interface TextClaim {
  id: string;
  label: string;
  /** The first mark that rests on it, as an address on the page of charts. */
  mark: string | null;
}

export interface TextSentence {
  id: string;
  kind: VerifiedDocument['sentences'][number]['kind'];
  /** What stands in the margin; empty where nothing does. */
  number: string;
  /** Pieces, each with whether a claim quotes it and the place of its voice in the series. */
  pieces: readonly { text: string; quoted: boolean; slot: number | null }[];
  claims: readonly TextClaim[];
}

/** A heading and the sentences under it, as the map shows them. */
export interface TextSection {
  id: string;
  title: string;
  sentences: readonly { id: string; number: string; claims: number }[];
}

export interface PrintedWholeText {
  about: PrintedAbout;
  /** Paragraphs, headings and furniture in order; a paragraph holds several sentences. */
  blocks: readonly (readonly TextSentence[])[];
  map: readonly TextSection[];
}

/** @example printWholeText(document, story).map[1].title // 'What does Huawei hand over?' */
export function printWholeText(document: VerifiedDocument, story: Story): PrintedWholeText {
  const sentences = printTextSentences(document, story);
  return {
    about: printAbout(document),
    blocks: gatherParagraphs(document, sentences),
    map: mapSections(sentences)
  };
}

function printTextSentences(document: VerifiedDocument, story: Story): TextSentence[] {
  const uses = printUses(document, story);
  const voice = voiceMarkOf(document);
  const layers = new Map<string, Layer<{ slot: number | null }>[]>();
  const claims = new Map<string, TextClaim[]>();
  for (const claim of document.claims) {
    const tag = { slot: voice(claim)?.slot ?? null };
    for (const { sentence, places } of claim.quotes) {
      push(layers, sentence, ...places.map((place) => ({ ...place, tag })));
      if (claims.get(sentence)?.some(({ id }) => id === claim.id)) continue;
      push(claims, sentence, {
        id: claim.id,
        label: claim.label,
        mark: uses.get(claim.id)?.[0]?.mark ?? null
      });
    }
  }
  return document.sentences.map((sentence) => ({
    id: sentence.id,
    kind: sentence.kind,
    number: sentence.kind === 'sentence' ? sentence.id.slice(1) : '',
    pieces: cutAt(document.text, sentence, layers.get(sentence.id) ?? []).map(({ text, tags }) => ({
      text,
      quoted: tags.length > 0,
      slot: tags[0]?.slot ?? null
    })),
    claims: claims.get(sentence.id) ?? []
  }));
}

/** A blank line in the source begins a new block; so does everything that is not a sentence. */
function gatherParagraphs(document: VerifiedDocument, sentences: readonly TextSentence[]): TextSentence[][] {
  return sentences.reduce<TextSentence[][]>((blocks, sentence, at) => {
    const [before, own] = [document.sentences[at - 1], document.sentences[at]!];
    const between = before ? document.text.slice(before.end, own.start) : '\n\n';
    const isNew = /\n\s*\n/.test(between) || sentence.kind !== 'sentence' || before?.kind !== 'sentence';
    const last = blocks.at(-1);
    if (isNew || !last) blocks.push([sentence]);
    else last.push(sentence);
    return blocks;
  }, []);
}

function mapSections(sentences: readonly TextSentence[]): TextSection[] {
  const sections: (TextSection & { sentences: TextSection['sentences'][number][] })[] = [];
  for (const { id, kind, number, pieces, claims } of sentences) {
    if (kind === 'heading') {
      sections.push({ id, title: pieces.map(({ text }) => text).join(''), sentences: [] });
    } else if (kind === 'sentence') {
      // A text without a title begins with a section of its own.
      if (sections.length === 0) sections.push({ id, title: 'Beginning', sentences: [] });
      sections.at(-1)!.sentences.push({ id, number, claims: claims.length });
    }
  }
  return sections;
}

function push<Key, Item>(groups: Map<Key, Item[]>, key: Key, ...items: Item[]): void {
  const group = groups.get(key);
  if (group) group.push(...items);
  else groups.set(key, [...items]);
}
