import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutAmounts } from '#lib/charts/amounts/layout.ts';
import type { AmountRow } from '#lib/charts/amounts/row.ts';
import { defaultSettings, lastStep, type AmountSettings } from '#lib/charts/amounts/settings.ts';
import { namedWidths, pageScale, slideScale, type Frame } from '#lib/charts/kind.ts';
import { walkMarks } from '#lib/charts/scene/marks.ts';
import { toSvg } from '#lib/charts/scene/svg.ts';
import { faultsOf, textBoxes } from '#lib/charts/testing/boxes.ts';
import { bounds, type Bound } from '#lib/quantity/quantity.ts';

const page = (width: number, numbers = false): Frame => ({ width, type: pageScale, numbers });
const voice = { id: 'maker', name: 'The maker', slot: 2, ink: 'voice2', named: true } as const;

function row(
  key: string,
  is: Bound,
  low: number | null,
  high: number | null,
  more: Partial<AmountRow> = {}
): AmountRow {
  return {
    key,
    source: { claims: [key] },
    number: 1,
    spoken: key,
    sentences: ['s1'],
    voice,
    label: `Amount ${key}`,
    period: 'within 2018',
    measure: 'an amount within a period',
    words: `${is} ${low ?? high}`,
    teller: 'The maker says',
    badge: null,
    is,
    low,
    high,
    unit: 'USD',
    unitName: 'U.S. dollars',
    derived: null,
    order: low ?? high,
    ...more
  };
}

const every: AmountRow[] = [
  row('stated', 'as-stated', 6e10, 6e10),
  row('more', 'above', 5000, null),
  row('least', 'at-least', 1e11, null),
  row('less', 'below', null, 3e6),
  row('most', 'at-most', null, 1e4),
  row('near', 'about', 2e8, 2e8),
  row('range', 'between', 1e5, 4e7),
  row('planned', 'above', 7e7, null, { badge: 'will, if …' }),
  row('ours', 'above', 9e5, null, { derived: '1 + 5 = 6, ours', voice: null })
];

const sizes = [...namedWidths].flatMap((width) => [
  { name: `${width}`, frame: page(width) },
  { name: `${width} with numbers`, frame: page(width, true) }
]);

describe('layOutAmounts', () => {
  it.each(sizes)('cuts, crowds and shrinks nothing at $name px', ({ frame }) => {
    expect(faultsOf(layOutAmounts(every, frame, defaultSettings))).toEqual([]);
  });

  it.each(sizes)('nor on an even ruler at $name px, at any zoom', ({ frame }) => {
    for (let step = 0; step <= lastStep(every); step++)
      expect(faultsOf(layOutAmounts(every, frame, { scale: 'linear', step }))).toEqual([]);
  });

  it('holds on a slide', () => {
    expect(
      faultsOf(
        layOutAmounts(every.slice(0, 5), { width: 1200, type: slideScale, numbers: false }, defaultSettings),
        30
      )
    ).toEqual([]);
  });

  it('draws a mark a row with its source, its words and its voice', () => {
    const scene = layOutAmounts(every, page(440), defaultSettings);
    expect([...walkMarks(scene)].map(({ key }) => key)).toEqual(every.map(({ key }) => key));
    const words = textBoxes(scene)
      .map(({ text }) => text)
      .join('\n');
    for (const one of every) expect(words).toContain(one.words);
    expect(words.match(/The maker says/g)).toHaveLength(every.length - 1);
    expect(words).toContain('will, if …');
  });

  it('writes ×10 between the powers of ten and names the heavy ones', () => {
    const words = textBoxes(layOutAmounts(every, page(700), defaultSettings)).map(({ text }) => text);
    expect(words.filter((text) => text === '×10')).toHaveLength(9);
    expect(words).toEqual(expect.arrayContaining(['$1,000', '$1 million', '$1 billion', '$1 trillion']));
  });

  it('shows amounts of 0 and below on an even ruler, since magnitudes cannot', () => {
    const scene = layOutAmounts(
      [row('loss', 'as-stated', -5, -5), row('none', 'as-stated', 0, 0)],
      page(288),
      defaultSettings
    );
    expect(scene.description).toContain('even ruler');
    expect(faultsOf(scene)).toEqual([]);
  });

  it('says what a zoomed ruler no longer holds', () => {
    const scene = layOutAmounts(every, page(440), { scale: 'linear', step: 7 });
    expect(textBoxes(scene).some(({ text }) => text.includes('beyond this ruler'))).toBe(true);
  });

  it('has an empty state', () => expect(faultsOf(layOutAmounts([], page(288), defaultSettings))).toEqual([]));

  it('says all bounds in its description', () => {
    const { description } = layOutAmounts(every, page(288), defaultSettings);
    for (const is of bounds) expect(description).toContain(is);
  });

  it('is the same for the same rows, and holds for any', () => {
    const anyRow = fc
      .record({
        is: fc.constantFrom(...bounds),
        low: fc.integer({ min: 1, max: 999 }),
        power: fc.integer({ min: -4, max: 13 }),
        label: fc.stringMatching(/^[A-Za-z]{1,30}( [A-Za-z]{1,14}){0,5}$/)
      })
      .map(({ is, low, power, label }) => {
        const number = Number(`${low}e${power}`);
        const lowOpen = is === 'below' || is === 'at-most';
        const highOpen = is === 'above' || is === 'at-least';
        return row(
          'x',
          is,
          lowOpen ? null : number,
          highOpen ? null : is === 'between' ? number * 3 : number,
          { label }
        );
      });
    const settings = fc.record({
      scale: fc.constantFrom('log', 'linear'),
      step: fc.nat({ max: 9 })
    }) as fc.Arbitrary<AmountSettings>;
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 6 }),
        fc.constantFrom(...namedWidths),
        settings,
        (rows, width, asked) => {
          const keyed = rows.map((one, index) => ({
            ...one,
            key: `x${index}`,
            source: { claims: [`x${index}`] as [string] }
          }));
          const scene = layOutAmounts(keyed, page(width), asked);
          expect(faultsOf(scene)).toEqual([]);
          expect(toSvg(scene)).toBe(toSvg(layOutAmounts(keyed, page(width), asked)));
        }
      ),
      { numRuns: 60 }
    );
  });
});
