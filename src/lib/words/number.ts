// Numbers as English writes them: groups of three, a real minus, and a scale word where it says the number whole.

const scales: readonly [size: number, word: string][] = [
  [1e15, 'quadrillion'],
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million']
];

/**
 * Prints a number without losing a digit. From a million on, a scale word stands in where three decimals are enough.
 *
 * @example printNumber(1234) // '1,234'
 * @example printNumber(1.5e9) // '1.5 billion'
 * @example printNumber(1234567) // '1,234,567'
 * @example printNumber(-5) // '−5'
 */
export function printNumber(value: number): string {
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  for (const [scale, word] of scales) {
    if (size < scale) continue;
    const part = Number((size / scale).toPrecision(12));
    if (size < 1000 * scale && Number(part.toFixed(3)) === part) return `${sign}${printDigits(part)} ${word}`;
    break;
  }
  return sign + printDigits(size);
}

/**
 * Prints all digits, in groups of three.
 *
 * @example printDigits(70000) // '70,000'
 * @example printDigits(0.125) // '0.125'
 */
export function printDigits(value: number): string {
  const sign = value < 0 ? '−' : '';
  const [whole = '', fraction] = writeOut(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

/** Without an exponent, which JavaScript writes from 1e21 up and below 1e-6. */
function writeOut(value: number): string {
  const text = String(value);
  const match = /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, first = '', rest = '', exponent = ''] = match;
  const power = Number(exponent);
  if (power < 0) return `0.${'0'.repeat(-power - 1)}${first}${rest}`;
  return first + rest.padEnd(power, '0');
}
