// What a class guessed: hands for choices, or numbers. Plain data; every change makes a new one.
import type { Question } from '#lib/present/lesson.ts';
import { printCount } from '#lib/words/count.ts';
import { printNumber } from '#lib/words/number.ts';

export interface Guesses {
  /** Hands for each choice of the question. */
  hands: readonly number[];
  numbers: readonly number[];
}

export const noGuesses: Guesses = { hands: [], numbers: [] };

/** More hands than this are a slip of the finger. */
const mostHands = 999;

/** `setHands(guesses, 1, 9)`: nine hands for the second choice. */
export function setHands(guesses: Guesses, choice: number, hands: number): Guesses {
  const length = Math.max(guesses.hands.length, choice + 1);
  const all = Array.from({ length }, (_, at) => guesses.hands[at] ?? 0);
  all[choice] = Math.max(0, Math.min(mostHands, Math.round(hands)));
  return { ...guesses, hands: all };
}

/** One more hand for a choice. */
export function addHand(guesses: Guesses, choice: number): Guesses {
  return setHands(guesses, choice, (guesses.hands[choice] ?? 0) + 1);
}

export function addNumber(guesses: Guesses, number: number): Guesses {
  return Number.isFinite(number) ? { ...guesses, numbers: [...guesses.numbers, number] } : guesses;
}

export function removeNumber(guesses: Guesses, at: number): Guesses {
  return { ...guesses, numbers: guesses.numbers.filter((_, index) => index !== at) };
}

/** The words for sizes that a guess may be typed with, the smallest first. */
export const sizes: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12
};

/**
 * A guess as somebody types it; null where it is no number.
 *
 * @example readGuess('$60 billion') // 60000000000
 * @example readGuess('5,000') // 5000
 */
export function readGuess(text: string): number | null {
  const match = /^\s*\$?\s*(\d[\d,]*(?:\.\d+)?)\s*([a-z]+)?\s*$/i.exec(text);
  const word = match?.[2]?.toLowerCase();
  const size = word === undefined ? 1 : Object.hasOwn(sizes, word) ? sizes[word] : undefined;
  return match && size !== undefined ? Number(match[1]!.replaceAll(',', '')) * size : null;
}

/** Each guessed number and how often, the smallest first. `countNumbers([12, 8, 12])` → `[[8, 1], [12, 2]]` */
export function countNumbers(numbers: readonly number[]): [number: number, times: number][] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}

/**
 * The spread in words, for whoever does not see the picture; empty where nobody guessed.
 *
 * @example printGuesses({ hands: [3, 9], numbers: [] }, question) // 'We said: 1 to 10, 3 hands; 11 to 20, 9 hands'
 */
export function printGuesses({ hands, numbers }: Guesses, { choices }: Question): string {
  const byHand = choices.flatMap(({ label }, at) => {
    const count = hands[at] ?? 0;
    return count === 0 ? [] : [`${label}, ${printCount(count, 'hand')}`];
  });
  const byNumber = countNumbers(numbers).map(([number, times]) =>
    times === 1 ? printNumber(number) : `${printNumber(number)} (${times} times)`
  );
  const all = [...byHand, ...byNumber];
  return all.length === 0 ? '' : `We said: ${all.join('; ')}`;
}
