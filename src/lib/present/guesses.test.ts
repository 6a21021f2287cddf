import { describe, expect, it } from 'vitest';
import { addHand, addNumber, noGuesses, printGuesses, readGuess, setHands } from '#lib/present/guesses.ts';
import type { Question, UnitPlaces } from '#lib/present/lesson.ts';
import { spreadGuesses } from '#lib/present/spread.ts';

const question: Question = {
  text: 'How many?',
  answer: 'boats-2',
  choices: [
    { label: '1 to 10', from: 1, to: 10 },
    { label: '11 to 20', from: 11, to: 20 }
  ]
};
const units: UnitPlaces = {
  places: Array.from({ length: 20 }, (_, at) => ({ x: at * 10, y: 5 })),
  radius: 4,
  each: 1,
  certain: 9,
  size: { width: 200, height: 10 }
};

describe('guesses', () => {
  it('count hands and numbers, and say them', () => {
    const guesses = addNumber(addNumber(addHand(setHands(noGuesses, 1, 9), 0), 12), 12);
    expect(guesses).toEqual({ hands: [1, 9], numbers: [12, 12] });
    expect(printGuesses(guesses, question)).toBe('We said: 1 to 10, 1 hand; 11 to 20, 9 hands; 12 (2 times)');
    expect(printGuesses(noGuesses, question)).toBe('');
  });

  it('take no number that is none', () => {
    expect(addNumber(noGuesses, Number.NaN)).toBe(noGuesses);
    expect(setHands(noGuesses, 0, -3).hands).toEqual([0]);
  });

  it.each([
    ['24', 24],
    [' 5,000 ', 5000],
    ['$60 billion', 6e10],
    ['1.5 Million', 1.5e6],
    ['0', 0],
    ['', null],
    ['many', null],
    ['24b 1.', null],
    ['7 constructor', null]
  ])('are read as they are typed: “%s”', (text, number) => {
    expect(readGuess(text)).toBe(number);
  });

  it('stand on the unit that they name, beyond the whole at its end', () => {
    const { discs, bands } = spreadGuesses({ hands: [3], numbers: [12, 99] }, question, units);
    expect(discs.map(({ x, text, isOnFilled }) => [x, text, isOnFilled])).toEqual([
      [40, '3', true],
      [110, '1', false],
      [190, '1', false]
    ]);
    expect(bands).toEqual([{ x: -7, y: -2, width: 104, height: 14 }]);
  });
});
