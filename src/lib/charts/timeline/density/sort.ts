// Sorts places by a number each, in linear time: what an index of very many events is made with.

const digitBits = 11;
const digits = 1 << digitBits;
/** Values are told apart to the whole number, up to five digits of 11 bits. */
const passes = 5;

/**
 * The places of values in rising order; equal ones keep their order. Values are finite and compared as whole numbers
 * above the least one; no two of them are 2 to the 53 apart. A least-significant-digit radix sort (Knuth, TAOCP 3, 5.2.5).
 * @example sortPlaces(Float64Array.of(30, 10, 20)) // Uint32Array [1, 2, 0]
 */
export function sortPlaces(values: Float64Array): Uint32Array {
  const count = values.length;
  let places = new Uint32Array(count);
  let least = Infinity;
  let most = -Infinity;
  let isSorted = true;
  for (let place = 0; place < count; place += 1) {
    const value = values[place] as number;
    places[place] = place;
    if (place > 0 && Math.floor(value) < Math.floor(values[place - 1] as number)) isSorted = false;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (isSorted) return places;
  least = Math.floor(least);
  let other = new Uint32Array(count);
  const counts = new Uint32Array(digits + 1);
  for (let pass = 0, unit = 1; pass < passes && unit <= most - least; pass += 1, unit *= digits) {
    counts.fill(0);
    const digitOf = (place: number): number =>
      Math.floor(((values[place] as number) - least) / unit) % digits;
    for (let place = 0; place < count; place += 1) {
      const digit = digitOf(place) + 1;
      counts[digit] = (counts[digit] as number) + 1;
    }
    for (let digit = 1; digit <= digits; digit += 1)
      counts[digit] = (counts[digit] as number) + (counts[digit - 1] as number);
    for (let at = 0; at < count; at += 1) {
      const place = places[at] as number;
      const digit = digitOf(place);
      const to = counts[digit] as number;
      counts[digit] = to + 1;
      other[to] = place;
    }
    [places, other] = [other, places];
  }
  return places;
}
