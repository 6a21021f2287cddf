// A part of a whole in whole ones: how many are certain, how many are open.

import { bounded } from '#lib/quantity/bounds.ts';
import type { Quantity } from '#lib/quantity/quantity.ts';
import type { CountedUnit } from '#lib/quantity/units.ts';

export type PartOf =
  | { ok: true; certain: number; open: number; least: number; most: number }
  | { ok: false; reason: 'mixed-units' | 'about' | 'whole-open' | 'negative' | 'part-exceeds-whole' };

/**
 * What is certain and what is open of a part in its whole, in units. The whole closes what the part leaves open.
 * @example partOf({ is: 'above', low: 20, unit: 'contract' }, { is: 'as-stated', low: 40, high: 40, unit: 'contract' })
 * // { ok: true, certain: 21, open: 19, least: 21, most: 40 }
 */
export function partOf(part: Quantity, whole: Quantity, own: readonly CountedUnit[] = []): PartOf {
  if (part.unit !== whole.unit) return { ok: false, reason: 'mixed-units' };
  if (part.is === 'about' || whole.is === 'about') return { ok: false, reason: 'about' };
  const ends = bounded(part, own);
  const limit = bounded(whole, own).most;
  if (limit === undefined) return { ok: false, reason: 'whole-open' };
  const least = ends.least ?? 0;
  if (least < 0 || limit < 0) return { ok: false, reason: 'negative' };
  if (least > limit) return { ok: false, reason: 'part-exceeds-whole' };
  const most = Math.min(ends.most ?? limit, limit);
  return { ok: true, certain: least, open: most - least, least, most };
}
