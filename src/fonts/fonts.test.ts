// The packaged files, held to what the style sheet, the tables and the budget say of them.
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { advances } from '#lib/charts/scene/advances.ts';
import { measureText } from '#lib/charts/scene/measure.ts';
import { latin, latinExtended, measured } from './characters.ts';
import { faces } from './faces.ts';
import { matchMetrics } from './fallback.ts';
import { openFont, readAdvance, readMetrics } from './read.ts';
import { weights, writeStyleSheet } from './stylesheet.ts';

const read = (file: string) => readFileSync(`static/fonts/${file}.woff2`);
const sizeOf = (file: string) => statSync(`static/fonts/${file}.woff2`).size;

describe('the packaged fonts', () => {
  it('weigh at most 70 kB on a page in English', () => {
    const always = faces.filter(({ unicodeRange }) => unicodeRange === undefined);
    expect(always.reduce((sum, { file }) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(70_000);
  });

  it.each(faces.map(({ file, characters }) => [file, characters] as const))(
    '%s has its letters',
    async (file, characters) => {
      const font = await openFont(read(file));
      const missing = [...characters].filter((letter) => readAdvance(font, letter) === null);
      expect(missing.join('')).toBe('');
    }
  );

  it('come with their licence', () => {
    const licence = readFileSync('static/fonts/OFL.txt', 'utf8');
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(licence).toContain('Adobe');
  });

  it('are never called by the name of a generic family', () => {
    for (const { family } of faces) expect(['serif', 'sans-serif']).not.toContain(family.toLowerCase());
  });
});

describe('the tables of widths', () => {
  it.each([
    ['sans-400', 'source-sans-3', 400, { family: 'sans', weight: 400 }],
    ['sans-620', 'source-sans-3', 620, { family: 'sans', weight: 620 }],
    ['sans-italic', 'source-sans-3-italic', undefined, { family: 'sans', italic: true }],
    ['serif-400', 'source-serif-4', 400, { family: 'serif', weight: 400 }],
    ['serif-620', 'source-serif-4', 620, { family: 'serif', weight: 620 }]
  ] as const)('say of %s what the file says', async (face, file, weight, style) => {
    const font = await openFont(read(file), weight);
    expect(advances[face]).toHaveLength(2 * [...measured].length);
    for (const letter of measured) {
      const width = readAdvance(font, letter);
      const found = measureText(letter, { size: 1000, ...style });
      // A letter that the face lacks, and the soft hyphen, which is not drawn, are no matter here.
      if (width !== null) expect(found, letter).toBeCloseTo(width, 6);
    }
  });
});

describe('fonts.css', () => {
  it('is what the fonts say: after a change to them, run `npm run fonts`', async () => {
    const metricsOf = async (file: string) => ({
      plain: readMetrics(await openFont(read(file), weights.plain)),
      strong: readMetrics(await openFont(read(file), weights.strong))
    });
    const sheet = writeStyleSheet(faces, {
      'Source Sans 3': await metricsOf('source-sans-3'),
      'Source Serif 4': await metricsOf('source-serif-4')
    });
    expect(readFileSync('src/lib/ui/fonts.css', 'utf8')).toBe(sheet);
  });
});

describe('matchMetrics', () => {
  it('leaves a face alone that has the same metrics', () => {
    const face = { unitsPerEm: 1000, ascent: 900, descent: -300, lineGap: 0, meanAdvance: 450 };
    expect(matchMetrics(face, { ...face, unitsPerEm: 2000, meanAdvance: 900 })).toEqual({
      'size-adjust': '100%',
      'ascent-override': '90%',
      'descent-override': '30%',
      'line-gap-override': '0%'
    });
  });
});

describe('the characters', () => {
  it('hold what careful typing needs, and no letter twice', () => {
    for (const letter of '“”‘’–—−×…€£¥½¼¾éüñß·•') expect(latin).toContain(letter);
    const all = [...latin, ...latinExtended];
    expect(new Set(all).size).toBe(all.length);
  });
});
