// The rows of a chart on a sheet, numbered anew where some of its view are left out.
import type { ChartRow } from '#lib/charts/kind.ts';
import type { Bank } from '#lib/worksheet/bank.ts';

/** A view’s chart with some of its claims. */
export interface ViewFigure {
  form: 'view';
  view: string;
  claims: readonly string[];
  isNumbered: boolean;
  name: string;
}

/**
 * In the order of the view. A share is one picture of a whole, so no part of it is left out; what is ours, such as the
 * reference date, stands with a date that was read against it.
 *
 * @example rowsIn({ form: 'view', view: 'timeline', claims: ['users'], isNumbered: true, name: '' }, bank) // [{ key: 'users', number: 1, … }]
 */
export function rowsIn({ view, claims }: ViewFigure, bank: Bank): ChartRow[] {
  const { kind, rows } = bank.views.find(({ id }) => id === view)!;
  const wanted = new Set(claims);
  const usesOurs = bank.claims.some(({ id, date }) => wanted.has(id) && date !== null && date.resolved);
  const isDrawn = ({ key, source }: ChartRow) =>
    kind === 'share' || wanted.has(key) || ('ours' in source && usesOurs);
  return rows.filter(isDrawn).map((row, at) => ({ ...row, number: at + 1 }));
}
