import { describe, expect, it } from 'vitest';
import type { AmountRow } from '#lib/charts/amounts/row.ts';
import { makeStrip } from '#lib/present/makestrip.ts';
import { placeGuess, rulerOfGuesses, spreadOnRuler } from '#lib/present/strip.ts';

const amount = (low: number, is: AmountRow['is']) =>
  ({ low, high: null, is, unit: 'USD', unitName: 'U.S. dollars' }) as AmountRow;
const ruler = makeStrip('amounts', [amount(5000, 'above'), amount(1e11, 'above')], 476).ruler!;

describe('guesses under a picture', () => {
  it('stand on the ruler of amounts, each power of ten as far from the next', () => {
    const at = [1e4, 1e5, 1e6, 1e11].map((number) => placeGuess(number, ruler));
    expect(at[2]! - at[1]!).toBeCloseTo(at[1]! - at[0]!, 6);
    expect(at[3]! - at[2]!).toBeCloseTo(5 * (at[1]! - at[0]!), 6);
    expect(at[0]).toBeGreaterThan(ruler.from);
  });

  it('stand at its ends where they are beyond it, and where no magnitude is', () => {
    expect([1, 0, -5, 1e30].map((number) => placeGuess(number, ruler))).toEqual([
      ruler.from,
      ruler.from,
      ruler.from,
      ruler.to
    ]);
  });

  it('stand on an even ruler where no magnitude shows its amounts', () => {
    const even = makeStrip('amounts', [amount(0, 'as-stated'), amount(50, 'as-stated')], 476).ruler!;
    const [none, half, all] = [0, 25, 50].map((number) => placeGuess(number, even)) as [
      number,
      number,
      number
    ];
    expect(all - half).toBeCloseTo(half - none, 6);
  });

  it('make a ruler of their own where the picture has none', () => {
    expect(makeStrip('count', [], 300).ruler).toBeNull();
    const own = rulerOfGuesses([12, 8, 30])!;
    expect(own.isLog).toBe(false);
    expect(placeGuess(19, own)).toBeCloseTo((own.from + own.to) / 2, 6);
    expect(rulerOfGuesses([12, 4e9])!.isLog).toBe(true);
    expect(placeGuess(7, rulerOfGuesses([7, 7])!)).toBe(592);
    expect(rulerOfGuesses([])).toBeNull();
  });

  it('are one disc where two would touch, and none is lost', () => {
    const numbers = [8, 8, 9, 30, 31, 200];
    const discs = spreadOnRuler(numbers, rulerOfGuesses(numbers)!, 21);
    expect(discs.map(({ text }) => text)).toEqual(['3', '2', '1']);
    const many = Array.from({ length: 300 }, (_, at) => (at * 37) % 101);
    const spread = spreadOnRuler(many, rulerOfGuesses(many)!, 21);
    expect(spread.reduce((sum, { text }) => sum + Number(text), 0)).toBe(300);
    spread.slice(1).forEach(({ x, radius }, at) => expect(x - spread[at]!.x).toBeGreaterThan(2 * radius));
  });
});
