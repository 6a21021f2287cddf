// Time of a lesson in digits, without a locale.

/** `printElapsed(754_000)` → `'12:34'`, `printElapsed(3_723_000)` → `'1:02:03'` */
export function printElapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The time of day where the reader is, by 24 hours: `printClock(new Date(2026, 0, 1, 9, 5))` → `'09:05'` */
export function printClock(now: Date): string {
  return [now.getHours(), now.getMinutes()].map((value) => String(value).padStart(2, '0')).join(':');
}
