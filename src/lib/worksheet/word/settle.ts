// Makes a Word file the same each time it is written, and says which fonts stand in for those that are not there.
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { fonts } from '#lib/worksheet/word/styles.ts';

/** The first day that a ZIP can hold; it has no time zone. */
const pinned = new Date(1980, 0, 1);
const pinnedDate = '1980-01-01T00:00:00Z';

/** Word takes the other name where a font is missing, then one of its family. */
const fontTable =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `<w:font w:name="${fonts.sans}"><w:altName w:val="Carlito"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>` +
  `<w:font w:name="${fonts.serif}"><w:altName w:val="Gelasio"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>` +
  '</w:fonts>';

/** The library writes the moment of writing, and counts its pictures on from one file to the next. */
export function settle(bytes: Uint8Array): Uint8Array {
  const files: Zippable = {};
  let drawing = 0;
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith('/')) continue;
    const rewrite = (change: (xml: string) => string) => strToU8(change(strFromU8(content)));
    const settled =
      name === 'docProps/core.xml'
        ? rewrite((xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${pinnedDate}`))
        : name === 'word/document.xml'
          ? rewrite((xml) =>
              xml.replace(/(<wp:docPr\b[^>]*? id=")\d+/g, (_, start) => `${start}${++drawing}`)
            )
          : name === 'word/fontTable.xml'
            ? strToU8(fontTable)
            : content;
    files[name] = [settled, { mtime: pinned, level: name.endsWith('.png') ? 0 : 9 }];
  }
  return zipSync(files);
}
