// Where two wordings first part, told so that a person can find it, invisible characters included.
import { splitsPair } from '#lib/source/codepoints.ts';

/** The first difference; `at` is its UTF-16 offset in both, `expected` and `found` show it with a few words around. */
export interface Difference {
  at: number;
  expected: string;
  found: string;
  detail: string;
}

const names: Record<string, string> = {
  ' ': 'a space',
  '\u00a0': 'a no-break space',
  '\u202f': 'a narrow no-break space',
  '\u2009': 'a thin space',
  '\u200b': 'a zero-width space',
  '\ufeff': 'a byte order mark',
  '\u00ad': 'a soft hyphen',
  '\u200e': 'a left-to-right mark',
  '\u200f': 'a right-to-left mark',
  '\t': 'a tab',
  '\n': 'a line break',
  '\r': 'a carriage return',
  "'": "a straight apostrophe (')",
  '’': 'a curly apostrophe (’)',
  '‘': 'an opening single quotation mark (‘)',
  '"': 'a straight quotation mark (")',
  '“': 'an opening quotation mark (“)',
  '”': 'a closing quotation mark (”)',
  '-': 'a hyphen (-)',
  '\u2011': 'a no-break hyphen',
  '–': 'an en dash (–)',
  '—': 'an em dash (—)',
  '−': 'a minus sign (−)',
  '…': 'an ellipsis (…)'
};

/**
 * The first place where two wordings differ.
 *
 * @example describeDifference("the company's plan", 'the company’s plan').detail
 * // → "a straight apostrophe (') in “the company's plan”, where the text has a curly apostrophe (’): “the company’s plan”"
 */
export function describeDifference(expected: string, found: string): Difference {
  const at = firstDifference(expected, found);
  const shownExpected = excerptAt(expected, at);
  const shownFound = excerptAt(found, at);
  const [inExpected, inFound] = nameBoth(expected, found, at);
  const detail = `${inExpected} in “${shownExpected}”, where the text has ${inFound}: “${shownFound}”`;
  return { at, expected: shownExpected, found: shownFound, detail };
}

/** The offset of the first difference, never inside a character; the shorter length where one begins the other. */
export function firstDifference(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  let at = 0;
  while (at < length && one[at] === other[at]) at++;
  return splitsPair(one, at) || splitsPair(other, at) ? at - 1 : at;
}

/**
 * A few words around an offset, with … where more follows and ⏎ for a line break.
 *
 * @example excerptAt('one two three four', 8, 5) // → '…two three…'
 */
export function excerptAt(text: string, offset: number, reach = 28): string {
  let start = Math.max(0, offset - reach);
  let end = Math.min(text.length, offset + reach);
  // Whole words, unless a word is longer than what is shown anyway.
  if (start > 0) start = nextSpace(text, start, offset);
  if (end < text.length) end = lastSpace(text, end, offset);
  if (splitsPair(text, start)) start--;
  if (splitsPair(text, end)) end++;
  const words = text
    .slice(start, end)
    .trim()
    .replace(/\s*(\r\n|\n|\r)\s*/g, ' ⏎ ');
  return `${start > 0 ? '…' : ''}${words}${end < text.length ? '…' : ''}`;
}

function nextSpace(text: string, start: number, limit: number): number {
  for (let at = start; at < limit; at++) if (/\s/.test(text[at - 1]!)) return at;
  return start;
}

function lastSpace(text: string, end: number, limit: number): number {
  for (let at = end; at > limit; at--) if (/\s/.test(text[at]!)) return at;
  return end;
}

/** The word or mark at the difference, for both sides: words where either side goes on with a letter or digit. */
function nameBoth(one: string, other: string, at: number): [string, string] {
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(one.slice(Math.max(0, at - 40), at))![0];
  const [oneRest, otherRest] = [one, other].map(
    (text) => /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(at, at + 40))![0]
  );
  const isWord = oneRest !== '' || otherRest !== '';
  const name = (text: string, rest = '') =>
    isWord && before + rest !== '' ? `“${before}${rest}”` : nameMark(text, at);
  return [name(one, oneRest), name(other, otherRest)];
}

function nameMark(text: string, at: number): string {
  const code = text.codePointAt(at);
  if (code === undefined) return 'the end';
  const character = String.fromCodePoint(code);
  const name = names[character];
  if (name) return name;
  return /^[\p{M}\p{C}\p{Z}]$/u.test(character)
    ? `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    : `“${character}”`;
}
