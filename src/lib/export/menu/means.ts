// What the menu takes from around it: the views’ data and the faces, from a site or from inside one file.
import type { ExportInput } from '#lib/export/exportinput.ts';
import type { Drawing } from '#lib/export/menu/draw.ts';
import type { MakeSlides } from '#lib/export/pptx.ts';

/** The bytes of one of `exportFaces`, by its `file`. Throws where it can’t be had. */
export type LoadFace = (file: string, signal?: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;

export interface ExportMeans {
  /** Throws where the view’s data can’t be had. */
  load: (view: string) => Promise<ExportInput>;
  face: LoadFace;
  startDrawing: () => Drawing;
  /** The writer of slides, which is heavy; null where it does not come along. */
  loadSlides: (() => Promise<MakeSlides>) | null;
  /** The address that embedded charts are loaded from; null where there is none. */
  site: (input: ExportInput) => string | null;
}
