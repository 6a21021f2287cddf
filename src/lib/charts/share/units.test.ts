import { describe, expect, it } from 'vitest';
import { cutUnits, setUnits } from '#lib/charts/share/units.ts';

describe('cutUnits counts one by one where it can', () => {
  it.each([
    [1, 1, 1],
    [40, 1, 40],
    [120, 1, 120],
    [121, 2, 61],
    [1000, 10, 100],
    [30000, 500, 60],
    [4e6, 50000, 80]
  ])('%d is units of %d, %d of them', (whole, each, count) =>
    expect(cutUnits(whole)).toEqual({ each, count })
  );
});

describe('setUnits', () => {
  it.each([
    [40, 288, 20, 2],
    [40, 890, 20, 2],
    [8, 288, 4, 2],
    [7, 288, 7, 1],
    [100, 288, 20, 5],
    [100, 890, 50, 2],
    [71, 440, 20, 4]
  ])('%d in %d px stand in %d columns and %d rows', (count, width, columns, rows) => {
    const lattice = setUnits(count, width, 14, 34, 26);
    expect(lattice).toMatchObject({ columns, rows });
    expect(lattice.columns * lattice.across).toBeLessThanOrEqual(width + 0.001);
    expect(lattice.down).toBeGreaterThanOrEqual(26);
  });
});
