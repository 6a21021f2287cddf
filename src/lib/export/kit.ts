// The kit for a publishing system: pictures, caption, alternative texts, table and credit in one ZIP.
import { strToU8 } from 'fflate';
import { writeLongAlternative, writeShortAlternative } from '#lib/export/alternative.ts';
import { shownRows } from '#lib/export/chosenrows.ts';
import { printEvidence } from '#lib/export/evidence.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { nameFile } from '#lib/export/filename.ts';
import { writeFigure, writeTable } from '#lib/export/html.ts';
import type { ExportOptions } from '#lib/export/options.ts';
import { writeSvg } from '#lib/export/svg.ts';
import { writeViewCsv } from '#lib/export/viewcsv.ts';
import { zipFiles } from '#lib/export/zip.ts';

const widths = [
  ['320', 'phone'],
  ['600', 'column'],
  ['938', 'screen']
] as const;

/** @param png - the picture as it was asked for, at twice its px */
export function makeKit(input: ExportInput, options: ExportOptions, png: Uint8Array): Uint8Array {
  const { document, view } = input;
  const stem = (part: string, ending: string) => nameFile([document.id, view.id, part], ending);
  const headline = options.headline || view.headline.text;
  const evidence = printEvidence(input, shownRows(input, options));
  const pictures = widths.map(([part, size]): readonly [string, string] => [
    stem(part, 'svg'),
    writeSvg(input, { ...options, size, chartWidth: undefined })
  ]);
  const texts: (readonly [string, string])[] = [
    ...pictures,
    ['caption.txt', `${headline}\n${options.subtitle ?? view.subtitle.text}\n${evidence.join('\n')}\n`],
    ['alternative-short.txt', `${writeShortAlternative(input, options)}\n`],
    ['alternative-long.txt', `${writeLongAlternative(input, options)}\n`],
    ['table.html', writeTable(input, options)],
    ['table.csv', writeViewCsv(input, options)],
    ['figure.html', writeFigure(input, stem('600', 'svg'), options)],
    [
      'credit.txt',
      `${evidence[0]}\n${document.citation}\n${document.rights}\nChart: Sourceline. ${evidence[2]}\n`
    ]
  ];
  return zipFiles([[stem('2x', 'png'), png], ...texts.map(([name, text]) => [name, strToU8(text)] as const)]);
}
