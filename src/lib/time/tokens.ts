// Cuts a sentence into the tokens that readers of time work on; the same for every language.

export type Shape = 'word' | 'number' | 'ordinal' | 'plural' | 'iso' | 'numeric' | 'clock' | 'mixed' | 'mark';

export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Whether white space stands before it. */
  gap: boolean;
  shape: Shape;
  /** For plain digits, ordinals (15th) and plurals (1990s): the number. */
  value?: number;
  /** Whether it is digits alone, without commas or a decimal point. */
  plain?: boolean;
}

const patterns: [Shape, RegExp][] = [
  [
    'iso',
    /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?(?![\p{L}\d]|-\d)/uy
  ],
  ['numeric', /\d{1,2}([/.])\d{1,2}\1\d{4}(?![\p{L}\d])/uy],
  ['clock', /\d{1,2}(?::\d{2}){0,2}\s?[ap](?:\.m\.|m\b)/iuy],
  ['clock', /\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?![\p{L}\d:])/uy],
  ['ordinal', /\d{1,4}(?:st|nd|rd|th)(?![\p{L}\d])/uy],
  ['plural', /\d{1,3}0s(?![\p{L}\d])/uy],
  ['mixed', /\d+(?:[.,]\d+)*\p{L}[\p{L}\d]*|\p{L}+\d[\p{L}\d]*/uy],
  ['number', /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+\.\d+|\d+/uy],
  ['word', /(?:\p{L}\.){2,}|[\p{L}\p{M}]+/uy],
  ['mark', /\S/uy]
];

/** @example tokenize('In May 2019') // three tokens: word In, word May, number 2019 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/u.test(text[at]!)) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token {
  for (const [shape, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const token: Token = {
      text: found,
      lower: found.toLowerCase(),
      start: at,
      end: at + found.length,
      gap: at === 0 || /\s/u.test(text[at - 1]!),
      shape
    };
    if (shape === 'number' || shape === 'ordinal' || shape === 'plural') {
      token.value = Number.parseFloat(found.replaceAll(',', ''));
      token.plain = /^\d+$/.test(found);
    }
    return token;
  }
  // A lone surrogate half or the like: one unit of its own.
  const text1 = text[at]!;
  return { text: text1, lower: text1, start: at, end: at + 1, gap: false, shape: 'mark' };
}
