// Reads English numbers as far as expressions of time use them.
import { isDash, lowerAt, skipAny } from '#lib/time/english/scan.ts';
import { cardinals, ordinals, tens, vagueAmounts } from '#lib/time/english/words.ts';
import type { Token } from '#lib/time/tokens.ts';

/** `value` is absent where the words name no number: “several years”. */
export interface AmountMatch {
  next: number;
  value?: number;
}

/** “five”, “twenty-one”, “a”, “half a”, “two and a half”, “a dozen”, “several”, “100”. */
export function readAmount(tokens: Token[], at: number): AmountMatch | undefined {
  const vague = skipAny(tokens, at, vagueAmounts);
  if (vague) return { next: vague.next };
  const fixed = skipAny(tokens, at, [
    'half a',
    'half an',
    'a half',
    'a dozen',
    'a hundred',
    'one hundred',
    'a thousand'
  ]);
  if (fixed) {
    const value = { 'half a': 0.5, 'half an': 0.5, 'a half': 0.5, 'a dozen': 12, 'a thousand': 1000 }[
      fixed.phrase
    ];
    return { next: fixed.next, value: value ?? 100 };
  }
  const whole = readCardinal(tokens, at);
  if (!whole) return ['a', 'an'].includes(lowerAt(tokens, at)) ? { next: at + 1, value: 1 } : undefined;
  const half = skipAny(tokens, whole.next, ['and a half']);
  return half ? { next: half.next, value: whole.value + 0.5 } : whole;
}

function readCardinal(tokens: Token[], at: number): { next: number; value: number } | undefined {
  const token = tokens[at];
  if (token?.shape === 'number' && token.value !== undefined) return multiply(tokens, at + 1, token.value);
  const small = cardinals[lowerAt(tokens, at)];
  if (small !== undefined) return multiply(tokens, at + 1, small);
  const ten = tens[lowerAt(tokens, at)];
  if (ten === undefined) return undefined;
  const rest = isDash(tokens[at + 1]) ? at + 2 : at + 1;
  const one = cardinals[lowerAt(tokens, rest)];
  if (one !== undefined && one < 10) return { next: rest + 1, value: ten + one };
  return { next: at + 1, value: ten };
}

const multipliers: Record<string, number> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };

/** “66 million”. */
function multiply(tokens: Token[], at: number, value: number): { next: number; value: number } {
  const factor = multipliers[lowerAt(tokens, at)];
  return factor === undefined ? { next: at, value } : { next: at + 1, value: value * factor };
}

/** “15th”, “first”, “twenty-first”. */
export function readOrdinal(tokens: Token[], at: number): { next: number; value: number } | undefined {
  const token = tokens[at];
  if (token?.shape === 'ordinal' && token.value !== undefined) return { next: at + 1, value: token.value };
  const simple = ordinals[lowerAt(tokens, at)];
  if (simple !== undefined) return { next: at + 1, value: simple };
  const ten = tens[lowerAt(tokens, at)];
  const one = ordinals[lowerAt(tokens, isDash(tokens[at + 1]) ? at + 2 : at + 1)];
  if (ten === undefined || one === undefined || one > 9) return undefined;
  return { next: (isDash(tokens[at + 1]) ? at + 2 : at + 1) + 1, value: ten + one };
}
