// A quotation → its one exact place, or why there is none. Never a likeness.
import { describeDifference } from '#lib/source/difference.ts';
import { nearestWords } from '#lib/source/nearestwords.ts';
import { occurrencesOf } from '#lib/source/occurrences.ts';
import type { Place } from '#lib/source/sentence.ts';
import { textOf, type TextIndex } from '#lib/source/textindex.ts';

/** A W3C TextQuoteSelector without its type: the words, and what stands directly before and after them. */
export interface QuoteSelector {
  exact: string;
  prefix?: string;
  suffix?: string;
}

export type QuoteFailureReason = 'empty-quote' | 'not-in-source' | 'ambiguous' | 'context-differs';

export interface QuoteFailure {
  ok: false;
  reason: QuoteFailureReason;
  /** A sentence for the person who has to mend the quotation. */
  detail: string;
  /** Where the words do stand, when that is the trouble. */
  places?: Place[];
}

export type QuoteResult = { ok: true; place: Place } | QuoteFailure;

/**
 * Finds the one place where the words stand, letter for letter, with `prefix` directly before and `suffix`
 * directly after them. With `within`, only places inside it count; the context may reach beyond it.
 * For many quotations of one text give `indexText(text)`.
 *
 * @example findQuote('no spy, no doors', { exact: 'no', suffix: ' doors' }) // → { ok: true, place: { start: 8, end: 10 } }
 * @example findQuote('no spy, no doors', { exact: 'no' }) // → { ok: false, reason: 'ambiguous', … }
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function findQuote(source: string | TextIndex, quote: QuoteSelector, within?: Place): QuoteResult {
  const { exact, prefix = '', suffix = '' } = quote;
  if (exact === '') return { ok: false, reason: 'empty-quote', detail: 'the quotation has no words' };
  const places = placesWithContext(source, exact, prefix, suffix, within);
  const [place] = places;
  if (place && places.length === 1) return { ok: true, place };
  if (places.length > 1)
    return { ok: false, reason: 'ambiguous', detail: tellAmbiguous(quote, places), places };
  const bare = prefix + suffix === '' ? [] : placesInside(source, exact, within);
  if (bare.length > 0) {
    const detail = tellContext(textOf(source), quote, bare);
    return { ok: false, reason: 'context-differs', detail, places: bare };
  }
  return { ok: false, reason: 'not-in-source', detail: tellMissing(source, exact, within) };
}

/** Every place of the words inside `within`; a short stretch is quicker read than looked up. */
export function placesInside(source: string | TextIndex, exact: string, within?: Place): Place[] {
  if (!within) return occurrencesOf(source, exact);
  const text = textOf(source);
  if (typeof source !== 'string' && within.end - within.start > 4000) {
    return occurrencesOf(source, exact).filter(
      ({ start, end }) => start >= within.start && end <= within.end
    );
  }
  return occurrencesOf(text.slice(within.start, within.end), exact).map(({ start, end }) => ({
    start: start + within.start,
    end: end + within.start
  }));
}

/** The context is a part of what is searched for: more words are rarer, so they are found sooner. */
function placesWithContext(
  source: string | TextIndex,
  exact: string,
  prefix: string,
  suffix: string,
  within?: Place
): Place[] {
  if (prefix + suffix === '') return placesInside(source, exact, within);
  const wide = within && { start: within.start - prefix.length, end: within.end + suffix.length };
  const inside = wide && { start: Math.max(0, wide.start), end: Math.min(textOf(source).length, wide.end) };
  return placesInside(source, prefix + exact + suffix, inside).map(({ start, end }) => ({
    start: start + prefix.length,
    end: end - suffix.length
  }));
}

function tellAmbiguous({ exact, prefix, suffix }: QuoteSelector, places: Place[]): string {
  const asGiven = prefix || suffix ? ' with this prefix and suffix' : '';
  return `“${exact}” stands ${places.length} times in the text${asGiven}; add what stands directly before or after it`;
}

function tellContext(
  text: string,
  { exact, prefix = '', suffix = '' }: QuoteSelector,
  places: Place[]
): string {
  const [first] = places;
  const times = places.length === 1 ? 'once' : `${places.length} times`;
  if (!first || places.length > 1)
    return `“${exact}” stands ${times} in the text, never with this prefix and suffix`;
  const before = text.slice(Math.max(0, first.start - prefix.length), first.start);
  const after = text.slice(first.end, first.end + suffix.length);
  const [side, given, found] = before === prefix ? ['suffix', suffix, after] : ['prefix', prefix, before];
  return `“${exact}” stands once in the text, but its ${side} differs: ${describeDifference(given, found).detail}`;
}

function tellMissing(source: string | TextIndex, exact: string, within?: Place): string {
  const nearest = nearestWords(source, exact, within);
  if (!nearest.ok) return `“${exact}” is not in the text, nor anything like it`;
  return `“${exact}” is not in the text; the nearest words are “${nearest.words}”: ${nearest.detail}`;
}
