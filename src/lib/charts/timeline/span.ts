// From a date that was read to the span a mark may cover: what is told as past ends at the reference date.
import type { Act } from '#lib/claims/schema.ts';
import type { When } from '#lib/claims/claim.ts';
import type { End, Span } from '#lib/charts/timeline/row.ts';
import type { Time } from '#lib/time/time.ts';

/** Acts that tell what is or was; the others speak of what is to come. */
const past: readonly Act[] = ['states', 'denies', 'alleges'];

/**
 * The span of a date; null where it has none, or is open at both ends.
 * What is told as past is cut at the end of the reference date, unless it lies wholly after it.
 * @example spanOf({ words: 'in 2019', edtf: '2019', time }, 'states', reference) // 1 January to the reference date, `cut: true`
 */
export function spanOf(when: When, act: Act, reference: Time): Span | null {
  const { time } = when;
  if (time === undefined || (time.start === null && time.end === null)) return null;
  const latest = past.includes(act) ? reference.end : null;
  const isCut = latest !== null && isAfter(time, latest);
  const members = (time.members ?? []).flatMap(({ start, end }) =>
    start === null || end === null
      ? []
      : [{ start, end: isCut && start < latest ? Math.min(end, latest) : end }]
  );
  return {
    start: time.start,
    end: isCut ? latest : time.end,
    startIs: endOf(time, 'start'),
    endIs: endOf(time, 'end'),
    extent: when.extent ?? 'within',
    precision: time.precision,
    approximate: time.approximate,
    uncertain: time.uncertain,
    members: members.length > 1 ? members : [],
    choice: members.length > 1 ? (time.choice ?? null) : null,
    cut: isCut
  };
}

/** Whether a date begins before an instant and may run on after it. */
function isAfter(time: Time, latest: number): boolean {
  const begins = time.start === null || time.start < latest;
  return begins && (time.end === null || time.end > latest);
}

function endOf(time: Time, which: 'start' | 'end'): End {
  const instant = which === 'start' ? time.start : time.end;
  const isUnknown = which === 'start' ? time.fromUnknown : time.toUnknown;
  if (instant === null) return isUnknown === true ? 'unknown' : 'open';
  const own = which === 'start' ? time.from : time.to;
  const { approximate, uncertain } = own ?? time;
  return approximate || uncertain ? 'vague' : 'stated';
}
