// What an amount is once it was read: numbers as written, a bound, a unit.

/** How the words bound the number. A bare round number is `as-stated`, not exact. */
export type Bound = 'as-stated' | 'above' | 'at-least' | 'below' | 'at-most' | 'about' | 'between';

export const bounds: readonly Bound[] = [
  'as-stated',
  'above',
  'at-least',
  'below',
  'at-most',
  'about',
  'between'
];

/**
 * An amount. `low` and `high` are the numbers as written, in whole units (100000000000, not 100 billion),
 * absent where the words leave that side open: above and at-least have only `low`, below and at-most only
 * `high`; as-stated and about have both, equal; between has both, `low` < `high`.
 */
export interface Quantity {
  is: Bound;
  low?: number;
  high?: number;
  /** A unit's id: `USD`, `percent`, `year`, or a counted thing of the document such as `contract`. */
  unit: string;
}
