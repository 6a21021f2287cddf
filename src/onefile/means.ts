// What exports take from inside the file. The writer of slides is left out for its weight.
import type { ExportMeans } from '#lib/export/menu/means.ts';
import { PageDrawing } from '#lib/export/menu/pagedrawing.ts';
import type { LessonData } from './data.ts';

export function fileMeans({ exports, faces }: LessonData): ExportMeans {
  return {
    load: async (view) => {
      const input = exports[view];
      if (!input) throw new Error(`The file has no view “${view}”.`);
      return input;
    },
    face: async (file) => {
      const text = faces[file];
      if (text === undefined) throw new Error(`The file has no face “${file}”.`);
      return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    },
    startDrawing: () => new PageDrawing(),
    loadSlides: null,
    // A page of a file has no address that others could load a chart from.
    site: (input) => input.site
  };
}
