// Reads years of more than four digits, exponents (Y17E3) and significant digits (1950S2).
import type { ParsedEdtf } from 'edtf';
import { firstYear, lastYear, startOfYear } from '#lib/time/calendar.ts';
import { problem } from '#lib/time/edtf/outcome.ts';
import type { EdtfOutcome } from '#lib/time/edtf/outcome.ts';
import type { Precision } from '#lib/time/time.ts';

const byOpenDigits: Precision[] = ['year', 'decade', 'century', 'millennium'];

/**
 * `1950S2` is “some year from 1900 to 1999, estimated to be 1950”: the package reads it as the year 1950,
 * the standard as its whole century, approximate.
 */
export function readYear(text: string, parsed: ParsedEdtf): EdtfOutcome {
  const year = Number(parsed.values[0]);
  const size = Math.abs(year);
  const open = parsed.significant ? Math.max(0, String(size).length - parsed.significant) : 0;
  const step = 10 ** open;
  const low = Math.floor(size / step) * step;
  const [first, last] = year < 0 ? [-(low + step - 1), -low] : [low, low + step - 1];
  if (!(first >= firstYear && last <= lastYear)) {
    return problem('beyond-calendar', `the year ${year} lies beyond the calendar that we can compute`);
  }
  const precision = byOpenDigits[open];
  if (!precision) return problem('not-drawable', `${text} leaves ten thousand years and more open`);
  const estimated = open > 0;
  return {
    ok: true,
    time: {
      edtf: text,
      precision,
      start: startOfYear(first),
      end: startOfYear(last + 1),
      approximate: estimated,
      uncertain: false
    }
  };
}
