// Guesses on the units of a whole: a band over the stretch that hands chose, a disc with its count where a number stands.
import { countNumbers, type Guesses } from '#lib/present/guesses.ts';
import type { Question, UnitPlaces } from '#lib/present/lesson.ts';

export interface Disc {
  x: number;
  y: number;
  radius: number;
  /** How many guessed so. */
  text: string;
  /** Whether it stands on a unit that the answer fills, or on one that it does not; absent where there are no units. */
  isOnFilled?: boolean;
}

/** A stretch of units in one row, px. */
export interface Band {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Spread {
  bands: Band[];
  discs: Disc[];
}

/** Units that nobody has said anything of yet, for the picture of a question. */
export function blankUnits({ places, radius }: UnitPlaces): { x: number; y: number; radius: number }[] {
  return places.map(({ x, y }) => ({ x, y, radius: radius - 1.5 }));
}

/**
 * Where the class's guesses stand in a picture of units. A guess beyond the whole stands at its end.
 *
 * @example spreadGuesses({ hands: [], numbers: [12, 12] }, question, units).discs[0].text // '2'
 */
export function spreadGuesses({ hands, numbers }: Guesses, { choices }: Question, units: UnitPlaces): Spread {
  const discAt = (place: number, text: string): Disc => ({
    ...units.places[place]!,
    radius: units.radius + 4,
    text,
    isOnFilled: place < units.certain
  });
  const last = units.places.length - 1;
  const placeOf = (number: number) => Math.max(0, Math.min(last, Math.ceil(number / units.each) - 1));
  const chosen = choices.flatMap(({ from, to }, at) =>
    (hands[at] ?? 0) > 0 ? [{ from: placeOf(from), to: placeOf(to), count: hands[at]! }] : []
  );
  return {
    bands: chosen.flatMap(({ from, to }) => bandsOf(from, to, units)),
    discs: [
      ...chosen.map(({ from, to, count }) => discAt(Math.floor((from + to) / 2), String(count))),
      ...countNumbers(numbers).map(([number, times]) => discAt(placeOf(number), String(times)))
    ]
  };
}

/** One band a row that the stretch runs through. */
function bandsOf(from: number, to: number, { places, radius }: UnitPlaces): Band[] {
  const rows = new Map<number, { first: number; last: number }>();
  for (const { x, y } of places.slice(from, to + 1)) {
    const row = rows.get(y);
    rows.set(y, { first: Math.min(row?.first ?? x, x), last: Math.max(row?.last ?? x, x) });
  }
  const reach = radius + 3;
  return [...rows].map(([y, { first, last }]) => ({
    x: first - reach,
    y: y - reach,
    width: last - first + 2 * reach,
    height: 2 * reach
  }));
}
