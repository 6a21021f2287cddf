// A site’s data and faces, fetched when they are asked for, and its worker.
import type { ExportInput } from '#lib/export/exportinput.ts';
import type { ExportMeans, LoadFace } from '#lib/export/menu/means.ts';
import { WorkerDrawing } from '#lib/export/menu/workerdrawing.ts';

export interface SitePlaces {
  /** The site’s path without a slash at its end: `''`, or `/charts`. */
  base: string;
  /** `/<document>/<view>.json` */
  data: (view: string) => string;
}

/** @example siteMeans({ base: '', data: (view) => `/huawei-5g/${view}.json` }) */
export function siteMeans({ base, data }: SitePlaces): ExportMeans {
  return {
    load: async (view) => {
      const answer = await fetch(data(view));
      if (!answer.ok) throw new Error(String(answer.status));
      return (await answer.json()) as ExportInput;
    },
    face: fetchFace(base),
    startDrawing: () => new WorkerDrawing(),
    loadSlides: async () => (await import('#lib/export/pptx.ts')).makePptx,
    // As configured, or as this page was reached.
    site: (input) => input.site ?? location.origin + base
  };
}

/** Faces as a site has them, under /fonts/export/. */
export function fetchFace(base: string): LoadFace {
  return async (file, signal) => {
    const answer = await fetch(`${base}/fonts/export/${file}.ttf`, { signal });
    if (!answer.ok) throw new Error(`The face “${file}” could not be loaded.`);
    return new Uint8Array(await answer.arrayBuffer());
  };
}
