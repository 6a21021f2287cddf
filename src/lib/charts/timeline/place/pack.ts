// Packs marks with their labels into rows: the first row that is free from end to end, in time order.

/** What stands in one row: everything between `from` and `to` is taken. */
export interface Extent {
  from: number;
  to: number;
}

/** Ways to place one mark, the best first. */
export interface Packable<Way extends Extent> {
  ways: readonly Way[];
}

export interface Packed<Way extends Extent> {
  row: number;
  way: Way;
}

/**
 * For each item the highest row in which one of its ways is free, `apart` px from its neighbours. Rows grow
 * without end, so everything is placed, and nothing in a row overlaps. Equal input gives equal rows.
 * @example packRows([{ ways: [{ from: 0, to: 9 }] }, { ways: [{ from: 5, to: 8 }] }], 2) // rows 0 and 1
 */
export function packRows<Way extends Extent>(items: readonly Packable<Way>[], apart: number): Packed<Way>[] {
  const rows: Extent[][] = [];
  return items.map(({ ways }) => {
    for (let row = 0; ; row += 1) {
      const taken = rows[row] ?? [];
      const way = ways.find(({ from, to }) =>
        taken.every((other) => to + apart <= other.from || from >= other.to + apart)
      );
      if (way === undefined && row < rows.length) continue;
      const chosen = way ?? ways[0];
      if (chosen === undefined) throw new RangeError('A mark needs at least one way to stand.');
      rows[row] = [...taken, chosen];
      return { row, way: chosen };
    }
  });
}
