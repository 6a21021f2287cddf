// Check 3: recorded words are the whole expression, and the quotation does not cut it.
import type { Quote } from '#lib/claims/claim.ts';
import { holds, type Context } from '#lib/claims/checks/context.ts';
import type { YamlPath } from '#lib/claims/yaml.ts';
import type { Place } from '#lib/source/sentence.ts';

/** An expression that a reader found, with its hedge, its preposition and its noun. */
interface Expression extends Place {
  words: string;
}

/**
 * Reports words that say less or more than the expression around them: “20” of “more than 20”, “1987” of “since 1987”.
 * True if the words are the expression.
 */
export function reportExtent(
  context: Context,
  id: string,
  words: string,
  place: Place,
  reading: Expression,
  quote: Quote,
  path: YamlPath,
  kind: 'amount' | 'date'
): boolean {
  const begins = place.start === reading.start;
  const ends = place.end === reading.end;
  const isQuoted = quote.places.some((part) => holds(part, reading));
  if (begins && ends && isQuoted) return true;
  const isMore = holds(place, reading);
  context.report.add(
    isMore ? (kind === 'date' ? 'date-unread' : 'value-unread') : 'quotes-less',
    'claims.yaml',
    path,
    {
      id,
      expected: `the whole expression: “${reading.words}”`,
      found: isQuoted ? `“${words}”` : `a quotation that leaves part of it out: “${quote.exact}”`,
      advice: isMore
        ? `Record only these words.`
        : 'Quote and record the whole, with “more than”, “about” and the like.'
    }
  );
  return false;
}
