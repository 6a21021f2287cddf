// For tests: cases are sentences with each expression of time in [brackets] and what it becomes behind them.
import { readEdtf } from '#lib/time/edtf/read.ts';
import { readTimes } from '#lib/time/read.ts';
import type { Resolution } from '#lib/time/reading.ts';
import type { Time } from '#lib/time/time.ts';

export function timeOf(edtf: string): Time {
  const outcome = readEdtf(edtf);
  if (!outcome.ok) throw new Error(`${edtf}: ${outcome.detail}`);
  return outcome.time;
}

/** `2018`, `2019-03 late`, `../2024-04 throughout late` or `✗ vague`. The extent `either` is left out. */
export function describeResolution(resolution: Resolution): string {
  if (!resolution.ok) return `✗ ${resolution.reason}`;
  const { edtf, extent, approximatePart, parts } = resolution;
  const part = approximatePart ?? (parts ? `${parts.from ?? ''}–${parts.to ?? ''}` : '');
  return [edtf, extent === 'either' ? '' : extent, part].filter(Boolean).join(' ');
}

/** Puts brackets around what is read and lists form and outcome. */
export function mark(text: string, reference: Time | null): { marked: string; outcomes: string[] } {
  let marked = '';
  let at = 0;
  const outcomes: string[] = [];
  for (const reading of readTimes(text)) {
    marked += `${text.slice(at, reading.start)}[${reading.words}]`;
    at = reading.end;
    outcomes.push(`${reading.form}: ${describeResolution(reading.resolve(reference))}`);
  }
  return { marked: marked + text.slice(at), outcomes };
}

export const unmark = (text: string): string => text.replace(/[[\]]/g, '');
