// EDTF (ISO 8601-2, as the Library of Congress describes it) → half-open interval in UTC, or a reason.
import { readInterval } from '#lib/time/edtf/interval.ts';
import type { EdtfOutcome } from '#lib/time/edtf/outcome.ts';
import { readSet } from '#lib/time/edtf/set.ts';
import { readSingle } from '#lib/time/edtf/single.ts';

/**
 * Reads an EDTF string, levels 0 to 2. The grammar is that of the npm package `edtf`; the interval is
 * computed here, because the package reads `/2019` as 1970, lets 29 February 1983 roll over, takes spring
 * for January to March, ends the first third of a year in May, reads a time of day without a zone in that
 * of the machine and forgets the end of `[1670..1672]`.
 * @example readEdtf('2019-33') // { ok: true, time: { precision: 'quarter', start: 2019-01-01, end: 2019-04-01, … } }
 * @example readEdtf('XXXX-05') // { ok: false, reason: 'not-drawable', detail: 'the year is not stated' }
 */
export function readEdtf(text: string): EdtfOutcome {
  if (/^[[{]/.test(text)) return readSet(text);
  return text.includes('/') ? readInterval(text) : readSingle(text);
}

/** Whether a text is valid EDTF, drawable or not. @example isEdtf('Y-170000002') // true */
export function isEdtf(text: string): boolean {
  const outcome = readEdtf(text);
  return outcome.ok || outcome.reason === 'not-drawable' || outcome.reason === 'beyond-calendar';
}
