// How wide a text is in the packaged faces, from tables made at build: the same on server, browser and file.
import { advances, measuredCharacters } from './advances.ts';
import { cleanText } from './clean.ts';
import type { FontFamily, FontWeight, TextSpan } from './scene.ts';

export interface Font {
  /** px */
  size: number;
  family?: FontFamily;
  weight?: FontWeight;
  italic?: boolean;
}

type Face = keyof typeof advances;

/** What a letter outside the tables is taken for: an em, as the signs of Chinese are. */
const wide = 1;
/** A sign beyond the basic plane is mostly a pictograph, drawn wider than an em. */
const widest = 1.4;
const combining = /\p{Mark}|[\u200b-\u200f\u2060\ufeff]/u;

const tables = new Map<Face, Map<string, number>>();

/**
 * The width of a line of text in px, by advance widths; kerning is left out, since it makes lines a little shorter.
 * A letter that the faces lack counts as one em, a combining mark as nothing.
 *
 * @example measureText('Revenue', { size: 14, weight: 620 }) // 52.444
 */
export function measureText(
  text: string,
  { size, family = 'sans', weight = 400, italic = false }: Font
): number {
  const table = tableOf(faceOf(family, weight, italic));
  let ems = 0;
  for (const letter of cleanText(text)) ems += table.get(letter) ?? widthOfStranger(letter);
  return ems * size;
}

/** The width of a line of several runs with the gaps between them, in px. */
export function measureSpans(spans: readonly TextSpan[], size: number, family: FontFamily = 'sans'): number {
  return spans.reduce(
    (sum, { text, weight, italic, gap = 0, size: own = size }) =>
      sum + gap + measureText(text, { size: own, family, weight, italic }),
    0
  );
}

/**
 * The room to keep for a text of this width: 12 % more, for the faces that other programs put in its place.
 *
 * @example reserve(100) // 112
 */
export function reserve(width: number): number {
  return width * 1.12;
}

/** The serif has no italic of its own and the sans one weight of it, which browsers slant and thicken. */
function faceOf(family: FontFamily, weight: FontWeight, italic: boolean): Face {
  if (family === 'sans' && italic && weight === 400) return 'sans-italic';
  return `${family}-${weight}`;
}

function tableOf(face: Face): Map<string, number> {
  const known = tables.get(face);
  if (known) return known;
  const row = advances[face];
  const table = new Map<string, number>();
  [...measuredCharacters].forEach((letter, index) => {
    const width = Number.parseInt(row.slice(index * 2, index * 2 + 2), 36);
    // “--” in the table: the face lacks this letter.
    if (!Number.isNaN(width)) table.set(letter, width / 1000);
  });
  tables.set(face, table);
  return table;
}

function widthOfStranger(letter: string): number {
  if (combining.test(letter)) return 0;
  if (letter === '\u202f') return 0.25;
  return letter.length > 1 ? widest : wide;
}
