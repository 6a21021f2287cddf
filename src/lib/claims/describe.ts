// Says a quantity in the words of the format, for messages and the audit: “above 20 contract”.
import type { Quantity } from '#lib/quantity/quantity.ts';

/**
 * @example describeQuantity({ is: 'above', low: 20, unit: 'contract' }) // 'above 20 contract'
 * @example describeQuantity({ is: 'between', low: 5, high: 9, unit: null }) // 'between 5 and 9'
 */
export function describeQuantity({
  is,
  low,
  high,
  unit
}: Omit<Quantity, 'unit'> & { unit: string | null }): string {
  const number =
    low === undefined || low === high
      ? show(high)
      : high === undefined
        ? show(low)
        : `${show(low)} and ${show(high)}`;
  return [is === 'as-stated' ? 'as stated' : is.replace('-', ' '), number, unit].filter(Boolean).join(' ');
}

/** Digits in groups of three, without a locale. */
function show(value: number | undefined): string {
  if (value === undefined) return 'no number';
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}
