// Check 3 for what an amount measures: money is a stock, a flow or a total, and a flow and a total cover a period.
import type { ClaimEntry, ValueEntry } from '#lib/claims/schema.ts';
import type { Context } from '#lib/claims/checks/context.ts';
import { findUnit } from '#lib/quantity/units.ts';

/**
 * A flow runs within one period that has a name (a year, a quarter), a total adds up over several of them, written as
 * an interval, and a stock is there at one time and has no period. Kinds are never drawn together, so money says its own.
 */
export function checkMeasure(
  context: Context,
  claim: ClaimEntry,
  value: ValueEntry,
  path: (string | number)[]
): void {
  const { measure, over } = value;
  const date = claim.when?.edtf;
  const differ = (key: 'measure' | 'over', expected: string, found: string, advice: string) =>
    context.report.add('period-differs', 'claims.yaml', [...path, key], {
      id: claim.id,
      expected,
      found,
      advice
    });
  const isMoney = findUnit(value.unit)?.kind === 'currency';
  if (isMoney && measure === undefined && !claim.derived) {
    return differ(
      'measure',
      'measure: stock, flow or total, for money',
      'no measure:',
      'Say whether it is an amount at one time (stock), within a named period (flow) or summed over years (total).'
    );
  }
  if (measure === 'stock' && !isMoney) {
    return differ(
      'measure',
      'measure: stock with money only',
      'measure: stock',
      'Leave it out: a count has no period.'
    );
  }
  const needsPeriod = measure === 'flow' || measure === 'total';
  if (needsPeriod !== (over !== undefined)) {
    return differ(
      over === undefined ? 'measure' : 'over',
      needsPeriod
        ? `over: with the period${date ? `, "${date}"` : ''}`
        : 'no over: without a flow or a total',
      over === undefined ? 'no over:' : `over: ${over}`,
      'A flow and a total cover a period, the one of the claim’s date; a stock has none.'
    );
  }
  if (over === undefined) return;
  if (date !== undefined && over !== date) {
    return differ(
      'over',
      `the period of the claim’s date: ${date}`,
      over,
      'Record the same period in both places.'
    );
  }
  if (over.includes('/') === (measure === 'total')) return;
  differ(
    'measure',
    over.includes('/') ? 'measure: total, over several periods' : 'measure: flow, within one period',
    `measure: ${measure}, over ${over}`,
    'What comes in within one year is a flow; what is summed over an interval is a total.'
  );
}
