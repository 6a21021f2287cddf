// The sizes of a slide in px of 1280 by 720: what the pictures are laid out for and the style sheet repeats.
import { breakLines } from '#lib/charts/label/lines.ts';

/** A picture's width: a slide less 48 px at both sides. */
export const pictureWidth = 1184;
/** Where the picture begins under a title of one line; each further line of the title takes 46. */
export const pictureTop = 74;
const titleLine = 46;
/** Where the foot begins. */
const footTop = 658;
/** The rule between picture and sentence, with the space around it. */
const ruleHeight = 18;

export interface Lettering {
  size: number;
  line: number;
}
/** A sentence is a twentieth of the height at the least, and larger where there is room. */
export const plain: Lettering = { size: 36, line: 45 };
export const roomy: Lettering = { size: 44, line: 55 };

/** No sentence takes more lines; what is longer is folded. */
export const mostLines = 4;
/** The strip for guesses under a picture: a disc that holds a number. */
export const stripHeight = 42;

/** Every picture leaves room for so many lines of a sentence. */
export const leastLines = 2;

/** How many lines a text takes in a line of the slide, with the reserve that all measured text has. */
export function countLines(text: string, size: number): number {
  return breakLines([{ text }], { size, family: 'serif', room: pictureWidth }).length;
}

/** The height that pictures may take under a title, px: `roomFor('When was it?')` → 478 */
export function roomFor(title: string): number {
  return footTop - leastLines * plain.line - ruleHeight - topOf(title);
}

/** How many lines of a sentence fit between a picture and the foot. */
export function linesUnder(title: string, height: number, { line }: Lettering): number {
  return Math.max(0, Math.min(mostLines, Math.floor((footTop - topOf(title) - height - ruleHeight) / line)));
}

function topOf(title: string): number {
  return pictureTop + (countLines(title, 40) - 1) * titleLine;
}
