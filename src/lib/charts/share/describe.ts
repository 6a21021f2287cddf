// A share in words: what a unit stands for, and the picture for those who do not see it.
import type { ShareRow } from '#lib/charts/share/row.ts';
import type { Lattice, Unitary } from '#lib/charts/share/units.ts';
import { printNumber } from '#lib/words/number.ts';

/** @example captionOf(whole, { each: 1, count: 40 }, lattice) // 'Each circle is 1 contract; a row is half of them.' */
export function captionOf({ unit }: ShareRow, { each }: Unitary, { isHalf, rows }: Lattice): string {
  const stands = `Each circle is ${printNumber(each)} ${each === 1 ? unit.one : unit.many}`;
  return `${stands}${isHalf && rows === 2 ? '; a row is half of them' : ''}.`;
}

/** @example describeShare(rows) // '40 contracts: Huawei says. Certain: 21. Open: 19, …' */
export function describeShare(rows: readonly ShareRow[]): string {
  const part = rows.find(({ role }) => role !== 'whole');
  const counts = rows.map(({ role, count, words, label, teller }) => {
    if (role === 'whole') return `${label}: ${words}, ${teller}.`;
    if (role === 'certain') return `Certain: ${printNumber(count)}.`;
    return role === 'open'
      ? `Open, the text does not say: ${printNumber(count)}.`
      : `Certainly not: ${printNumber(count)}.`;
  });
  return [...counts, part === undefined ? '' : `${part.label}: ${part.words}, ${part.teller}.`]
    .filter((text) => text !== '')
    .join(' ');
}
