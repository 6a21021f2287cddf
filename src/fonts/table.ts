// Writes advances.ts: the widths of the packaged faces, two characters a letter.

/** The module's text. A width is in thousandths of the em, in base 36 with two digits; `--` where a face lacks it. */
export function writeTable(characters: string, widths: Record<string, readonly (number | null)[]>): string {
  const rows = Object.entries(widths).map(
    ([name, row]) =>
      `  '${name}':\n    '${row.map((width) => (width === null ? '--' : encode(width))).join('')}'`
  );
  return [
    '// How wide each letter of the packaged faces is. Made by `npm run fonts`; do not edit.',
    '',
    '/** The letters that the tables list, in their order. */',
    `export const measuredCharacters =\n  '${characters.replace(/['\\]/g, '\\$&')}';`,
    '',
    '/** For each face, two digits in base 36 a letter: its advance in thousandths of the em. */',
    'export const advances = {',
    rows.join(',\n'),
    '} as const;',
    ''
  ].join('\n');
}

function encode(width: number): string {
  if (width < 0 || width > 1295) throw new RangeError(`A width of ${width} needs more than two digits`);
  return width.toString(36).padStart(2, '0');
}
