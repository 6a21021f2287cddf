// One quotation in several parts, as where “he said” splits it → their places in order.
import { findQuote, placesInside, type QuoteFailureReason } from '#lib/source/findquote.ts';
import type { Place } from '#lib/source/sentence.ts';
import { textOf, type TextIndex } from '#lib/source/textindex.ts';

export interface PartsContext {
  /** Directly before the first part. */
  prefix?: string;
  /** Directly after the last part. */
  suffix?: string;
  /** The most UTF-16 units that may stand between two parts; 200 unless told. */
  gap?: number;
}

export type PartsResult =
  | { ok: true; places: Place[] }
  | {
      ok: false;
      reason: QuoteFailureReason | 'no-parts' | 'not-in-order';
      detail: string;
      /** Which part failed, counted from 0. */
      part?: number;
      places?: Place[];
    };

/**
 * Finds the one way in which the parts stand one after another, each letter for letter, with no more
 * than `gap` between two. A part may stand elsewhere too, as long as only one row of places fits.
 *
 * @example findParts('“It is late,” he said. “We go.”', ['It is late,', 'We go.'])
 * // → { ok: true, places: [{ start: 1, end: 12 }, { start: 24, end: 30 }] }
 */
export function findParts(
  source: string | TextIndex,
  parts: readonly string[],
  context: PartsContext = {},
  within?: Place
): PartsResult {
  if (parts.length === 0) return { ok: false, reason: 'no-parts', detail: 'the quotation has no parts' };
  const found: Place[][] = [];
  for (const [part, exact] of parts.entries()) {
    const places = placesInside(source, exact, within);
    // `findQuote` knows how to say why.
    if (places.length === 0) {
      const failure = findQuote(source, { exact }, within);
      if (!failure.ok) return { ...failure, part };
    }
    found.push(places);
  }
  const text = textOf(source);
  const { prefix = '', suffix = '', gap = 200 } = context;
  const inOrder = chainsOf(found, gap, () => true);
  const chains = chainsOf(found, gap, (place, part) => {
    if (part === 0 && !text.slice(0, place.start).endsWith(prefix)) return false;
    return part < parts.length - 1 || text.startsWith(suffix, place.end);
  });
  const [chain] = chains;
  if (chain && chains.length === 1) return { ok: true, places: chain };
  if (chain) {
    const detail = `the parts stand one after another more than once, the second time at “${parts[0]}”; add a prefix or suffix`;
    return { ok: false, reason: 'ambiguous', detail, places: chains.map(([first]) => first!) };
  }
  if (inOrder[0]) {
    const detail = 'the parts stand in the text, but not with this prefix and suffix';
    return { ok: false, reason: 'context-differs', detail, places: inOrder[0] };
  }
  return { ok: false, reason: 'not-in-order', detail: tellOrder(parts, found, gap) };
}

/** Up to two rows of places, one a part, in order and near each other. Two are enough to know that it is not one. */
function chainsOf(found: Place[][], gap: number, fits: (place: Place, part: number) => boolean): Place[][] {
  const last = found.length - 1;
  // tails[n] are the rows that begin with the n-th place of the part looked at; from the last part backwards.
  let tails: Place[][] = [];
  for (let part = last; part >= 0; part--) {
    const here = found[part]!.filter((place) => fits(place, part));
    const rows: Place[][] = [];
    let from = 0;
    for (const place of here) {
      if (part === last) {
        rows.push([place]);
        continue;
      }
      while (from < tails.length && tails[from]![0]!.start < place.end) from++;
      let taken = 0;
      for (let at = from; at < tails.length && taken < 2 && tails[at]![0]!.start - place.end <= gap; at++) {
        rows.push([place, ...tails[at]!]);
        taken++;
      }
    }
    tails = rows;
  }
  return tails.slice(0, 2);
}

function tellOrder(parts: readonly string[], found: Place[][], gap: number): string {
  const at = parts.findIndex((_, part) => {
    const next = found[part + 1];
    return next && chainsOf([found[part]!, next], gap, () => true).length === 0;
  });
  const [one, other] = at < 0 ? [parts[0], parts.at(-1)] : [parts[at], parts[at + 1]];
  return `“${other}” does not follow “${one}” within ${gap} characters`;
}
