// Sentences of a bank by their numbers, as the key names them.
import type { Bank } from '#lib/worksheet/bank.ts';

/** `numbersOf(bank, ['s5', 's23'])` → `['5', '23']`; a heading has no number. */
export function numbersOf(bank: Bank, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return bank.sentences
    .filter(({ id, number }) => wanted.has(id) && number !== '')
    .map(({ number }) => number);
}
