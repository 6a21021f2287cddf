// Reads one EDTF date of any kind, without intervals and sets; the only place that calls the npm package.
import { parse } from 'edtf';
import { readDate } from '#lib/time/edtf/date.ts';
import { problem } from '#lib/time/edtf/outcome.ts';
import type { EdtfOutcome } from '#lib/time/edtf/outcome.ts';
import { isDivision, readDivision } from '#lib/time/edtf/season.ts';
import { readYear } from '#lib/time/edtf/year.ts';

export function readSingle(text: string): EdtfOutcome {
  if (isDivision(text)) return readDivision(text);
  if (/^\d{1,3}[?~%]?$/.test(text)) {
    return problem('not-edtf', `write a century as 19XX and a decade as 193X, not “${text}”`);
  }
  try {
    const parsed = parse(text, { level: 2 });
    if (parsed.type === 'Date') return readDate(text, parsed);
    if (parsed.type === 'Year') return readYear(text, parsed);
    return problem('not-edtf', `“${text}” is not an EDTF date`);
  } catch {
    return problem('not-edtf', `“${text}” is not an EDTF date`);
  }
}
