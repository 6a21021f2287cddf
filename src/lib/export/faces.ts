// The faces that PNG and PDF files are drawn with: TTF files under /fonts/export/.
import type { FontFamily, FontWeight } from '#lib/charts/scene/scene.ts';

export interface ExportFace {
  id: FaceId;
  file: string;
  /** Where it is cut from, in the fonts’ packages. */
  from: string;
  family: FontFamily;
  name: string;
  weight: FontWeight;
  italic: boolean;
}

export type FaceId = 'sans' | 'sans-strong' | 'sans-italic' | 'serif' | 'serif-strong';

const sans = 'source-sans-3/files/source-sans-3-latin-wght';
const serif = 'source-serif-4/files/source-serif-4-latin-wght-normal';

export const exportFaces: readonly ExportFace[] = [
  {
    id: 'sans',
    file: 'sans',
    from: `${sans}-normal`,
    family: 'sans',
    name: 'Source Sans 3',
    weight: 400,
    italic: false
  },
  {
    id: 'sans-strong',
    file: 'sans-strong',
    from: `${sans}-normal`,
    family: 'sans',
    name: 'Source Sans 3',
    weight: 620,
    italic: false
  },
  {
    id: 'sans-italic',
    file: 'sans-italic',
    from: `${sans}-italic`,
    family: 'sans',
    name: 'Source Sans 3',
    weight: 400,
    italic: true
  },
  {
    id: 'serif',
    file: 'serif',
    from: serif,
    family: 'serif',
    name: 'Source Serif 4',
    weight: 400,
    italic: false
  },
  {
    id: 'serif-strong',
    file: 'serif-strong',
    from: serif,
    family: 'serif',
    name: 'Source Serif 4',
    weight: 620,
    italic: false
  }
];

/** The face of a run of text; what has no italic of its own is set upright. */
export function faceOf(family: FontFamily, weight: FontWeight, italic: boolean): FaceId {
  if (family === 'sans' && italic) return 'sans-italic';
  return weight === 620 ? `${family}-strong` : family;
}

/** The bytes of every face, as read from /fonts/export/. */
export type FaceBytes = Readonly<Record<FaceId, Uint8Array>>;
