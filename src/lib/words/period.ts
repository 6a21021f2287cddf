// What a figure measures and over what time: a stock at a moment, a flow within a period, a total over one.
import type { Value, When } from '#lib/claims/claim.ts';
import { readEdtf } from '#lib/time/edtf/read.ts';
import { printTime } from '#lib/words/time.ts';

/**
 * @example printPeriod(revenue.value, revenue.when) // 'within 2018'
 * @example printPeriod(research.value, research.when) // 'summed over May 2014 to May 2019'
 * @example printPeriod(startUp.value, founded.when) // 'in 1987'
 */
export function printPeriod(value: Value, when: When | undefined): string {
  const time = timeOf(value.over) ?? when?.time;
  const words = time === undefined ? null : printTime(time);
  switch (value.measure) {
    case 'total':
      return words === null ? 'a sum, over no stated time' : `summed over ${words}`;
    case 'flow':
      return words === null ? 'over no stated time' : `within ${words}`;
    case 'stock':
    case undefined:
      if (time === undefined || words === null) return 'no date given';
      return time.precision === 'day' ? `on ${words}` : time.precision === 'span' ? words : `in ${words}`;
  }
}

/** The kind of amount: amounts of different kinds share no row and are never joined. */
export function printMeasure(measure: Value['measure']): string {
  if (measure === 'flow') return 'an amount within a period';
  if (measure === 'total') return 'a sum over a period';
  return measure === 'stock' ? 'an amount at one time' : 'an amount';
}

function timeOf(over: string | undefined) {
  if (over === undefined) return undefined;
  const read = readEdtf(over);
  return read.ok ? read.time : undefined;
}
