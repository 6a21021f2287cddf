// Which characters the packaged faces carry.

const between = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** ASCII, Latin-1 (accents, fractions, ×, £, ¥, ±), and the marks of careful typing: curly quotes, dashes, minus, … €. */
export const latin = between(0x20, 0x7e) + between(0xa0, 0xff) + 'ıŒœˆ˚˜–—‘’‚“”„•…′″⁄€™−' + '\u2009';

/**
 * The other European Latin letters, in files of their own that a page fetches only when it shows one; without those of
 * the first set and the few that one of the faces lacks.
 */
export const latinExtended = between(0x100, 0x17f).replace(/[ŒœıŉĬĭĲĳŦŧ]/g, '') + 'ȘșȚț';

/** Those for which the tables of advance widths are made; every other takes the width of a wide letter. */
export const measured = latin;
