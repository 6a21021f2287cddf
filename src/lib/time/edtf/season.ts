// Reads the divisions of a year that EDTF numbers 21 to 41: seasons, quarters, thirds and halves.
import { startOfDay } from '#lib/time/calendar.ts';
import type { EdtfOutcome } from '#lib/time/edtf/outcome.ts';
import type { Precision, Time } from '#lib/time/time.ts';

/**
 * First month and length in months. Seasons are whole months, as meteorologists count them, and winter
 * runs into the next year: the standard orders the seasons of a year spring, summer, autumn, winter and
 * fixes no dates. Codes 21 to 24 name no hemisphere; we read them as northern and say so in `hemisphere`.
 */
const divisions: Record<number, [month: number, length: number, precision: Precision, Time['hemisphere']?]> =
  {
    21: [3, 3, 'season', 'unstated'],
    22: [6, 3, 'season', 'unstated'],
    23: [9, 3, 'season', 'unstated'],
    24: [12, 3, 'season', 'unstated'],
    25: [3, 3, 'season', 'north'],
    26: [6, 3, 'season', 'north'],
    27: [9, 3, 'season', 'north'],
    28: [12, 3, 'season', 'north'],
    29: [9, 3, 'season', 'south'],
    30: [12, 3, 'season', 'south'],
    31: [3, 3, 'season', 'south'],
    32: [6, 3, 'season', 'south'],
    33: [1, 3, 'quarter'],
    34: [4, 3, 'quarter'],
    35: [7, 3, 'quarter'],
    36: [10, 3, 'quarter'],
    37: [1, 4, 'third'],
    38: [5, 4, 'third'],
    39: [9, 4, 'third'],
    40: [1, 6, 'half'],
    41: [7, 6, 'half']
  };

/** Whether an EDTF date names a division of a year and not a month. */
export function isDivision(text: string): boolean {
  return /^[?~%]?-?\d{4}[?~%]?-[?~%]?(2[1-9]|3\d|4[01])[?~%]?$/.test(text);
}

/** Call only where `isDivision` holds. Qualifiers are read here too; the package refuses them on seasons. */
export function readDivision(text: string): EdtfOutcome {
  const plain = text.replace(/[?~%]/g, '');
  const year = Number(plain.slice(0, -3));
  const [month, length, precision, hemisphere] = divisions[Number(plain.slice(-2))]!;
  const time: Time = {
    edtf: text,
    precision,
    start: startOfDay({ year, month, day: 1 }),
    end: startOfDay({ year, month: month + length, day: 1 }),
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text)
  };
  if (hemisphere) time.hemisphere = hemisphere;
  return { ok: true, time };
}
