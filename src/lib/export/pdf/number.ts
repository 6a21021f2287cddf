// Numbers as a PDF has them: no exponent, at most three decimals.

/** @example pdfNumber(0.12345) // '0.123' */
export function pdfNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? '0' : String(rounded);
}
