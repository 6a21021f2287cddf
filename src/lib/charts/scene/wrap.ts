// Breaks a text into lines that fit.
import { measureText, reserve, type Font } from './measure.ts';

/** Where a line may end: after a space, or after a dash or slash that stands between letters. */
const breakable = /[^ –—/-]*(?:[–—/-]+| +|$)/gu;

/**
 * Breaks a text at its spaces, dashes and slashes, so that each line with its reserve fits `maxWidth` px. A word that
 * is too long by itself is cut between letters, since it must not leave the picture. An empty text has no lines.
 *
 * @example wrapText('Time is compressed where nothing happens', 160, { size: 14 })
 * // ['Time is compressed', 'where nothing happens']
 */
export function wrapText(text: string, maxWidth: number, font: Font): string[] {
  const fits = (line: string) => reserve(measureText(line.trimEnd(), font)) <= maxWidth;
  const lines: string[] = [];
  let line = '';
  for (const piece of text.trim().replace(/\s+/gu, ' ').match(breakable) ?? []) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line) lines.push(line.trimEnd());
    line = '';
    for (const letter of piece) {
      if (line && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line.trimEnd()) lines.push(line.trimEnd());
  return lines;
}
