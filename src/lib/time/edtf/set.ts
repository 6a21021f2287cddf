// Reads EDTF sets: one of `[1667,1668]`, all of `{1960,1961-12}`, runs `1670..1672`, open ends `..1984`.
import { readInterval } from '#lib/time/edtf/interval.ts';
import { problem } from '#lib/time/edtf/outcome.ts';
import type { EdtfOutcome } from '#lib/time/edtf/outcome.ts';
import { readSingle } from '#lib/time/edtf/single.ts';
import type { Time } from '#lib/time/time.ts';

/** Start and end are the hull of all members: the earliest and the latest that can be meant. */
export function readSet(text: string): EdtfOutcome {
  const choice = text.startsWith('[') ? 'one-of' : 'all-of';
  const inner = text.slice(1, -1);
  const closed = text.endsWith(choice === 'one-of' ? ']' : '}');
  if (!closed || inner === '' || /\s/.test(inner)) return problem('not-edtf', `“${text}” is not an EDTF set`);
  const members: Time[] = [];
  const parts = inner.split(',');
  for (const [place, part] of parts.entries()) {
    const outcome = readMember(part, place === 0, place === parts.length - 1);
    if (!outcome.ok) return outcome;
    members.push(outcome.time);
  }
  const time: Time = {
    edtf: text,
    precision: 'span',
    start: outermost(
      members.map((member) => member.start),
      Math.min
    ),
    end: outermost(
      members.map((member) => member.end),
      Math.max
    ),
    approximate: members.some((member) => member.approximate),
    uncertain: members.some((member) => member.uncertain),
    members,
    choice
  };
  return { ok: true, time };
}

function readMember(text: string, isFirst: boolean, isLast: boolean): EdtfOutcome {
  if (!text.includes('..')) {
    return /[TYS]/.test(text)
      ? problem('not-edtf', `“${text}” cannot be a member of a set`)
      : readSingle(text);
  }
  const [from = '', to = '', ...rest] = text.split('..');
  const allowed = from === '' ? isFirst && to !== '' : to === '' ? isLast : sameLength(from, to);
  if (!allowed || rest.length > 0) return problem('not-edtf', `“${text}” is not a run of dates`);
  return readInterval(`${from || '..'}/${to || '..'}`);
}

const sameLength = (a: string, b: string): boolean =>
  a.replace(/^-/, '').length === b.replace(/^-/, '').length;

/** An open end of one member opens the whole. */
function outermost(ends: (number | null)[], pick: (...ends: number[]) => number): number | null {
  return ends.includes(null) ? null : pick(...(ends as number[]));
}
