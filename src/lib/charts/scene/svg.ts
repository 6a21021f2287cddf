// A scene as an SVG file that stands alone. The same bytes in Node and in a browser.
import { cleanText, escapeXml } from './clean.ts';
import { describeElements, type SvgElement } from './elements.ts';
import { stacks } from './fontstacks.ts';
import { print } from './round.ts';
import type { Ink, Mark, Scene } from './scene.ts';
import { themes, type ThemeName } from './themes.ts';

export interface SvgOptions {
  theme?: ThemeName;
  /** A real rectangle of paper behind everything; on unless asked otherwise. */
  background?: boolean;
  /** The absolute address a mark leads to, or null where it leads nowhere. */
  links?: (mark: Mark) => string | null;
  /** Whether each mark carries its printed number. */
  numbers?: boolean;
  /** What the file says about itself, as text (where it is from, its rights). */
  metadata?: string;
  /** px at which the file is shown, where that is not the scene's own: the picture is scaled as a whole, and centred. */
  size?: { width: number; height: number };
  /** The language of the words, as BCP 47 names it. */
  language?: string;
  /** Begins every id, for a file whose source will stand in a page. */
  idPrefix?: string;
}

/**
 * Prints a scene as a complete SVG document with light-theme colours unless told otherwise. Only what librsvg,
 * Inkscape, LibreOffice and PowerPoint draw as a browser does; no script, style sheet or outside reference.
 * Throws a RangeError where a coordinate is no number.
 *
 * @example toSvg(scene, { theme: 'print', links: (mark) => `https://example.org/#${mark.key}` })
 */
export function toSvg(scene: Scene, options: SvgOptions = {}): string {
  const { theme = 'light', background = true, numbers = false, metadata, idPrefix = '' } = options;
  const inks = themes[theme];
  const width = print(scene.width);
  const height = print(scene.height);
  const shown = {
    width: print(options.size?.width ?? scene.width),
    height: print(options.size?.height ?? scene.height)
  };
  const language = options.language === undefined ? '' : ` xml:lang="${escapeXml(options.language)}"`;
  const elements = describeElements(scene, { idPrefix, numbers, selected: new Set() });
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${shown.width}" height="${shown.height}"` +
      ` viewBox="0 0 ${width} ${height}"${language} role="graphics-document" aria-labelledby="${escapeXml(`${idPrefix}title`)}" aria-describedby="${escapeXml(`${idPrefix}desc`)}"` +
      ` font-family="${escapeXml(stacks.sans)}" font-size="14"` +
      // Browsers otherwise round each letter to whole px, so that a line ends elsewhere than in other programs.
      ` text-rendering="geometricPrecision">`,
    `<title id="${escapeXml(`${idPrefix}title`)}">${escapeXml(scene.title)}</title>`,
    `<desc id="${escapeXml(`${idPrefix}desc`)}">${escapeXml(scene.description)}</desc>`,
    ...(metadata === undefined ? [] : [`<metadata>${escapeXml(metadata)}</metadata>`]),
    ...(background ? [`<rect width="${width}" height="${height}" fill="${inks.paper}"/>`] : []),
    ...elements.map((element) => printElement(element, inks, options.links)),
    '</svg>',
    ''
  ];
  return lines.join('\n');
}

function printElement(element: SvgElement, inks: Record<Ink, string>, links: SvgOptions['links']): string {
  const { tag, attributes, children, text } = element;
  const { fill, stroke } = element.inks;
  const colours: Record<string, string> = {
    ...(fill === undefined ? {} : { fill: fill === 'none' ? 'none' : inks[fill] }),
    ...(stroke === undefined ? {} : { stroke: inks[stroke] })
  };
  const inside =
    (text === undefined ? '' : escapeXml(text)) +
    children.map((child) => printElement(child, inks, links)).join('');
  if (element.mark) return printMark(element.mark, inside, links?.(element.mark) ?? null);
  const written = printAttributes({ ...attributes, ...colours });
  return inside === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}

/** Both kinds of link, since PDF writers differ in which one they keep; the title is what a pointer shows. */
function printMark(mark: Mark, inside: string, address: string | null): string {
  const title = `<title>${escapeXml(mark.label)}</title>`;
  const label = cleanText(mark.label);
  if (address === null) {
    return `<g${printAttributes({ role: 'graphics-symbol', 'aria-label': label })}>${title}${inside}</g>`;
  }
  const link = { href: address, 'xlink:href': address, 'aria-label': label };
  return `<a${printAttributes(link)}>${title}${inside}</a>`;
}

function printAttributes(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}
