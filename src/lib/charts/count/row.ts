// One row of the counts: a number of things, set as units where they can be felt and as a sentence where they cannot.
import type { ChartRow } from '#lib/charts/kind.ts';
import type { Bound } from '#lib/quantity/quantity.ts';

/** `sum` is ours and stands over its `part`s; `units` is a count of its own; `sentence` is too many, or too open, to draw. */
export type CountRole = 'sum' | 'part' | 'units' | 'sentence';

export interface CountRow extends ChartRow {
  role: CountRole;
  /** Units that are certain. 0 for a sentence and for a sum, whose parts are drawn. */
  count: number;
  is: Bound;
  /** The value with its hedge: “a dozen European cities”; for a name that counts as one “1, by name”. */
  words: string;
  label: string;
  badge: string | null;
  /** “Huawei says”; for what is derived how it was computed: “1 + 70 = 71, ours”. */
  teller: string;
  /** For what is derived: whose words it was computed from. */
  from?: string;
  /** What a unit is: “company”. */
  unit: string;
  order: number | null;
}
