// What to know of the pictures that an export has made: which hold words too small to be read.
import type { ExportRequest } from '#commands/exportarguments.ts';
import { settingsOf } from '#commands/exportfiles.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { framePicture } from '#lib/export/frame.ts';
import { smallestLetters, warnOfLetters } from '#lib/export/legible.ts';
import { sizes, type SizeName } from '#lib/export/options.ts';

/** A line for each picture; only those that have to fit a frame can come out small. */
export function warnOfPictures(inputs: readonly ExportInput[], request: ExportRequest): string[] {
  const { formats, sizes: asked, options } = request;
  const isDrawn = formats.some((format) => ['svg', 'png', 'pdf', 'kit'].includes(format));
  const drawn: { size: SizeName; notes?: boolean }[] = [
    ...(isDrawn ? asked.map((size) => ({ size, notes: options.notes })) : []),
    ...(formats.includes('pptx') ? [{ size: 'body', notes: false } as const] : [])
  ].filter(({ size }) => sizes[size].height !== undefined);
  return inputs.flatMap((input) =>
    drawn.flatMap((picture) => {
      const own = { look: 'light', ...options, ...settingsOf(input, request), ...picture } as const;
      const warning = warnOfLetters(smallestLetters(framePicture(input, own)), own);
      return warning === '' ? [] : [`${input.view.id}: ${warning}`];
    })
  );
}
