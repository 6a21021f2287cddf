// Views as slides: an editable title, the picture as SVG with a PNG for programs that know none, notes with the sentences.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { ChartRow } from '#lib/charts/kind.ts';
import { writeLongAlternative } from '#lib/export/alternative.ts';
import { printEvidence } from '#lib/export/evidence.ts';
import { shownRows } from '#lib/export/chosenrows.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { printNotes } from '#lib/export/notes.ts';
import { looks, sizes, type ExportOptions } from '#lib/export/options.ts';
import { writeSvg } from '#lib/export/svg.ts';
import { zipFiles } from '#lib/export/zip.ts';
import { themes } from '#lib/charts/scene/themes.ts';

/** Inches of a slide in 16:9, and of the strip for its title. */
const slide = { width: 13.333, height: 7.5 };
const body = { top: slide.height - (slide.width * sizes.body.height!) / sizes.body.width };
const pinnedDate = '1980-01-01T00:00:00Z';

export type MakeSlides = typeof makePptx;

/** The bytes of a file; the same for the same input. `rasterize` gives the PNG of one view at slide width. */
export async function makePptx(
  inputs: readonly ExportInput[],
  options: ExportOptions,
  rasterize: (input: ExportInput, options: ExportOptions) => Promise<Uint8Array>,
  settingsOf: (input: ExportInput) => Pick<ExportOptions, 'settings'> = () => ({})
): Promise<Uint8Array> {
  const { default: PptxGenJs } = await import('pptxgenjs');
  // Some module loaders hand over the whole module instead of its default.
  const Presentation = (PptxGenJs as unknown as { default?: typeof PptxGenJs }).default ?? PptxGenJs;
  const deck = new Presentation();
  deck.defineLayout({ name: 'wide', ...slide });
  deck.layout = 'wide';
  deck.title = inputs[0]!.document.title;
  deck.author = 'Sourceline';
  deck.company = '';
  const theme = themes[looks[options.look].theme];
  const pngs: Uint8Array[] = [];
  for (const input of inputs) {
    // The sentences stand in the speaker’s notes, where they can be read, and not under the chart as well.
    const own: ExportOptions = {
      ...{ ...options, size: 'body', chartWidth: undefined, headline: '', notes: false },
      ...settingsOf(input)
    };
    const rows = shownRows(input, own);
    const page = deck.addSlide();
    if (looks[options.look].background) page.background = { color: theme.paper.slice(1) };
    const title = options.headline || input.view.headline.text;
    page.addText(title, {
      ...{ x: 0.25, y: 0.12, w: slide.width - 0.5, h: body.top - 0.12 },
      ...{
        fontFace: 'Georgia',
        fontSize: 26,
        bold: true,
        color: theme.ink.slice(1),
        valign: 'middle',
        margin: 0,
        fit: 'shrink'
      }
    });
    const svg = writeSvg(input, own);
    pngs.push(await rasterize(input, own));
    page.addImage({
      data: `data:image/svg+xml;base64,${toBase64(strToU8(svg))}`,
      ...{ x: 0, y: body.top, w: slide.width, h: slide.height - body.top },
      altText: writeLongAlternative(input, { ...own, headline: title })
    });
    page.addNotes(
      [
        ...printEvidence(input, rows),
        ...printNotes(input, rows),
        input.document.citation,
        input.document.rights,
        `Claims drawn: ${claimsOf(rows).join(', ')}.`
      ].join('\n')
    );
  }
  const bytes = (await deck.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
  return settle(bytes, pngs);
}

function claimsOf(rows: readonly ChartRow[]): string[] {
  return [...new Set(rows.flatMap(({ source }) => ('claims' in source ? source.claims : [])))];
}

/** Pins the dates, unlists what is not there, and puts our PNG where the library has put none that every program reads. */
function settle(bytes: Uint8Array, pngs: readonly Uint8Array[]): Uint8Array {
  const files = unzipSync(bytes);
  let next = 0;
  const names = Object.keys(files).filter((name) => !name.endsWith('/'));
  const pictures = names.filter((name) => /^ppt\/media\/.*\.png$/.test(name)).sort(bySlide);
  for (const name of pictures) files[name] = new Uint8Array(pngs[next++] ?? files[name]!);
  const core = 'docProps/core.xml';
  if (files[core]) {
    files[core] = strToU8(
      strFromU8(files[core]).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${pinnedDate}`)
    );
  }
  const types = '[Content_Types].xml';
  // The library lists a master for every slide and writes one; a strict reader would mend that.
  files[types] = strToU8(
    strFromU8(files[types]!).replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (entry, part: string) =>
      part in files ? entry : ''
    )
  );
  return zipFiles(names.map((name) => [name, files[name]!] as const));
}

/** `image-2-1.png` before `image-10-1.png`. */
function bySlide(a: string, b: string): number {
  const number = (name: string) => Number(/(\d+)/.exec(name)?.[1] ?? 0);
  return number(a) - number(b) || (a < b ? -1 : 1);
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
