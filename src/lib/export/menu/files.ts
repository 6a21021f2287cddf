// Makes an export’s file in the browser, with no server; what is heavy is loaded when it is asked for.
import type { ExportInput } from '#lib/export/exportinput.ts';
import { exportFaces, type FaceBytes } from '#lib/export/faces.ts';
import { nameFile } from '#lib/export/filename.ts';
import type { ExportOptions } from '#lib/export/options.ts';
import type { Drawing } from '#lib/export/menu/draw.ts';
import type { ExportMeans, LoadFace } from '#lib/export/menu/means.ts';
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
  /** Draws beside the page, and can be stopped. */
  drawing: Drawing;
  /** Of PNG. */
  scale: number;
  means: Pick<ExportMeans, 'face' | 'loadSlides'>;
  /** Throws where it was cancelled. */
  signal: AbortSignal;
  onprogress: (words: string) => void;
}

/** @example await makeFile({ input, options, format: 'svg', … }) // { name: 'huawei-5g-timeline.svg', blob } */
export async function makeFile({
  input,
  options,
  format,
  drawing,
  scale,
  means,
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
  const view = { input, options };
  const paint = async (times: number, own = options): Promise<Blob> => {
    step('Drawing …');
    const raster = await drawing.ask({ make: 'raster', input, options: own, scale: times }, signal);
    step('Painting …');
    return unlessStopped(drawPng(raster, means.face), signal);
  };
  const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
  step('Drawing …');
  switch (format) {
    case 'svg':
      return named('svg', 'image/svg+xml', await drawing.ask({ make: 'svg', ...view }, signal));
    case 'csv':
      return named('csv', 'text/csv', await drawing.ask({ make: 'csv', ...view }, signal));
    case 'json':
      return named('json', 'application/json', `${JSON.stringify(input, null, 2)}\n`);
    case 'png':
      return named('png', 'image/png', await paint(scale));
    case 'pdf': {
      step('Loading the faces …');
      const bytes = await loadFaces(means.face, signal);
      step('Writing the PDF …');
      const pdf = await drawing.ask({ make: 'pdf', ...view, faces: bytes }, signal);
      return named('pdf', 'application/pdf', pdf as BlobPart);
    }
    case 'pptx': {
      step('Loading the maker of slides …');
      const makePptx = await means.loadSlides?.();
      if (!makePptx) throw new Error('The writer of slides is not here.');
      const raster = async (_: ExportInput, own: ExportOptions) => bytesOf(await paint(2, own));
      const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
      return named('pptx', type, (await makePptx([input], options, raster)) as BlobPart);
    }
    case 'kit': {
      const png = await bytesOf(await paint(2));
      step('Packing …');
      return named(
        'zip',
        'application/zip',
        (await drawing.ask({ make: 'kit', ...view, png }, signal)) as BlobPart
      );
    }
  }
}

/** A picture that is being painted can’t be stopped; nobody waits for it any longer. */
function unlessStopped<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
}

async function loadFaces(face: LoadFace, signal: AbortSignal): Promise<FaceBytes> {
  const loaded = await Promise.all(
    exportFaces.map(async ({ id, file }) => [id, await face(file, signal)] as const)
  );
  return Object.fromEntries(loaded) as FaceBytes;
}
