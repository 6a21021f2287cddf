// A claim as a BibTeX entry.
import type { CitedClaim } from '#lib/export/citedclaim.ts';
import { nestQuotes } from '#lib/words/quoted.ts';

/**
 * The article as `@misc`, which every BibTeX knows, with the quotation in `note`. There is no `author` and no `year`
 * where the text gives none; bibliography styles then write “n.d.” or leave it out.
 *
 * @example writeBibtex(cited)
 * // '@misc{huawei-5g-founded,\n  title = {{Huawei Seeks to Win Over …}},\n  howpublished = {Voice of America},\n  …}\n'
 */
export function writeBibtex(cited: CitedClaim): string {
  const { key, title, publisher, date, language, address } = cited;
  const fields: [name: string, value: string | undefined][] = [
    // The second pair of braces keeps the capitals.
    ['title', `{${escapeTex(title)}}`],
    ['howpublished', escapeTex(publisher)],
    ['year', date ? String(date.year) : undefined],
    ['month', date?.month === undefined ? undefined : String(date.month)],
    ['note', escapeTex(noteOf(cited))],
    ['language', language === 'en' ? 'english' : language],
    ['url', address === null ? undefined : escapeUrl(address)]
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** What stands in a note: whose words, where, and what the text does not give. */
export function noteOf({ derivation, label, quotes, where, remarks, date }: CitedClaim): string {
  const said =
    derivation === null
      ? quotes.map(
          ({ text, says, where: place }) =>
            `${says}, ${place}: “${nestQuotes(text)}”${/[.!?][’”]*$/.test(text) ? '' : '.'}`
        )
      : [`${label}: ${derivation}. No sentence says it; computed from ${where}.`];
  return [...said, ...remarks, date ? '' : 'n.d.'].filter(Boolean).join(' ');
}

/** The ten characters that TeX reads as commands; all others stand for themselves in UTF-8. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};

/** @example escapeTex('$100 & 5 %') // '\\$100 \\& 5 \\%' */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}$&%#_~^]/g, (character) => commands[character]!).replace(/\s+/g, ' ');
}

/** In an address, braces would close the field; nothing else is escaped, since `url` is read letter by letter. */
function escapeUrl(address: string): string {
  return address.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}
