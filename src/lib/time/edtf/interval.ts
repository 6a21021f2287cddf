// Reads EDTF intervals (`a/b`), open (`..`) and unknown (empty) ends included.
import { problem } from '#lib/time/edtf/outcome.ts';
import type { EdtfOutcome, EdtfProblem } from '#lib/time/edtf/outcome.ts';
import { readSingle } from '#lib/time/edtf/single.ts';
import type { Time } from '#lib/time/time.ts';

type End = { ok: true; time: Time | null; unknown: boolean } | EdtfProblem;

/**
 * An interval is reversed where its last possible day lies before its first: `2019-05/2019` is “from May
 * 2019 to some time in 2019” and allowed. Times of day are not allowed in intervals (EDTF level 0).
 */
export function readInterval(text: string): EdtfOutcome {
  const [left = '', right = '', ...rest] = text.split('/');
  if (rest.length > 0) return problem('not-edtf', `“${text}” has more than two ends`);
  const from = readEnd(left);
  const to = readEnd(right);
  const worst =
    [from, to].find((end) => !end.ok && end.reason === 'not-edtf') ?? [from, to].find((end) => !end.ok);
  if (worst && !worst.ok) return worst;
  if (!from.ok) return from;
  if (!to.ok) return to;
  const start = from.time?.start ?? null;
  const end = to.time?.end ?? null;
  if (start !== null && end !== null && end <= start)
    return problem('reversed', `“${text}” ends before it starts`);
  const time: Time = {
    edtf: text,
    precision: 'span',
    start,
    end,
    approximate: Boolean(from.time?.approximate || to.time?.approximate),
    uncertain: Boolean(from.time?.uncertain || to.time?.uncertain),
    from: from.time,
    to: to.time,
    fromUnknown: from.unknown,
    toUnknown: to.unknown
  };
  return { ok: true, time };
}

function readEnd(text: string): End {
  if (text === '' || text === '..') return { ok: true, time: null, unknown: text === '' };
  if (/[TYS]/.test(text)) return problem('not-edtf', `“${text}” cannot be an end of an interval`);
  const outcome = readSingle(text);
  return outcome.ok ? { ok: true, time: outcome.time, unknown: false } : outcome;
}
