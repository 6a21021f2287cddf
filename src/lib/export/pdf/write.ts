// Pages to the bytes of a PDF 1.7: embedded faces with a way back to the letters, links, no date, so that equal input gives equal bytes.
import { zlibSync } from 'fflate';
import type { FaceId } from '#lib/export/faces.ts';
import { pdfNumber as n } from '#lib/export/pdf/number.ts';
import { fontName, type PageContent } from '#lib/export/pdf/page.ts';
import type { TrueType } from '#lib/export/pdf/truetype.ts';

export interface PdfPage extends PageContent {
  /** The scene’s px, and the points (a 72nd of an inch) of the page they are shown on. */
  scene: { width: number; height: number };
  page: { width: number; height: number };
}

export interface PdfInput {
  pages: readonly PdfPage[];
  fonts: Readonly<Record<FaceId, TrueType>>;
  names: Readonly<Record<FaceId, string>>;
  title: string;
  subject: string;
  language: string;
}

/** @see ISO 32000-1, 9.7 (composite fonts) and 12.5.6.5 (links) */
export function writePdf({ pages, fonts, names, title, subject, language }: PdfInput): Uint8Array {
  const objects: Uint8Array[] = [];
  const reserve = (): number => objects.push(new Uint8Array());
  const put = (at: number, body: string | Uint8Array) => {
    objects[at - 1] = typeof body === 'string' ? latin(body) : body;
  };
  const add = (body: string | Uint8Array): number => {
    const at = reserve();
    put(at, body);
    return at;
  };

  const catalog = reserve();
  const tree = reserve();
  const used = mergeUsed(pages);
  const fontObjects = new Map(
    [...used].map(([face, glyphs]) => [face, addFont(fonts[face], names[face], glyphs, add)])
  );
  const opacities = [...new Set(pages.flatMap((page) => page.opacities))].sort((a, b) => a - b);
  const states = opacities
    .map((hundredths) => `/O${hundredths} <</ca ${n(hundredths / 100)} /CA ${n(hundredths / 100)}>>`)
    .join(' ');
  const resources = add(
    `<</Font <<${[...fontObjects].map(([face, at]) => `/${fontName(face)} ${at} 0 R`).join(' ')}>> /ExtGState <<${states}>>>>`
  );

  const kids = pages.map(({ operators, links, scene, page }) => {
    const scale = Math.min(page.width / scene.width, page.height / scene.height);
    const left = (page.width - scene.width * scale) / 2;
    const top = (page.height - scene.height * scale) / 2;
    const matrix = `${n(scale)} 0 0 ${n(-scale)} ${n(left)} ${n(page.height - top)}`;
    const content = addStream(latin(`q ${matrix} cm\n${operators}\nQ`), '', add);
    const annotations = links.map(({ x, y, width, height, href, label }) => {
      const box = [
        left + x * scale,
        page.height - top - (y + height) * scale,
        left + (x + width) * scale,
        page.height - top - y * scale
      ];
      return add(
        `<</Type /Annot /Subtype /Link /Rect [${box.map(n).join(' ')}] /Border [0 0 0] /F 4 /Contents ${text(label)} /A <</Type /Action /S /URI /URI ${ascii(href)}>>>>`
      );
    });
    return add(
      `<</Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${n(page.width)} ${n(page.height)}] /Resources ${resources} 0 R /Contents ${content} 0 R` +
        ` /Annots [${annotations.map((at) => `${at} 0 R`).join(' ')}]>>`
    );
  });
  put(tree, `<</Type /Pages /Kids [${kids.map((at) => `${at} 0 R`).join(' ')}] /Count ${kids.length}>>`);
  put(
    catalog,
    `<</Type /Catalog /Pages ${tree} 0 R /Lang ${ascii(language)} /ViewerPreferences <</DisplayDocTitle true>>>>`
  );
  const info = add(`<</Title ${text(title)} /Subject ${text(subject)} /Creator (Sourceline)>>`);
  return assemble(objects, catalog, info);
}

function mergeUsed(pages: readonly PdfPage[]): Map<FaceId, Map<number, string>> {
  const used = new Map<FaceId, Map<number, string>>();
  for (const page of pages) {
    for (const [face, glyphs] of page.used) {
      const own = used.get(face) ?? new Map<number, string>();
      used.set(face, own);
      for (const [glyph, letter] of glyphs) own.set(glyph, letter);
    }
  }
  return new Map([...used].sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Add = (body: string | Uint8Array) => number;

function addStream(bytes: Uint8Array, entries: string, add: Add): number {
  const packed = zlibSync(bytes, { level: 9 });
  return add(
    join([
      latin(`<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`),
      packed,
      latin('\nendstream')
    ])
  );
}

function addFont(font: TrueType, name: string, used: ReadonlyMap<number, string>, add: Add): number {
  const { unitsPerEm, ascent, descent, box } = font;
  const em = (value: number) => n((value / unitsPerEm) * 1000);
  const glyphs = [...used].sort(([a], [b]) => a - b);
  const file = addStream(font.bytes, `/Length1 ${font.bytes.length}`, add);
  const descriptor = add(
    `<</Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${box.map(em).join(' ')}] /ItalicAngle ${/Italic/.test(name) ? -12 : 0}` +
      ` /Ascent ${em(ascent)} /Descent ${em(descent)} /CapHeight ${em(ascent * 0.7)} /StemV 80 /FontFile2 ${file} 0 R>>`
  );
  const widths = glyphs.map(([glyph]) => `${glyph} [${em(font.advanceOf(glyph))}]`).join(' ');
  const descendant = add(
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>` +
      ` /FontDescriptor ${descriptor} 0 R /W [${widths}] /CIDToGIDMap /Identity>>`
  );
  const map = addStream(latin(unicodeMap(glyphs)), '', add);
  return add(
    `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${map} 0 R>>`
  );
}

/** Glyphs back to letters, a hundred a block as the format allows. */
function unicodeMap(glyphs: readonly (readonly [number, string])[]): string {
  const blocks: string[] = [];
  for (let at = 0; at < glyphs.length; at += 100) {
    const part = glyphs.slice(at, at + 100);
    const lines = part.map(([glyph, letter]) => `<${hex(glyph)}> <${utf16(letter)}>`);
    blocks.push(`${part.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return (
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n' +
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n' +
    `${blocks.join('\n')}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend`
  );
}

function assemble(objects: readonly Uint8Array[], catalog: number, info: number): Uint8Array {
  const parts: Uint8Array[] = [latin('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  objects.forEach((body, at) => {
    offsets.push(length);
    const object = join([latin(`${at + 1} 0 obj\n`), body, latin('\nendobj\n')]);
    parts.push(object);
    length += object.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    latin(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R>>\nstartxref\n${length}\n%%EOF\n`
    )
  );
  return join(parts);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function latin(body: string): Uint8Array {
  return Uint8Array.from(body, (sign) => sign.charCodeAt(0) & 0xff);
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

function utf16(body: string): string {
  return Array.from({ length: body.length }, (_, at) => hex(body.charCodeAt(at))).join('');
}

/** A text in UTF-16, which every reader knows. */
function text(body: string): string {
  return `<FEFF${utf16(body)}>`;
}

/** An address or a language: ASCII, with what would end the string escaped. */
function ascii(body: string): string {
  const safe = [...body]
    .map((sign) => (sign.charCodeAt(0) < 0x7f && sign >= ' ' ? sign : encodeURIComponent(sign)))
    .join('');
  return `(${safe.replace(/[\\()]/g, '\\$&')})`;
}
