// What a kind of task is made with.
import type { Bank } from '#lib/worksheet/bank.ts';
import type { Elsewhere } from '#lib/worksheet/giveaway.ts';
import type { Random } from '#lib/worksheet/random.ts';

/** A maker returns null where the document has nothing for its kind. */
export interface Making {
  bank: Bank;
  level: 1 | 2 | 3;
  /** Items at most. */
  count: number;
  random: Random;
  /** What the rest of the sheet asks and prints. */
  elsewhere: Elsewhere;
}
