// What a ruler writes at its gridlines.
import { printNumber } from '#lib/words/number.ts';
import { currencySign, isCurrency, splitRate } from '#lib/words/unit.ts';

/**
 * A number on a ruler: with the sign of money, without the name of what is counted, which the subtitle gives.
 *
 * @example printTick(1000, 'USD') // '$1,000'
 * @example printTick(1e9, 'person') // '1 billion'
 * @example printTick(50, 'percent') // '50 %' (with a no-break space)
 */
export function printTick(value: number, unit: string): string {
  const [over] = splitRate(unit);
  const sign = value < 0 ? '−' : '';
  if (isCurrency(over)) return sign + currencySign(over) + printNumber(Math.abs(value));
  return over === 'percent' ? `${printNumber(value)}\u00a0%` : printNumber(value);
}
