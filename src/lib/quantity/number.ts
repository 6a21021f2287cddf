// Reads one number, in digits or in words, with its multiplier.

import type { Context } from '#lib/quantity/context.ts';
import { readDigits } from '#lib/quantity/digits.ts';
import { readHalfOfScale, readWords } from '#lib/quantity/numberwords.ts';
import type { NumberNode } from '#lib/quantity/scale.ts';

/** A number that begins exactly at `index`, without unit or hedge; undefined where none does. */
export function readNumber(context: Context, index: number): NumberNode | undefined {
  const token = context.tokens[index];
  if (token === undefined || context.isBlocked[index]) return undefined;
  if (token.kind === 'number') return readDigits(context, index);
  return readHalfOfScale(context, index) ?? readWords(context, index);
}
