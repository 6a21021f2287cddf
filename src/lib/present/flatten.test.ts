import { describe, expect, it } from 'vitest';
import { slideScale } from '#lib/charts/kind.ts';
import type { ShareRow } from '#lib/charts/share/row.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { flattenDates } from '#lib/present/flatdates.ts';
import { cutAxis, layOutBars } from '#lib/present/flatbars.ts';
import { flatten } from '#lib/present/flatten.ts';

const voice = { id: 'maker', name: 'The maker', slot: 1, ink: 'voice1', named: true } as const;
const share = (role: ShareRow['role'], count: number): ShareRow => ({
  key: role,
  source: { claims: [role] },
  number: 1,
  spoken: role,
  sentences: ['s1'],
  voice,
  role,
  count,
  words: role === 'whole' ? '40 boats' : 'more than 20 of 40 boats, so 21 to 40',
  said: role === 'whole' ? '40 boats' : 'more than 20 of 40 boats',
  label: 'Boats',
  badge: null,
  teller: 'The maker says',
  unit: { one: 'boat', many: 'boats' },
  stated: role === 'whole' ? { is: 'as-stated', low: 40, high: 40 } : { is: 'above', low: 20, high: null },
  least: 21,
  most: 40,
  span: '21 to 40'
});

describe('flatten', () => {
  it('draws the stated number of a share, and counts what that leaves out', () => {
    const rows = [share('whole', 40), share('certain', 21), share('open', 19)];
    const flat = flatten('share', rows)!;
    const { description } = flat.layOut({ width: 1184, type: slideScale, numbers: false });
    expect(description).toContain('20 of 40 boats');
    expect(description).not.toMatch(/more than|The maker/);
    expect(flat.losses.map(({ count, words }) => `${count}: ${words}`)).toEqual([
      '1: 1 hedge: “more than 20 of 40 boats” is now 20',
      '19: 19 that the text leaves open are drawn as surely not',
      '2: 2 marks without their speaker: The maker'
    ]);
    expect(rows[1]!.count, 'the rows themselves are as before').toBe(21);
  });

  it('makes every date a day and says which were wider', () => {
    const year = { start: Date.UTC(2018, 0, 1), end: Date.UTC(2019, 0, 1) };
    const row = {
      key: 'sales',
      form: 'dated',
      date: '2018',
      quoted: '“Last year”',
      badge: null,
      resolved: true,
      voice,
      span: { ...year, precision: 'year', extent: 'throughout' }
    } as unknown as EventRow;
    const { days, losses } = flattenDates([row, { ...row, key: 'ours', form: 'reference' }]);
    expect(days.map(({ span }) => [span?.start, span?.end])).toEqual([[year.start, year.start + 86_400_000]]);
    expect(losses.map(({ words }) => words)).toEqual([
      '1 date made into a day: 2018',
      '1 date without the text’s words: “Last year”',
      '1 mark without its speaker: The maker'
    ]);
  });

  it('cuts the axis of bars at half of the largest, where the smaller have no length', () => {
    const bars = [
      { label: 'Small', value: 10, words: '10' },
      { label: 'Large', value: 100, words: '100' }
    ];
    expect(cutAxis(bars)).toBe(50);
    const { children } = layOutBars(bars, '50', { width: 1000, type: slideScale, numbers: false });
    expect(children.flatMap((node) => (node.kind === 'rect' ? [node.width] : []))).toEqual([0, 1000]);
  });

  it('knows nothing of a kind that common tools do not draw', () => {
    expect(flatten('unknown', [])).toBeNull();
  });
});
