import { describe, expect, it } from 'vitest';
import { pageScale } from '#lib/charts/kind.ts';
import { walkMarks } from '#lib/charts/scene/marks.ts';
import { toSvg } from '#lib/charts/scene/svg.ts';
import { faultsOf } from '#lib/charts/testing/boxes.ts';
import { columnsOf } from '#lib/charts/timeline/density/columns.ts';
import { sceneOfDense } from '#lib/charts/timeline/density/densescene.ts';
import { hitDense } from '#lib/charts/timeline/density/hit.ts';
import { makeIndex } from '#lib/charts/timeline/density/makeindex.ts';
import type { DensityIndex } from '#lib/charts/timeline/density/makeindex.ts';
import { drawDense } from '#lib/charts/timeline/density/picture.ts';
import type { DenseEvents } from '#lib/charts/timeline/density/picture.ts';
import { makeRow, makeSpan } from '#lib/charts/timeline/fixture.ts';

const day = 86_400_000;
const size = { width: 890, height: 480, type: pageScale };

/** So many events over forty years, days, months, years and bars by turns, from a generator of fixed seed. */
function makeEvents(count: number, lengths: readonly number[] = [1, 30, 365, 90]): DenseEvents {
  let seed = 7;
  const next = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const rows = Array.from({ length: count }, (_, place) => {
    const start = Math.floor(next() * 40 * 365) * day;
    const length = lengths[place % lengths.length] ?? 1;
    return makeRow(`event-${place}`, {
      span: makeSpan({
        start,
        end: start + length * day,
        extent: place % 4 === 3 ? 'throughout' : 'within',
        precision: (['day', 'month', 'year', 'span'] as const)[place % 4] ?? 'day'
      })
    });
  });
  const { columns, dated } = columnsOf(rows);
  return {
    index: makeIndex(columns),
    rowOf: (place) => dated[place] as (typeof dated)[number],
    labels: new Map()
  };
}

describe('a picture of very many events', () => {
  it.each([
    [20, null],
    [400, 'marks'],
    [20_000, 'columns']
  ] as const)('of %d has the field “%s”, and no words that overlap', (count, kind) => {
    const events = makeEvents(count);
    for (const width of [440, 890]) {
      const picture = drawDense(events, events.index.whole, { ...size, width });
      if (width === 890) expect(picture.field?.kind ?? null).toBe(kind);
      expect(picture.inView).toBe(count);
      expect(faultsOf(sceneOfDense(events, picture))).toEqual([]);
    }
  });

  it('counts in its columns every event in each cell that it may lie in, and in no other', () => {
    const events = makeEvents(20_000);
    const { field } = drawDense(events, events.index.whole, size);
    if (field?.kind !== 'columns') throw new Error('no columns');
    const sums = [...field.edges.keys()].slice(1).map((cell) => {
      const from = field.edges[cell - 1] ?? 0;
      const to = field.edges[cell] ?? 0;
      const { index } = events;
      const expected = index.start.filter((start, at) => start < to && (index.end[at] ?? 0) > from).length;
      const drawn = field.lanes
        .flatMap(({ stacks }) => stacks)
        .reduce((sum, { counts }) => sum + (counts[cell - 1] ?? 0), 0);
      return drawn - expected;
    });
    expect(sums.every((difference) => difference === 0)).toBe(true);
  });

  it('opens into marks and then names as one zooms in, and each can be hit where it is drawn', () => {
    const events = makeEvents(4000);
    const { from, to } = events.index.whole;
    const kinds = [1, 30, 400].map((factor) => {
      const picture = drawDense(events, { from, to: from + (to - from) / factor }, size);
      for (const { at, mark } of picture.named) {
        const { x, y, width, height } = mark.target;
        expect(hitDense(events.index, picture, x + width / 2, y + height / 2)).toEqual({ kind: 'event', at });
      }
      return picture.field?.kind ?? 'names';
    });
    expect(kinds).toEqual(['columns', 'marks', 'names']);
  });

  it('draws every event once where the field has marks', () => {
    const events = makeEvents(400);
    const scene = sceneOfDense(events, drawDense(events, events.index.whole, size));
    const keys = [...walkMarks(scene)].map(({ key }) => key);
    expect(new Set(keys).size).toBe(400);
    expect(keys).toHaveLength(400);
  });

  it('keeps names and rows while a reader moves a little to the side', () => {
    const events = makeEvents(20_000);
    const { whole } = events.index;
    const length = (whole.to - whole.from) / 5;
    const before = drawDense(events, { from: whole.from + length, to: whole.from + 2 * length }, size);
    const by = length / size.width;
    const after = drawDense(
      events,
      { from: whole.from + length + by, to: whole.from + 2 * length + by },
      size,
      { before, chosen: null }
    );
    const rows = new Map(before.named.map(({ at, row }) => [at, row]));
    const kept = after.named.filter(({ at, row }) => rows.get(at) === row);
    expect(kept.length).toBeGreaterThan(before.named.length * 0.8);
  });

  it('is the same bytes for the same events', () => {
    const print = (): string => {
      const events = makeEvents(3000);
      return toSvg(sceneOfDense(events, drawDense(events, events.index.whole, size)), {});
    };
    expect(print()).toBe(print());
  });

  it('reads no more of the index for a window than lies in it, however many events there are', () => {
    const readsAt = (count: number): { inView: number; close: number; whole: number } => {
      const events = makeEvents(count, [1]);
      const { index, reads } = countReads(events.index);
      const { from, to } = index.whole;
      const middle = (from + to) / 2;
      const half = ((to - from) / count) * 75;
      const { inView } = drawDense({ ...events, index }, { from: middle - half, to: middle + half }, size);
      const close = reads();
      drawDense({ ...events, index }, index.whole, size);
      return { inView, close, whole: reads() - close };
    };
    const [few, many] = [readsAt(2000), readsAt(100_000)];
    // Fifty times as many events; a search by halves takes six steps more, and the marks in view are about as many.
    expect(many.inView).toBeLessThan(few.inView * 1.5);
    expect(many.close / many.inView).toBeLessThan((few.close / few.inView) * 3);
    expect(many.whole).toBeLessThan(few.whole * 3);
    expect(many.whole).toBeLessThan(100_000);
  });
});

/** The index with each reading of a value counted. */
function countReads(index: DensityIndex): { index: DensityIndex; reads: () => number } {
  let count = 0;
  const watch = <Values extends object>(values: Values): Values =>
    new Proxy(values, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        // What makes a part or runs through all of it reads as many as it covers.
        return (...given: unknown[]) => {
          if (key !== 'subarray') count += (target as unknown as Float64Array).length;
          const made: unknown = Reflect.apply(value, target, given);
          return key === 'subarray' ? watch(made as object) : made;
        };
      }
    });
  const { start, end, ends, place, at, rank } = index;
  const watched = { start, end, ends, place, at, rank };
  return {
    index: {
      ...index,
      ...(Object.fromEntries(
        Object.entries(watched).map(([name, values]) => [name, watch(values)])
      ) as typeof watched)
    },
    reads: () => count
  };
}
