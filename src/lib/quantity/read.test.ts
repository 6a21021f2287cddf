import { describe, expect, it } from 'vitest';
import { hedges } from '#lib/quantity/cases/hedges.ts';
import { measures } from '#lib/quantity/cases/measures.ts';
import { money } from '#lib/quantity/cases/money.ts';
import { notAmounts } from '#lib/quantity/cases/not.ts';
import { numbers } from '#lib/quantity/cases/numbers.ts';
import { ranges } from '#lib/quantity/cases/ranges.ts';
import { shares } from '#lib/quantity/cases/shares.ts';
import { parseCases, toLines } from '#lib/quantity/cases/table.ts';
import { readAmounts } from '#lib/quantity/read.ts';
import type { CountedUnit } from '#lib/quantity/units.ts';

function count(one: string, many: string): CountedUnit {
  return { id: one.replace(' ', '-'), one, many, discrete: true };
}

const units: readonly CountedUnit[] = [
  count('contract', 'contracts'),
  count('base station', 'base stations'),
  count('affiliate', 'affiliates'),
  count('investor', 'investors'),
  count('city', 'cities'),
  count('word', 'words'),
  count('country', 'countries'),
  count('ship', 'ships')
];

const cases = parseCases([hedges, numbers, money, measures, ranges, shares].join('\n'));
const nots = toLines(notAmounts);

const vague = [
  'dozens',
  'hundreds',
  'tens of thousands',
  'hundreds of millions',
  'a couple of',
  'a few hundred',
  'several thousand',
  'a handful of'
];

const ranks: [text: string, words: string, rank: number][] = [
  ['It is the first step.', 'first', 1],
  ['It was the 21st attempt.', '21st', 21],
  ['It was the twenty-first attempt.', 'twenty-first', 21],
  ['It was the one hundred and fifth attempt.', 'one hundred and fifth', 105],
  ['It marked the 30th anniversary.', '30th', 30],
  ['The second stage fell.', 'second', 2],
  ['Its 102nd ship sailed.', '102nd', 102]
];

function read(text: string) {
  return readAmounts(text, { units });
}

function near(value: number | undefined): unknown {
  return value === undefined ? undefined : expect.closeTo(value, 5);
}

describe('readAmounts', () => {
  it.each(cases)('reads every amount of “$text”', ({ text, readings }) => {
    const found = read(text).filter(({ ordinal }) => ordinal !== true);
    expect(found.map(({ words, start }) => ({ words, start }))).toEqual(
      readings.map(({ words, start }) => ({ words, start }))
    );
    for (const [index, expected] of readings.entries()) {
      const { is, low, high, unit, form, hedge } = expected;
      expect(found[index]).toMatchObject({ is, unit, form, ...(hedge === undefined ? {} : { hedge }) });
      expect(found[index]?.low).toEqual(near(low));
      expect(found[index]?.high).toEqual(near(high));
    }
  });

  it.each(nots)('reads no amount in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each(vague)('reads “%s” as vague, without a number', (words) => {
    const [reading] = read(`They sent ${words} ships away.`);
    expect(reading).toMatchObject({ words, form: 'vague', unit: null });
    expect(reading).not.toHaveProperty('low');
    expect(reading).not.toHaveProperty('high');
  });

  it.each(ranks)('keeps a rank apart in “%s”', (text, words, rank) => {
    expect(read(text)).toMatchObject([{ words, low: rank, ordinal: true, form: 'ordinal' }]);
  });

  it('tells the noun from the core', () => {
    const text = 'It and 70 other affiliates are listed.';
    const [reading] = read(text);
    expect(reading).toMatchObject({ words: '70 other affiliates', unitWords: 'affiliates' });
    expect(text.slice(reading?.core.start, reading?.core.end)).toBe('70');
  });

  it('does not choose between two units of one name', () => {
    expect(read('It weighs five pounds.')).toMatchObject([{ unit: null, mayBe: ['GBP', 'pound'] }]);
  });

  it('keeps the two numbers of a ratio', () => {
    expect(read('Two thirds agree, one in five left.')).toMatchObject([{ terms: [2, 3] }, { terms: [1, 5] }]);
  });

  it('does not run over an empty line', () => {
    expect(read('They signed 40\n\ncontracts')).toMatchObject([{ words: '40', unit: null }]);
    expect(read('They signed 40\r\ncontracts')).toMatchObject([
      { words: '40\r\ncontracts', unit: 'contract' }
    ]);
  });

  it('has at least 170 cases over at least 40 named forms, and at least 60 that must not be read', () => {
    const readings = cases.flatMap((each) => each.readings);
    const forms = new Set(
      readings.flatMap(({ form, hedge }) => (hedge === undefined ? [form] : [form, hedge]))
    );
    expect(forms.size).toBeGreaterThanOrEqual(40);
    expect(nots.length).toBeGreaterThanOrEqual(60);
    expect(cases.length).toBeGreaterThanOrEqual(170);
  });
});
