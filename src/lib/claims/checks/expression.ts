// Check 3: recorded words are the whole expression, and the quotation does not cut it.
import type { Quote } from '#lib/claims/claim.ts';
import { holds, type Context } from '#lib/claims/checks/context.ts';
import type { YamlPath } from '#lib/claims/yaml.ts';
import type { Place } from '#lib/source/sentence.ts';

/** An expression that a reader found: the whole, and the whole without what may be left out. */
interface Expression extends Place {
  words: string;
  core: Place;
}

/**
 * Reports words that say less or more than the expression around them. True if the words are the expression:
 * they begin at its beginning or its core’s, and end at either end.
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
  const begins = place.start === reading.start || (kind === 'date' && place.start === reading.core.start);
  const ends = place.end === reading.end || place.end === reading.core.end;
  const isQuoted = quote.places.some((part) =>
    holds(part, kind === 'date' ? reading.core : { start: reading.start, end: reading.core.end })
  );
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
