// Colour only repeats: wherever a voice's ink stands, its name does too, in the picture or in its key, and in what is spoken.
import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { walkMarks } from '#lib/charts/scene/marks.ts';
import type { Ink, MarkSource, Scene, SceneNode } from '#lib/charts/scene/scene.ts';
import { textBoxes } from '#lib/charts/testing/boxes.ts';
import { voiceMarks } from '#lib/charts/voicemark.ts';
import { drawState, galleryStates, type GalleryState } from '#lib/pages/gallery/states.ts';
import { rootsOf } from '#lib/claims/lineage.ts';
import { speakAct } from '#lib/words/act.ts';
import { printPart } from '#lib/words/part.ts';
import { printSentenceNumber } from '#lib/words/sentence.ts';
import { nameVoice } from '#lib/words/voice.ts';
import { speakWhen } from '#lib/words/when.ts';

const { document, story } = await readSeed('huawei-5g');
const states = galleryStates(document, story).filter(({ rows }) => rows.length > 0);
const byId = new Map(document.claims.map((claim) => [claim.id, claim]));
const marks = [...voiceMarks(document).values()];

function inksOf(nodes: readonly SceneNode[]): Ink[] {
  return nodes.flatMap((node): Ink[] => {
    if (node.kind === 'mark' || node.kind === 'group') return inksOf(node.children);
    if (node.kind === 'text')
      return [node.fill, ...node.spans.map(({ fill }) => fill)].filter((ink) => ink !== undefined);
    return [node.fill, node.stroke].filter((ink) => ink !== undefined && ink !== 'none');
  });
}

const voiceInksOf = ({ children }: Pick<Scene, 'children'>) =>
  new Set(inksOf(children).filter((ink) => ink.startsWith('voice')));

/** Every name of the voices that wear an ink. */
const namesOf = (ink: Ink) =>
  marks.filter((mark) => mark.ink === ink).flatMap(({ id, name }) => [name, nameVoice(document, id)]);

/** Inks without a name near them. */
function findUnnamed({ kind: name, rows }: GalleryState, scene: Scene): Ink[] {
  const words = textBoxes(scene).map(({ text }) => text);
  const key = kindOf(name)
    .key(rows)
    .map(({ meaning }) => meaning);
  const said = [...words, ...key].join(' ');
  return [...voiceInksOf(scene)].filter((ink) => !namesOf(ink).some((one) => said.includes(one)));
}

/** What the name of a mark must say, each in one of some ways; what is ours, such as the reference date, is in no sentence. */
function dueOf(source: MarkSource, kind: string): string[][] {
  if (!('claims' in source)) return [];
  const claim = byId.get(source.claims[0])!;
  const roots = rootsOf(claim, byId);
  const quotes = roots.flatMap((root) => root.quotes);
  // A voice's mark rests on many claims, of which it says only who speaks and where.
  if (kind === 'voices') return [[' sentence', ' sentences']];
  const sentences = [...new Set(quotes.map(({ sentence }) => printSentenceNumber(sentence)))];
  return [
    ...quotes.map(({ says }) => [nameVoice(document, says.voice)]),
    ...sentences.map((number) => [`sentence ${number}`, ` ${number},`, ` ${number} and`, `and ${number}`]),
    ...roots.map(({ act }) => [speakAct(act, false), speakAct(act, true)]),
    ...(claim.value === undefined ? [] : [[printPart(claim.value, document)]]),
    ...(claim.when === undefined ? [] : [[speakWhen(claim.when)]])
  ];
}

describe('the voices in every picture of the gallery', () => {
  it.each(states.map((state) => [state.id, state] as const))(
    '%s names each voice whose ink it uses',
    (_, state) => {
      for (const width of state.widths)
        expect(findUnnamed(state, drawState(state, width)), `${width} px`).toEqual([]);
    }
  );

  it('are spoken by every mark that wears their ink', () => {
    const silent = states.flatMap((state) =>
      [...walkMarks(drawState(state, 700))].flatMap((mark) =>
        [...voiceInksOf(mark)]
          .filter((ink) => !namesOf(ink).some((name) => mark.label.includes(name)))
          .map((ink) => `${state.id}, ${mark.key}: ${ink} in “${mark.label}”`)
      )
    );
    expect(silent).toEqual([]);
  });

  it('are spoken by every mark that rests on claims, with value, date, act and the number of a sentence', () => {
    const silent = states
      .filter(({ state }) => state !== 'many')
      .flatMap((state) =>
        [...walkMarks(drawState(state, 700))].flatMap((mark) =>
          dueOf(mark.source, state.kind)
            .filter((due) => !due.some((words) => mark.label.includes(words)))
            .map((due) => `${state.id}, ${mark.key}: no “${due.join('” or “')}” in “${mark.label}”`)
        )
      );
    expect(silent).toEqual([]);
  });

  it('are told by words, not by letters in colour', () => {
    const inks = states.flatMap((state) =>
      textInks(drawState(state, 700).children).filter((ink) => ink.startsWith('voice'))
    );
    expect(inks).toEqual([]);
  });

  it('are missed where nothing names them', () => {
    const state = states.find(({ id }) => id === 'money-full')!;
    const scene = drawState(state, 700);
    const spot = { kind: 'rect', x: 0, y: 0, width: 9, height: 9, fill: 'voice5' } as const;
    expect(findUnnamed(state, { ...scene, children: [spot] })).toEqual(['voice5']);
  });
});

function textInks(nodes: readonly SceneNode[]): Ink[] {
  return nodes.flatMap((node): Ink[] => {
    if (node.kind === 'mark' || node.kind === 'group') return textInks(node.children);
    return node.kind === 'text' ? inksOf([node]) : [];
  });
}
