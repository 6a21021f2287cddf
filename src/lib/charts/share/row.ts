// The rows of a share: the whole, what is certain, what is open, and what is certainly not, each with its units.
import type { ChartRow } from '#lib/charts/kind.ts';
import type { Bound } from '#lib/quantity/quantity.ts';

export type ShareRole = 'whole' | 'certain' | 'open' | 'not';

export interface ShareRow extends ChartRow {
  role: ShareRole;
  /** Of what is counted, in whole ones: 21 certain, 19 open. */
  count: number;
  /** What it says, in words: “more than 20 of 40 contracts, so 21 to 40”. */
  words: string;
  /** The same without what follows: “more than 20 of 40 contracts”. */
  said: string;
  label: string;
  badge: string | null;
  /** “Huawei says” */
  teller: string;
  /** What is counted: “contract”, “contracts”. */
  unit: { one: string; many: string };
  /** How the part is stated: its bound and the number in the words. */
  stated: { is: Bound; low: number | null; high: number | null };
  /** What the part can be, at the least and at the most, and in words: “21 to 40”. */
  least: number;
  most: number;
  span: string;
}
