// Every view in every state of the gallery: nothing is small, cut, crowded or without a source.
import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { namedWidths } from '#lib/charts/kind.ts';
import { kinds } from '#lib/charts/registry.ts';
import { walkMarks } from '#lib/charts/scene/marks.ts';
import { toSvg } from '#lib/charts/scene/svg.ts';
import { faultsOf, textBoxes } from '#lib/charts/testing/boxes.ts';
import { drawState, galleryStates, manyMarks } from '#lib/pages/gallery/states.ts';

const { document, story } = await readSeed('huawei-5g');
const states = galleryStates(document, story);

describe('the gallery', () => {
  it('has every kind of chart in every state', () => {
    expect(new Set(states.map(({ kind }) => kind))).toEqual(new Set(kinds.map(({ kind }) => kind)));
    for (const view of story.views) {
      const found = states.filter((state) => state.view === view.id).map(({ state }) => state);
      for (const state of ['full', 'one', 'empty', 'long', 'numbered', 'dark', 'projector', 'slide', 'print'])
        expect(found).toContain(state);
    }
  });

  it('has every way in which a reader can have a chart drawn', () => {
    const ids = states.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        ...['panels', 'true', 'order', 'voice', 'topic'].map((way) => `timeline-${way}`),
        ...['panels', 'true', 'order'].map((scale) => `timeline-${scale}-zoomed`),
        ...[0, 1, 2, 3, 4, 5, 6, 7].map((step) => `money-linear-${step}`)
      ])
    );
  });

  it('says in words that there is nothing to draw', () => {
    for (const state of states.filter(({ state }) => state === 'empty')) {
      const scene = drawState(state, 288);
      const words = textBoxes(scene).map(({ text }) => text);
      expect(words.join(' '), state.id).toBe(scene.description);
      expect(scene.description, state.id).toMatch(/^(?:There is|No) .+\.$/);
    }
  });

  it('draws 200 claims of every kind but a share, which is one part and its whole', () => {
    const many = states.filter(({ state }) => state === 'many');
    const without = kinds.filter(({ kind }) => !many.some((state) => state.kind === kind));
    expect(without.map(({ kind }) => kind)).toEqual(['share']);
    for (const state of many.filter(({ kind }) => kind !== 'voices'))
      expect([...walkMarks(drawState(state, 440))].length, state.id).toBeGreaterThanOrEqual(manyMarks);
  });

  it.each(states.map((state) => [state.id, state] as const))(
    '%s: no word is small, cut or covered',
    (_, state) => {
      const isSlide = state.state === 'slide';
      for (const width of isSlide ? state.widths : namedWidths) {
        const scene = drawState(state, width);
        expect(faultsOf(scene, isSlide ? 30 : 12), `${width} px`).toEqual([]);
        expect(scene.width).toBe(width);
        const marks = [...walkMarks(scene)];
        for (const { label } of marks) expect(label.length).toBeGreaterThan(0);
        expect(toSvg(scene)).toBe(toSvg(drawState(state, width)));
      }
    }
  );
});
