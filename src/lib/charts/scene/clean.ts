// Text as every printer draws it: what XML forbids is replaced, and what would turn the reading order is shown.
import { showControls } from '#lib/words/controls.ts';

/** Where XML or a line of text has no place for them: line ends and tabs are spaces. */
const spacing = /[\t\n\r\u2028\u2029]+/g;
/** Not allowed in XML 1.0, or of no visible form: the C0 and C1 controls and the non-characters. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff\ufdd0-\ufdef]/g;
/** Half of a pair that stands alone cannot be written as UTF-8. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Most of a file is numbers and names, which need nothing: seeing that at once halves the time of a large picture. */
const plain = /^[A-Za-z0-9 .,:;#()+/_=“”‘’–—·-]*$/;

/**
 * Makes a text safe to print on one line. Forbidden characters become U+FFFD, line ends become a space, and directional
 * controls are shown by their number, so that a turned-round text cannot read as something that the source does not say.
 * What `&` and `<` need is the printers' own business.
 *
 * @example cleanText('a\u0001b') // 'a\ufffdb'
 * @example cleanText('a\u202eb') // 'a[U+202E]b'
 */
export function cleanText(text: string): string {
  return showControls(text)
    .replace(spacing, ' ')
    .replace(forbidden, '\ufffd')
    .replace(loneSurrogate, '\ufffd');
}

/**
 * Writes a text for XML, in content or in a double-quoted attribute.
 *
 * @example escapeXml('a < "b"') // 'a &lt; &quot;b&quot;'
 */
export function escapeXml(text: string): string {
  if (plain.test(text)) return text;
  return cleanText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
