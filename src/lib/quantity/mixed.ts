// Reads one length, weight or time that is told in two units: two hours and 30 minutes, 5 feet 10 inches.

import { readAmount, type AmountNode } from '#lib/quantity/amount.ts';
import type { Context } from '#lib/quantity/context.ts';
import { isWord } from '#lib/quantity/lookup.ts';
import { unitRatio } from '#lib/quantity/units.ts';

/** The amount with its smaller parts added, in its first unit; the amount itself where no smaller part follows. */
export function addSmallerUnits(context: Context, amount: AmountNode): AmountNode {
  const { tokens, language } = context;
  const unit = amount.ids.length === 1 ? amount.ids[0] : undefined;
  if (unit === undefined || amount.value < 0) return amount;
  const at = isWord(tokens[amount.next], language.and) ? amount.next + 1 : amount.next;
  const smaller = readAmount(context, at);
  const smallerUnit = smaller?.ids.length === 1 ? smaller.ids[0] : undefined;
  if (smaller === undefined || smallerUnit === undefined || smaller.value < 0) return amount;
  const ratio = unitRatio(unit, smallerUnit);
  // “Five kilometres and 3,000 metres” are two amounts: a part is less than one of the larger unit.
  if (ratio === undefined || ratio <= 1 || smaller.value >= ratio) return amount;
  const value = Number((amount.value + smaller.value / ratio).toPrecision(12));
  const joined = { ...amount, next: smaller.next, coreNext: smaller.coreNext, value, form: 'mixed-units' };
  return addSmallerUnits(context, joined);
}
