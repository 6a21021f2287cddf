// What the clipboard gets as text, and what of the reader’s own changes cannot come along.
import { writeLongAlternative } from '#lib/export/alternative.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import type { ExportOptions } from '#lib/export/options.ts';

export type CopiedText = 'SVG source' | 'alternative text' | 'embed code' | 'figure (HTML)';

export interface CopyInput {
  input: ExportInput;
  options: ExportOptions;
  /** The address of the site; null where there is none, and then nothing that leads there can be copied. */
  site: string | null;
  drawSvg: () => Promise<string>;
}

/** What can be copied: an embedded chart is the site’s own, so it needs one. */
export function listCopies(site: string | null): readonly CopiedText[] {
  return [
    'SVG source',
    'alternative text',
    ...(site === null ? [] : (['embed code', 'figure (HTML)'] as const))
  ];
}

/**
 * The text, and in plain words what the reader has to know of it (`''` where nothing).
 *
 * @example (await writeCopy('embed code', { input, options: { …, headline: 'Ours' }, … })).note // 'It shows the chart as it stands on this site: …'
 */
export async function writeCopy(
  what: CopiedText,
  { input, options, site, drawSvg }: CopyInput
): Promise<{ text: string; note: string }> {
  const isOwn = isChanged(options);
  switch (what) {
    case 'SVG source':
      return { text: await drawSvg(), note: '' };
    case 'alternative text':
      return { text: writeLongAlternative(input, options), note: '' };
    case 'embed code': {
      const { writeSnippet } = await import('#lib/export/embed/snippet.ts');
      return { text: writeSnippet(input, site ?? ''), note: isOwn ? notInFrame : '' };
    }
    case 'figure (HTML)': {
      const { writeFigure, writePictureData } = await import('#lib/export/html.ts');
      // The site has only its own picture; another one comes along whole.
      const picture = isOwn
        ? writePictureData(await drawSvg())
        : `${site ?? ''}/${input.document.id}/${input.view.id}.svg`;
      return { text: writeFigure(input, picture, options), note: isOwn ? inFigure : '' };
    }
  }
}

const notInFrame =
  'It shows the chart as it stands on this site, without your changes: a frame cannot carry edited words, chosen marks, size or look.';
const inFigure = 'Your picture is inside it, so it is long, and needs no address.';

/** Whether the picture is another than the site’s own. */
function isChanged({ size, look, headline, subtitle, marks, settings, notes }: ExportOptions): boolean {
  const isOwn = [headline, subtitle, marks, settings].some((one) => one !== undefined);
  return isOwn || notes === true || size !== 'screen' || look !== 'light';
}
