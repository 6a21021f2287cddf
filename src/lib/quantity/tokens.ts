// Cuts a text into words, numbers and marks, each with its place.

export interface Token {
  start: number;
  end: number;
  text: string;
  /** The text in lower case, with straight apostrophes: what tables are looked up by. */
  key: string;
  kind: 'word' | 'number' | 'mark';
  /** No space stands between it and the token before. */
  glued: boolean;
}

/** How a language writes digits: `1,234.56` in English, `1.234,56` in German. */
export interface DigitMarks {
  decimal: string;
  group: string;
}

/** No-break, thin and narrow no-break spaces group digits in every language. */
const thinSpaces = '\\u00a0\\u2009\\u202f';
const patterns = new Map<string, RegExp>();

function tokenPattern({ decimal, group }: DigitMarks): RegExp {
  const name = decimal + group;
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const point = `[${decimal}]`;
  const comma = `[${group}]`;
  const grouped = `\\d{1,3}(?:${comma}\\d{2,3})*${comma}\\d{3}(?!\\d)(?:${point}\\d+)?`;
  const spaced = `\\d{1,3}(?:[${thinSpaces}]\\d{3})+(?!\\d)(?:${point}\\d+)?`;
  const wide = `[1-9]\\d{0,2}(?: \\d{3})+(?![\\d${group}${decimal}-])(?:${point}\\d+)?`;
  const plain = `\\d+(?:${point}\\d+)?`;
  const number = `(?<![\\d])(?:${grouped}|${spaced}|${wide}|${plain})|(?<![\\d\\p{L}])${point}\\d+`;
  const word = `(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*`;
  const pattern = new RegExp(`(?<number>${number})|(?<word>${word})|[^\\s]`, 'gu');
  patterns.set(name, pattern);
  return pattern;
}

/** The value of a number token. `digitsToNumber('1,234.5', { decimal: '.', group: ',' })` → 1234.5 */
export function digitsToNumber(text: string, { decimal, group }: DigitMarks): number {
  const bare = [...text].filter((sign) => sign !== group && !/\s/.test(sign)).join('');
  return Number(bare.replace(decimal, '.'));
}

/** Words, numbers and single marks in order. `tokenize('about 1,200 km')` → about · 1,200 · km */
export function tokenize(text: string, marks: DigitMarks): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern(marks))) {
    const start = match.index;
    const word = match[0];
    const end = start + word.length;
    const kind =
      match.groups?.number !== undefined ? 'number' : match.groups?.word !== undefined ? 'word' : 'mark';
    const key = word.toLowerCase().replaceAll('’', "'");
    tokens.push({ start, end, text: word, key, kind, glued: tokens.at(-1)?.end === start });
  }
  return tokens;
}
