import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBlocks, placeOfLeast, visitAbove } from '#lib/charts/timeline/density/blocks.ts';
import { forms, makeColumns } from '#lib/charts/timeline/density/columns.ts';
import type { EventColumns } from '#lib/charts/timeline/density/columns.ts';
import { addCounts, countIn } from '#lib/charts/timeline/density/count.ts';
import { findForemost } from '#lib/charts/timeline/density/foremost.ts';
import { makeIndex } from '#lib/charts/timeline/density/makeindex.ts';
import { neighbourOf } from '#lib/charts/timeline/density/neighbour.ts';
import { visitIn } from '#lib/charts/timeline/density/overlap.ts';
import { sortPlaces } from '#lib/charts/timeline/density/sort.ts';

interface One {
  start: number;
  end: number;
  form: number;
  voice: number;
  told: number;
}

const events: fc.Arbitrary<One[]> = fc.array(
  fc
    .record({
      start: fc.integer({ min: -3000, max: 3000 }),
      length: fc.integer({ min: 1, max: 900 }),
      form: fc.nat(forms.length - 1),
      voice: fc.nat(7),
      told: fc.nat(2)
    })
    .map(({ start, length, ...rest }) => ({ start, end: start + length, ...rest })),
  { maxLength: 400 }
);
const windows = fc
  .tuple(fc.integer({ min: -3500, max: 3500 }), fc.integer({ min: 1, max: 4000 }))
  .map(([from, length]) => ({ from, to: from + length }));

function columnsFrom(list: readonly One[]): EventColumns {
  const columns = makeColumns(list.length);
  list.forEach((one, place) => {
    for (const name of ['start', 'end', 'form', 'voice', 'told'] as const) columns[name][place] = one[name];
  });
  return columns;
}

describe('sortPlaces', () => {
  it('sorts as a comparison does, and keeps equals in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -8e15, max: 8e14 })), (values) => {
        const expected = values.map((_, place) => place).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
        expect([...sortPlaces(Float64Array.from(values))]).toEqual(expected);
      })
    );
  });
});

describe('blocks', () => {
  it('find the first least of any stretch, and all above a bound', () => {
    const values = fc.array(fc.nat(5000), { maxLength: 700 });
    fc.assert(
      fc.property(values, fc.nat(700), fc.nat(700), fc.nat(5000), (list, a, b, bound) => {
        const [from, to] = [Math.min(a, b, list.length), Math.min(Math.max(a, b), list.length)];
        const part = list.slice(from, to);
        const least = placeOfLeast(makeBlocks(Float64Array.from(list), 'least'), from, to);
        expect(least < 0 ? undefined : list[least]).toBe(part.length === 0 ? undefined : Math.min(...part));
        const found: number[] = [];
        visitAbove(makeBlocks(Float64Array.from(list), 'most'), from, to, bound, (at) => found.push(at));
        expect(found).toEqual(
          list.flatMap((value, at) => (at >= from && at < to && value > bound ? [at] : []))
        );
      })
    );
  });
});

describe('the index', () => {
  const isIn = ({ start, end }: One, { from, to }: { from: number; to: number }): boolean =>
    start < to && end > from;

  it('counts and finds exactly what lies in a window', () => {
    fc.assert(
      fc.property(events, windows, (list, window) => {
        const index = makeIndex(columnsFrom(list));
        const expected = list.flatMap((one, place) => (isIn(one, window) ? [place] : []));
        expect(countIn(index, window)).toBe(expected.length);
        const found: number[] = [];
        visitIn(index, window, (at) => found.push(index.place[at] as number));
        expect(found.sort((a, b) => a - b)).toEqual(expected);
      })
    );
  });

  it('counts an event in every cell that it may lie in', () => {
    const edges = Float64Array.of(-3000, -1200, -1190, 0, 5, 2500, 9000);
    fc.assert(
      fc.property(events, (list) => {
        const index = makeIndex(columnsFrom(list));
        const counts = new Float64Array(edges.length - 1);
        for (const group of index.groups) addCounts(index, group, edges, counts);
        const expected = [...counts.keys()].map(
          (cell) =>
            list.filter((one) => isIn(one, { from: edges[cell] ?? 0, to: edges[cell + 1] ?? 0 })).length
        );
        expect([...counts]).toEqual(expected);
      })
    );
  });

  it('names first what the most sentences tell, then the longest, then the first in the list', () => {
    fc.assert(
      fc.property(events, windows, fc.nat(12), (list, window, most) => {
        const index = makeIndex(columnsFrom(list));
        const expected = list
          .map((one, place) => ({ ...one, place }))
          .filter(({ start }) => start >= window.from && start < window.to)
          .sort((a, b) => b.told - a.told || b.end - b.start - (a.end - a.start) || a.place - b.place)
          .slice(0, most)
          .map(({ place }) => place);
        expect(findForemost(index, window, most).map((at) => index.place[at])).toEqual(expected);
      })
    );
  });

  it('leads through all events in time order, both ways', () => {
    fc.assert(
      fc.property(events, (list) => {
        const index = makeIndex(columnsFrom(list));
        const order = list
          .map((_, place) => place)
          .sort((a, b) => (list[a]?.start ?? 0) - (list[b]?.start ?? 0) || a - b);
        const there = order.map((place, step) => {
          const next = neighbourOf(index, index.at[place] as number, 1);
          const back = neighbourOf(index, index.at[place] as number, -1);
          expect(back === null ? undefined : index.place[back]).toBe(order[step - 1]);
          return next === null ? undefined : index.place[next];
        });
        expect(there).toEqual(list.length === 0 ? [] : [...order.slice(1), undefined]);
      }),
      { numRuns: 40 }
    );
  });
});
