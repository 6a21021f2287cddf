// Makes the files that an export asks for, as names and bytes; nothing is written here.
import { makePng, readFaces } from '#commands/exportfaces.ts';
import { writeSettings, type TimelineSettings } from '#lib/charts/timeline/settings.ts';
import type { ExportRequest, Format } from '#commands/exportarguments.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { nameFile } from '#lib/export/filename.ts';
import { makeKit } from '#lib/export/kit.ts';
import type { ExportOptions } from '#lib/export/options.ts';
import { makePdf } from '#lib/export/pdf.ts';
import { makePptx } from '#lib/export/pptx.ts';
import { writeSvg } from '#lib/export/svg.ts';
import { writeViewCsv } from '#lib/export/viewcsv.ts';

export interface MadeFile {
  name: string;
  bytes: Uint8Array;
}

const utf8 = new TextEncoder();

/** Every file, in the order of formats, views, sizes and looks. A PPTX holds all views, a slide each. */
export async function* makeFiles(
  inputs: readonly ExportInput[],
  request: ExportRequest
): AsyncGenerator<MadeFile> {
  for (const format of request.formats) {
    if (format === 'csv' || format === 'json') {
      for (const input of inputs) yield makeData(input, format, request);
      continue;
    }
    const looksAndSizes = request.looks.flatMap((look) =>
      (format === 'pptx' ? (['slide'] as const) : request.sizes).map((size) => ({
        size,
        look,
        ...request.options
      }))
    );
    for (const options of looksAndSizes) {
      if (format === 'pptx') {
        const name =
          inputs.length === 1 ? [inputs[0]!.document.id, inputs[0]!.view.id] : [inputs[0]!.document.id];
        const raster = (input: ExportInput, own: ExportOptions) => Promise.resolve(makePng(input, own, 2));
        yield {
          name: nameFile([...name, ...partsOf(options, format)], format),
          bytes: await makePptx(inputs, options, raster, (input) => settingsOf(input, request))
        };
      } else {
        for (const input of inputs)
          yield* makePictures(input, { ...options, ...settingsOf(input, request) }, format, request.scales);
      }
    }
  }
}

function* makePictures(
  input: ExportInput,
  options: ExportOptions,
  format: Format,
  scales: readonly number[]
): Generator<MadeFile> {
  const parts = [input.document.id, input.view.id, ...partsOf(options, format)];
  if (format === 'svg') yield { name: nameFile(parts, 'svg'), bytes: utf8.encode(writeSvg(input, options)) };
  if (format === 'pdf') yield { name: nameFile(parts, 'pdf'), bytes: makePdf([input], options, readFaces()) };
  if (format === 'kit')
    yield {
      name: nameFile([...parts, 'kit'], 'zip'),
      bytes: makeKit(input, options, makePng(input, options, 2))
    };
  for (const scale of format === 'png' ? scales : [])
    yield {
      name: nameFile([...parts, ...(scale === 1 ? [] : [`${scale}x`])], 'png'),
      bytes: makePng(input, options, scale)
    };
}

function makeData(input: ExportInput, format: 'csv' | 'json', request: ExportRequest): MadeFile {
  const options = { ...request.options, ...settingsOf(input, request) };
  const text = format === 'csv' ? writeViewCsv(input, options) : `${JSON.stringify(input, null, 2)}\n`;
  return { name: nameFile([input.document.id, input.view.id], format), bytes: utf8.encode(text) };
}

/** Only a timeline has settings. */
export function settingsOf(
  { view }: ExportInput,
  { timeline }: ExportRequest
): Pick<ExportOptions, 'settings'> {
  return view.kind === 'timeline' && timeline !== null ? { settings: { ...timeline } } : {};
}

/** What tells a file from the plain one. */
function partsOf({ size, look, notes, settings }: ExportOptions, format: Format): string[] {
  return [
    ...(size === 'screen' || format === 'pptx' ? [] : [size]),
    ...(look === 'light' ? [] : [look]),
    // Slides have the sentences in the speaker’s notes, asked for or not.
    ...(notes && format !== 'pptx' ? ['notes'] : []),
    ...(settings ? [writeSettings(settings as unknown as TimelineSettings)] : [])
  ];
}
