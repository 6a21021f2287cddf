// Every view in every state of the gallery: nothing is small, cut, crowded or without a source.
import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { namedWidths } from '#lib/charts/kind.ts';
import { kinds } from '#lib/charts/registry.ts';
import { walkMarks } from '#lib/charts/scene/marks.ts';
import { toSvg } from '#lib/charts/scene/svg.ts';
import { faultsOf } from '#lib/charts/testing/boxes.ts';
import { drawState, galleryStates } from '#lib/pages/gallery/states.ts';

const { document, story } = await readSeed('huawei-5g');
const states = galleryStates(document, story);

describe('the gallery', () => {
  it('has every kind of chart in every state', () => {
    expect(new Set(states.map(({ kind }) => kind))).toEqual(new Set(kinds.map(({ kind }) => kind)));
    for (const view of story.views) {
      const found = states.filter((state) => state.view === view.id).map(({ state }) => state);
      for (const state of ['full', 'one', 'empty', 'long', 'numbered', 'dark', 'projector', 'print'])
        expect(found).toContain(state);
    }
  });

  it.each(states.map((state) => [state.id, state] as const))(
    '%s: no word is small, cut or covered',
    (_, state) => {
      const widths = state.state === 'full' ? namedWidths : state.widths;
      for (const width of widths) {
        const scene = drawState(state, width);
        expect(faultsOf(scene), `${width} px`).toEqual([]);
        expect(scene.width).toBe(width);
        const marks = [...walkMarks(scene)];
        for (const { label } of marks) expect(label.length).toBeGreaterThan(0);
        expect(toSvg(scene)).toBe(toSvg(drawState(state, width)));
      }
    }
  );
});
