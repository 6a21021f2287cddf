// What is told as past ends at the reference date at the latest.
import type { Time } from '#lib/time/time.ts';

export type Clipped =
  | { ok: true; time: Time; isClipped: boolean }
  | { ok: false; reason: 'after-reference' | 'open-reference'; detail: string };

/**
 * Cuts a time off where its reference interval ends. The EDTF string stays the text's own; an end that is
 * open (`2012/..`) becomes the reference's end, an unknown one (`2012/`) stays unknown.
 * @example clipAtReference(time of 2019, time of 2019-05-15/2019-05-17) // ends before 2019-05-18
 */
export function clipAtReference(time: Time, reference: Time): Clipped {
  const limit = reference.end;
  if (limit === null) return { ok: false, reason: 'open-reference', detail: `${reference.edtf} has no end` };
  if (time.start !== null && time.start >= limit) {
    return { ok: false, reason: 'after-reference', detail: `${time.edtf} begins after ${reference.edtf}` };
  }
  const isOpen = time.end === null && !time.toUnknown;
  if (!isOpen && (time.end === null || time.end <= limit)) return { ok: true, time, isClipped: false };
  return { ok: true, time: { ...time, end: limit }, isClipped: true };
}
