// The faces that are packaged: where each comes from, what is kept of it, and how a style sheet names it.
import { latin, latinExtended } from './characters.ts';

export interface Face {
  family: 'Source Sans 3' | 'Source Serif 4';
  /** Path inside the packages' folder, without `.woff2`. */
  from: string;
  file: string;
  characters: string;
  style: 'normal' | 'italic';
  /** One weight, or the ends of a range. */
  weight: number | readonly [number, number];
  /** Given where a page should fetch the file only for these characters. */
  unicodeRange?: string;
}

const sans = 'source-sans-3/files/source-sans-3';
const serif = 'source-serif-4/files/source-serif-4';
const range = [400, 700] as const;
const extendedRange = 'U+0100-0130, U+0132-0151, U+0154-017F, U+0218-021B';

/**
 * Italics exist for the sans at 400 alone: charts set remarks in it. Serif italics would be another 18 kB for a word
 * here and there; a browser slants the roman.
 */
export const faces: readonly Face[] = [
  {
    family: 'Source Sans 3',
    from: `${sans}-latin-wght-normal`,
    file: 'source-sans-3',
    characters: latin,
    style: 'normal',
    weight: range
  },
  {
    family: 'Source Sans 3',
    from: `${sans}-latin-wght-italic`,
    file: 'source-sans-3-italic',
    characters: latin,
    style: 'italic',
    weight: 400
  },
  {
    family: 'Source Serif 4',
    from: `${serif}-latin-wght-normal`,
    file: 'source-serif-4',
    characters: latin,
    style: 'normal',
    weight: range
  },
  {
    family: 'Source Sans 3',
    from: `${sans}-latin-ext-wght-normal`,
    file: 'source-sans-3-extended',
    characters: latinExtended,
    style: 'normal',
    weight: range,
    unicodeRange: extendedRange
  },
  {
    family: 'Source Serif 4',
    from: `${serif}-latin-ext-wght-normal`,
    file: 'source-serif-4-extended',
    characters: latinExtended,
    style: 'normal',
    weight: range,
    unicodeRange: extendedRange
  }
];
