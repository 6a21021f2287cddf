// Words too small to be read are told of before they are saved, and slides keep the sentences out of the picture.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readArguments } from '#commands/exportarguments.ts';
import { warnOfPictures } from '#commands/exportwarnings.ts';
import { readSeed } from '#commands/seeds.ts';
import { collectExport } from '#lib/export/collect.ts';
import { framePicture } from '#lib/export/frame.ts';
import { leastLetters, smallestLetters, warnOfLetters } from '#lib/export/legible.ts';
import { make } from '#lib/export/menu/make.ts';
import { sizeNames } from '#lib/export/options.ts';
import { makePptx } from '#lib/export/pptx.ts';
import { writeSvg } from '#lib/export/svg.ts';

const { document, story } = await readSeed('huawei-5g');
const inputs = story.views.map((view) => collectExport(document, view, null));
const named = (id: string) => inputs.find(({ view }) => view.id === id)!;

describe('warnOfLetters', () => {
  it('has nothing to say of any picture without sentences', () => {
    const warned = inputs.flatMap((input) =>
      sizeNames.flatMap((size) => {
        const options = { size, look: 'light' } as const;
        return warnOfLetters(smallestLetters(framePicture(input, options)), options) || [];
      })
    );
    expect(warned).toEqual([]);
  });

  it('takes the letters as they stand in the file', () => {
    const svg = writeSvg(named('voices'), { size: 'slide', look: 'light', notes: true });
    const [, width] = / viewBox="0 0 ([\d.]+) /.exec(svg)!;
    const written = [...svg.matchAll(/ font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    const own = smallestLetters(framePicture(named('voices'), { size: 'slide', look: 'light', notes: true }));
    expect(own).toBeCloseTo((Math.min(...written) * 1280) / Number(width), 1);
    expect(own).toBeLessThan(leastLetters);
  });

  it('says how small, and what helps at that size', () => {
    expect(warnOfLetters(4.87, { size: 'slide', notes: true })).toBe(
      'Too much for “Slide, 16:9”: the smallest words would be 4.9 px in a picture of 1280 by 720 px. To have them read, leave out the sentences, choose A4 or choose fewer marks.'
    );
    expect(warnOfLetters(8, { size: 'a4' })).toMatch(/To have them read, choose fewer marks\.$/);
  });

  it('gives the menu the same figure at every scale', async () => {
    const options = { size: 'slide', look: 'light', notes: true } as const;
    const at = async (scale: number) => {
      const made = await make({ make: 'raster', input: named('timeline'), options, scale });
      return (made as { letters: number }).letters;
    };
    expect(await at(4)).toBeCloseTo(await at(1), 3);
    expect(await at(1)).toBeLessThan(leastLetters);
  });
});

describe('the export command', () => {
  it.each([
    [
      ['--size', 'slide,a4,column', '--notes'],
      ['timeline', 'voices', 'voices', 'statements', 'statements']
    ],
    [['--size', 'slide,square,a4'], []],
    [['--format', 'pptx', '--notes'], []],
    [['--format', 'csv', '--size', 'slide', '--notes'], []]
  ])('warns of %j', (words, views) => {
    const read = readArguments(['huawei-5g', ...words]);
    const warned = read.ok ? warnOfPictures(inputs, read.request) : [read.why];
    expect(warned.map((line) => line.split(':')[0])).toEqual(views);
  });
});

describe('makePptx', () => {
  it('has the sentences in the speaker’s notes, and the same picture with them as without', async () => {
    const input = named('voices');
    const read = async (notes: boolean) => {
      const options = { size: 'slide', look: 'light', notes } as const;
      const files = unzipSync(await makePptx([input], options, () => Promise.resolve(new Uint8Array([1]))));
      const text = (ending: RegExp) =>
        strFromU8(files[Object.keys(files).find((name) => ending.test(name))!]!);
      return { picture: text(/\.svg$/), notes: text(/notesSlide1\.xml$/) };
    };
    const [plain, asked] = [await read(false), await read(true)];
    expect(asked.picture.replace(/<metadata>.*<\/metadata>/s, '')).toBe(
      plain.picture.replace(/<metadata>.*<\/metadata>/s, '')
    );
    for (const { place } of input.sentences.slice(0, 3)) expect(asked.notes).toMatch(new RegExp(place, 'i'));
  });
});
