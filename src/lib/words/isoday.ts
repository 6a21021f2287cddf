// A day as a file has it, in words.
import { readEdtf } from '#lib/time/edtf/read.ts';
import { printTime } from '#lib/words/time.ts';

/** What is no day is printed as it stands. @example printIsoDay('2026-11-24') // '24 November 2026' */
export function printIsoDay(day: string): string {
  const read = readEdtf(day);
  return read.ok ? printTime(read.time) : day;
}
