// Colour only repeats: wherever a voice's ink stands, its name does too, in the picture or in its key, and in what is spoken.
import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { walkMarks } from '#lib/charts/scene/marks.ts';
import type { Ink, Scene, SceneNode } from '#lib/charts/scene/scene.ts';
import { textBoxes } from '#lib/charts/testing/boxes.ts';
import { voiceMarks } from '#lib/charts/voicemark.ts';
import { drawState, galleryStates, type GalleryState } from '#lib/pages/gallery/states.ts';
import { nameVoice } from '#lib/words/voice.ts';

const { document, story } = await readSeed('huawei-5g');
const states = galleryStates(document, story).filter(({ rows }) => rows.length > 0);
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
