// One row of the amounts: a stated number of one unit, with its bound, kind and period, all words printed.
import type { ChartRow } from '#lib/charts/kind.ts';
import type { Bound } from '#lib/quantity/quantity.ts';

export interface AmountRow extends ChartRow {
  label: string;
  /** What stands muted beside the name: “within 2018”. */
  period: string;
  /** A stock, a flow or a total in words: kinds that no line joins. */
  measure: string;
  /** The value with its hedge: “more than $100 billion”. */
  words: string;
  /** “VOA says”; for what is derived “ours”. */
  teller: string;
  /** For what is derived: whose words it was computed from. */
  from?: string;
  badge: string | null;
  is: Bound;
  low: number | null;
  high: number | null;
  unit: string;
  /** The name of the ruler's unit: “U.S. dollars”. */
  unitName: string;
  /** How it was computed, for what no sentence says. */
  derived: string | null;
  order: number | null;
}
