// Makes what a file is made of; the writer of each format is loaded when it is asked for.
import type { ExportInput } from '#lib/export/exportinput.ts';
import type { FaceBytes } from '#lib/export/faces.ts';
import type { ExportOptions } from '#lib/export/options.ts';

interface View {
  input: ExportInput;
  options: ExportOptions;
}

/** What can be asked for; the bytes of a PNG come from the page, which alone has a canvas. */
export type Task =
  | (View & { make: 'svg' | 'csv' })
  | (View & { make: 'raster'; scale: number })
  | (View & { make: 'pdf'; faces: FaceBytes })
  | (View & { make: 'kit'; png: Uint8Array });

/** What comes back for each. */
export interface Made {
  svg: string;
  csv: string;
  /** `letters` are the px of the smallest at scale 1. */
  raster: { svg: string; width: number; height: number; letters: number };
  pdf: Uint8Array;
  kit: Uint8Array;
}

export async function make(task: Task): Promise<Made[keyof Made]> {
  const { input, options } = task;
  switch (task.make) {
    case 'svg':
      return (await import('#lib/export/svg.ts')).writeSvg(input, options);
    case 'csv':
      return (await import('#lib/export/viewcsv.ts')).writeViewCsv(input, options);
    case 'raster': {
      const { writeRasterSvg } = await import('#lib/export/rastersvg.ts');
      const { smallestLetters } = await import('#lib/export/legible.ts');
      const { svg, ...framed } = writeRasterSvg(input, options, task.scale);
      const { width, height } = framed;
      return { svg, width, height, letters: smallestLetters(framed) / task.scale };
    }
    case 'pdf':
      return (await import('#lib/export/pdf.ts')).makePdf([input], options, task.faces);
    case 'kit':
      return (await import('#lib/export/kit.ts')).makeKit(input, options, task.png);
  }
}
