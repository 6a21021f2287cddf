// Makes an export’s file in the browser, with no server; what is heavy is loaded when it is asked for.
import type { ExportInput } from '#lib/export/exportinput.ts';
import { exportFaces, type FaceBytes } from '#lib/export/faces.ts';
import { nameFile } from '#lib/export/filename.ts';
import type { ExportOptions } from '#lib/export/options.ts';
import { drawPng } from '#lib/export/menu/png.ts';

export const menuFormats = ['svg', 'png', 'pdf', 'pptx', 'csv', 'json', 'kit'] as const;
export type MenuFormat = (typeof menuFormats)[number];

export interface MadeFile {
  name: string;
  blob: Blob;
}

export interface MakeInput {
  input: ExportInput;
  options: ExportOptions;
  format: MenuFormat;
  /** Of PNG. */
  scale: number;
  /** Where /fonts/export/ is. */
  faces: string;
  /** Throws where it was cancelled. */
  signal: AbortSignal;
  onprogress: (words: string) => void;
}

/** @example await makeFile({ input, options, format: 'svg', … }) // { name: 'huawei-5g-timeline.svg', blob } */
export async function makeFile({
  input,
  options,
  format,
  scale,
  faces,
  signal,
  onprogress
}: MakeInput): Promise<MadeFile> {
  const parts = [input.document.id, input.view.id, ...(options.size === 'screen' ? [] : [options.size])];
  const named = (ending: string, type: string, ...content: BlobPart[]): MadeFile => ({
    name: nameFile([...parts, ...(format === 'png' && scale > 1 ? [`${scale}x`] : [])], ending),
    blob: new Blob(content, { type })
  });
  const step = (words: string) => {
    signal.throwIfAborted();
    onprogress(words);
  };
  step('Drawing …');
  switch (format) {
    case 'svg': {
      const { writeSvg } = await import('#lib/export/svg.ts');
      return named('svg', 'image/svg+xml', writeSvg(input, options));
    }
    case 'csv': {
      const { writeViewCsv } = await import('#lib/export/viewcsv.ts');
      return named('csv', 'text/csv', writeViewCsv(input, options));
    }
    case 'json':
      return named('json', 'application/json', `${JSON.stringify(input, null, 2)}\n`);
    case 'png':
      return named('png', 'image/png', await drawPng(input, options, scale, faces));
    case 'pdf': {
      step('Loading the faces …');
      const [bytes, { makePdf }] = await Promise.all([
        loadFaces(faces, signal),
        import('#lib/export/pdf.ts')
      ]);
      step('Writing the PDF …');
      return named('pdf', 'application/pdf', makePdf([input], options, bytes) as BlobPart);
    }
    case 'pptx': {
      step('Loading the maker of slides …');
      const { makePptx } = await import('#lib/export/pptx.ts');
      step('Drawing the slide …');
      const raster = async (one: ExportInput, own: ExportOptions) =>
        new Uint8Array(await (await drawPng(one, own, 2, faces)).arrayBuffer());
      const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
      return named('pptx', type, (await makePptx([input], options, raster)) as BlobPart);
    }
    case 'kit': {
      const { makeKit } = await import('#lib/export/kit.ts');
      const png = new Uint8Array(await (await drawPng(input, options, 2, faces)).arrayBuffer());
      step('Packing …');
      return named('zip', 'application/zip', makeKit(input, options, png) as BlobPart);
    }
  }
}

async function loadFaces(folder: string, signal: AbortSignal): Promise<FaceBytes> {
  const loaded = await Promise.all(
    exportFaces.map(async ({ id, file }) => {
      const answer = await fetch(`${folder}${file}.ttf`, { signal });
      if (!answer.ok) throw new Error(`The face “${file}” could not be loaded.`);
      return [id, new Uint8Array(await answer.arrayBuffer())] as const;
    })
  );
  return Object.fromEntries(loaded) as FaceBytes;
}
