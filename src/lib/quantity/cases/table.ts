// Reads the tables of cases: a sentence with its expressions in brackets, then what each of them says.

import type { Bound } from '#lib/quantity/quantity.ts';

export interface ExpectedReading {
  words: string;
  start: number;
  is: Bound;
  low?: number;
  high?: number;
  unit: string | null;
  form: string;
  hedge?: string;
}

export interface Case {
  text: string;
  readings: ExpectedReading[];
}

/** One line is one case; `||` parts what the second bracket says from the first. */
export function parseCases(table: string): Case[] {
  return toLines(table).map((line) => {
    const [marked = '', ...rest] = line.split(' | ');
    const says = rest.join(' | ').split(' || ');
    const parts = marked.split(/[[\]]/);
    const text = parts.join('');
    const readings = says.map((each, index) => {
      const before = parts.slice(0, 2 * index + 1).join('');
      return toReading(parts[2 * index + 1] ?? '', before.length, each);
    });
    return { text, readings };
  });
}

export function toLines(table: string): string[] {
  return table.split('\n').filter((line) => line !== '');
}

function toReading(words: string, start: number, says: string): ExpectedReading {
  const [amount = '', unit = '', form = '', hedge] = says.split(' | ');
  const [is = 'as-stated', number = ''] = amount.split(' ') as [Bound, string];
  const [low = '', high = low] = number.split('..');
  return {
    words,
    start,
    is,
    ...(is === 'below' || is === 'at-most' ? {} : { low: Number(low) }),
    ...(is === 'above' || is === 'at-least' ? {} : { high: Number(high) }),
    unit: unit === '-' ? null : unit,
    form,
    ...(hedge === undefined ? {} : { hedge })
  };
}
