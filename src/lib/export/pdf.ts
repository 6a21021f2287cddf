// Views as a PDF: vector, real text, links kept, a page a view.
import { themes } from '#lib/charts/scene/themes.ts';
import { addressOf } from '#lib/export/evidence.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { exportFaces, type FaceBytes, type FaceId } from '#lib/export/faces.ts';
import { framePicture } from '#lib/export/frame.ts';
import { meaning } from '#lib/export/meaning.ts';
import { looks, type ExportOptions } from '#lib/export/options.ts';
import { drawPage } from '#lib/export/pdf/page.ts';
import { readTrueType, type TrueType } from '#lib/export/pdf/truetype.ts';
import { writePdf } from '#lib/export/pdf/write.ts';

/** A px is a 96th of an inch, a point a 72nd. */
const pointsPerPx = 0.75;

const names: Record<FaceId, string> = {
  sans: 'SourceSans3-Regular',
  'sans-strong': 'SourceSans3-SemiBold',
  'sans-italic': 'SourceSans3-Italic',
  serif: 'SourceSerif4-Regular',
  'serif-strong': 'SourceSerif4-SemiBold'
};

/** The same bytes for the same input. @example makePdf([input], { size: 'a4', look: 'print' }, faces).length */
export function makePdf(
  inputs: readonly ExportInput[],
  options: ExportOptions,
  faces: FaceBytes
): Uint8Array {
  const fonts = Object.fromEntries(exportFaces.map(({ id }) => [id, readTrueType(faces[id])])) as Record<
    FaceId,
    TrueType
  >;
  const { theme, background } = looks[options.look];
  const pages = inputs.map((input) => {
    const { scene, width, height } = framePicture(input, options);
    const content = drawPage({
      scene,
      inks: themes[theme],
      background,
      fonts,
      link: ({ key, source }) =>
        input.site === null ? null : addressOf(input, 'claims' in source ? key : undefined)
    });
    const page = { width: width * pointsPerPx, height: height * pointsPerPx };
    return { ...content, scene: { width: scene.width, height: scene.height }, page };
  });
  const [first] = inputs;
  return writePdf({
    pages,
    fonts,
    names,
    title: inputs.length === 1 ? (options.headline ?? first!.view.headline.text) : first!.document.title,
    subject: meaning,
    language: first!.document.language
  });
}
