// Guesses under a picture that has no units: discs on its ruler, or on one of their own; those that would touch are one.
import { countNumbers } from '#lib/present/guesses.ts';
import type { GuessRuler } from '#lib/present/lesson.ts';
import { pictureWidth, stripHeight } from '#lib/present/slide.ts';
import type { Disc } from '#lib/present/spread.ts';

const radius = stripHeight / 2 - 2;
/** What a number at either end of a ruler of the guesses needs, px: “999.999 trillion”. */
const endRoom = 250;
/** From so many times on, an even ruler would heap most guesses up at its start. */
const manyTimes = 1000;

/**
 * A ruler from the smallest guess to the largest, between their numbers; null without a guess.
 *
 * @example rulerOfGuesses([12, 8, 30])?.anchors.map(({ value }) => value) // [8, 30]
 */
export function rulerOfGuesses(numbers: readonly number[]): GuessRuler | null {
  if (numbers.length === 0) return null;
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const [from, to] = [endRoom, pictureWidth - endRoom];
  return {
    isLog: least > 0 && most / least >= manyTimes,
    // Where all guess the same, it stands in the middle.
    anchors:
      least === most
        ? [
            { value: least, x: pictureWidth / 2 },
            { value: least + 1, x: to }
          ]
        : [
            { value: least, x: from },
            { value: most, x: to }
          ],
    from,
    to
  };
}

/** Where a number stands on a ruler, px; beyond its ends at them. */
export function placeGuess(number: number, { isLog, anchors, from, to }: GuessRuler): number {
  if (isLog && number <= 0) return from;
  const along = (value: number) => (isLog ? Math.log10(value) : value);
  const [first, second] = anchors;
  const share = (along(number) - along(first.value)) / (along(second.value) - along(first.value));
  return Math.max(from, Math.min(to, first.x + share * (second.x - first.x)));
}

/**
 * Discs with how many guessed so, from the left; where two would touch they are one disc between them.
 *
 * @example spreadOnRuler([8, 12, 12], ruler, 21).map(({ text }) => text) // ['1', '2']
 */
export function spreadOnRuler(numbers: readonly number[], ruler: GuessRuler, y: number): Disc[] {
  const heaps: { x: number; count: number }[] = [];
  for (const [number, times] of countNumbers(numbers)) {
    let heap = { x: placeGuess(number, ruler), count: times };
    // A heap that moves to its middle may touch the one before.
    for (let last = heaps.at(-1); last && heap.x - last.x < 2 * radius + 4; last = heaps.at(-1)) {
      heaps.pop();
      const count = last.count + heap.count;
      heap = { x: (last.x * last.count + heap.x * heap.count) / count, count };
    }
    heaps.push(heap);
  }
  return heaps.map(({ x, count }) => ({ x, y, radius, text: String(count) }));
}
