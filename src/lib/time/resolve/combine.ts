// Combines EDTF strings: intervals, sets, “before”, “after”, qualifiers.
import { readEdtf } from '#lib/time/edtf/read.ts';
import { resolved, unresolved } from '#lib/time/resolve/context.ts';
import type { Resolved } from '#lib/time/resolve/context.ts';
import type { Precision, Time } from '#lib/time/time.ts';
import { isoDate, writeUnit } from '#lib/time/write.ts';
import type { CalendarUnit } from '#lib/time/write.ts';

/** The first or the last date of an EDTF string that may itself be an interval. */
export function endOfEdtf(edtf: string, side: 'first' | 'last'): string {
  const ends = edtf.split('/');
  return (side === 'first' ? ends[0] : ends.at(-1)) ?? edtf;
}

const units: Partial<Record<Precision, CalendarUnit>> = {
  day: 'day',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  season: 'month',
  third: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'millennium'
};

const unitOf = (time: Time): CalendarUnit => units[time.precision] ?? 'day';

/** “before 1930” ends with 1929: `../1930` would allow 1930 itself. */
export function resolveBefore(edtf: string): Resolved {
  const outcome = readEdtf(endOfEdtf(edtf, 'first'));
  if (!outcome.ok || outcome.time.start === null)
    return unresolved('no-edtf', `nothing comes before ${edtf}`);
  return resolved(`../${writeUnit(unitOf(outcome.time), outcome.time.start - 1)}`);
}

/** “after 1930” begins with 1931. */
export function resolveAfter(edtf: string): Resolved {
  const outcome = readEdtf(endOfEdtf(edtf, 'last'));
  if (!outcome.ok || outcome.time.end === null) return unresolved('no-edtf', `nothing comes after ${edtf}`);
  return resolved(`${writeUnit(unitOf(outcome.time), outcome.time.end)}/..`);
}

/** Puts `~`, `?` or `%` behind each date. A decade or century takes none, so its first and last year do. */
export function qualify(edtf: string, sign: '~' | '?' | '%'): string {
  if (edtf.includes('/')) {
    return edtf
      .split('/')
      .map((end) => (end === '' || end === '..' ? end : qualifyDate(end, sign)))
      .join('/');
  }
  if (/^[[{]/.test(edtf)) {
    const members = edtf.slice(1, -1).split(',');
    return edtf[0] + members.map((member) => qualifyDate(member, sign)).join(',') + edtf.at(-1);
  }
  if (!edtf.includes('X')) return qualifyDate(edtf, sign);
  const outcome = readEdtf(edtf);
  if (!outcome.ok || outcome.time.start === null || outcome.time.end === null) return edtf;
  const [first, last] = [outcome.time.start, outcome.time.end - 1].map((end) =>
    isoDate(end).replace(/-\d\d-\d\d$/, '')
  );
  return `${first}${sign}/${last}${sign}`;
}

function qualifyDate(edtf: string, sign: '~' | '?' | '%'): string {
  const old = /[~?%]$/.exec(edtf)?.[0];
  if (!old) return edtf + sign;
  return edtf.slice(0, -1) + (old === sign ? sign : '%');
}
