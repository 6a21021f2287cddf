// A scene as a string for the page: as `Scene.svelte` prints it, for pictures that the server prints once.
import { cleanText, escapeXml } from './clean.ts';
import { describeElements, type SvgElement } from './elements.ts';
import { stacks } from './fontstacks.ts';
import { hookedAttributes } from './hooks.ts';
import { print } from './round.ts';
import type { Mark, Scene } from './scene.ts';

export interface PageSvgOptions {
  /** Unique in the page. Without one the picture is decoration, whose meaning stands beside it. */
  id?: string;
  /** Where a mark leads on this page, such as `#s17`. */
  href?: (mark: Mark) => string;
  numbers?: boolean;
}

/**
 * Prints a scene for a page, with the hooks by which the style sheet sets the inks. Every text is escaped.
 *
 * @example toPageSvg(scene, { id: 'timeline-890', href: () => '#s32' }) // '<svg class="scene" …'
 */
export function toPageSvg(
  scene: Scene,
  { id, href = () => '', numbers = false }: PageSvgOptions = {}
): string {
  const idPrefix = id === undefined ? '' : `${id}-`;
  const elements = describeElements(scene, { idPrefix, numbers, selected: new Set() });
  const size = { width: print(scene.width), height: print(scene.height) };
  const naming: Record<string, string> =
    id === undefined
      ? { 'aria-hidden': 'true' }
      : { role: 'group', 'aria-labelledby': `${id}-title ${id}-desc` };
  const root: Record<string, string> = {
    class: 'scene',
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    ...naming,
    'font-family': stacks.sans,
    'font-size': '14',
    'text-rendering': 'geometricPrecision'
  };
  const names =
    id === undefined
      ? ''
      : `<title id="${escapeXml(id)}-title">${escapeXml(scene.title)}</title><desc id="${escapeXml(id)}-desc">${escapeXml(scene.description)}</desc>`;
  return `<svg${write(root)}>${names}${elements.map((element) => printElement(element, href)).join('')}</svg>`;
}

function printElement(element: SvgElement, href: (mark: Mark) => string): string {
  const inside =
    (element.text === undefined ? '' : escapeXml(element.text)) +
    element.children.map((child) => printElement(child, href)).join('');
  if (!element.mark) return `<${element.tag}${write(hookedAttributes(element))}>${inside}</${element.tag}>`;
  const { mark } = element;
  const link: Record<string, string> = {
    href: href(mark),
    'aria-label': cleanText(mark.label),
    class: 'mark',
    'data-key': mark.key,
    ...('claims' in mark.source ? { 'data-claims': mark.source.claims.join(' ') } : {})
  };
  return `<a${write(link)}>${inside}</a>`;
}

function write(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}
