// Numbers as they are printed: to 0.01, since engines differ in the last bit of a logarithm.

/**
 * Rounds to 0.01 px, half away from zero; never −0. A value that is no number is a mistake of the caller and throws,
 * because a picture with “NaN” in it fails silently.
 *
 * @example round(12.3456) // 12.35
 * @example round(-0.001) // 0
 */
export function round(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`A coordinate must be a finite number, not ${value}`);
  // The small push takes 1.005, which is held as 1.00499…, to 1.01 on every engine.
  const hundredths = Math.round((Math.abs(value) + 1e-9) * 100);
  return hundredths === 0 ? 0 : (Math.sign(value) * hundredths) / 100;
}

/**
 * Prints a coordinate in px: at most two decimals, no trailing zeros, no exponent, never “-0”.
 *
 * @example print(24) // '24'
 * @example print(24.5) // '24.5'
 */
export function print(value: number): string {
  return String(round(value));
}
