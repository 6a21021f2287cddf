// A scene as a string for the page: as `Scene.svelte` prints it, for pictures that the server prints once.
import { cleanText, escapeXml } from './clean.ts';
import { describeElements, type SvgElement } from './elements.ts';
import { stacks } from './fontstacks.ts';
import { hookedAttributes } from './hooks.ts';
import { leanAttributes, leanElements } from './lean.ts';
import { print } from './round.ts';
import type { Mark, Scene } from './scene.ts';

export interface PageSvgOptions {
  /** Unique in the page. Without one the picture is decoration, whose meaning stands beside it. */
  id?: string;
  /** The element of the page that names it, such as its headline; without one it has a title of its own. */
  namedBy?: string;
  /** Where a mark leads on this page, such as `#s17`. */
  href?: (mark: Mark) => string;
  numbers?: boolean;
  /** Without colours of its own and in few letters, for a page whose style sheet is there: it paints by the hooks. */
  isLean?: boolean;
}

/**
 * Prints a scene for a page, with the hooks by which the style sheet sets the inks. Every text is escaped.
 *
 * @example toPageSvg(scene, { id: 'timeline-890', href: () => '#s32' }) // '<svg class="scene" …'
 */
export function toPageSvg(
  scene: Scene,
  { id, namedBy, href = () => '', numbers = false, isLean = false }: PageSvgOptions = {}
): string {
  const idPrefix = id === undefined ? '' : `${id}-`;
  const described = describeElements(scene, { idPrefix, numbers, selected: new Set() });
  const elements = isLean ? leanElements(described) : described;
  const size = { width: print(scene.width), height: print(scene.height) };
  const naming: Record<string, string> =
    id === undefined
      ? { 'aria-hidden': 'true' }
      : {
          role: 'group',
          'aria-labelledby': namedBy ?? `${id}-title`,
          'aria-describedby': `${id}-desc`
        };
  const root: Record<string, string> = {
    class: isLean ? 'scene lean' : 'scene',
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    ...naming,
    ...(isLean ? {} : { 'font-family': stacks.sans, 'font-size': '14' }),
    'text-rendering': 'geometricPrecision'
  };
  const printer: Printer = { href, attributesOf: isLean ? leanAttributes : hookedAttributes };
  const title = namedBy === undefined ? printNamed('title', id, scene.title) : '';
  const names = id === undefined ? '' : title + printNamed('desc', id, scene.description);
  return `<svg${write(root)}>${names}${elements.map((element) => printElement(element, printer)).join('')}</svg>`;
}

function printNamed(tag: 'title' | 'desc', id = '', text: string): string {
  return `<${tag} id="${escapeXml(id)}-${tag}">${escapeXml(text)}</${tag}>`;
}

interface Printer {
  href: (mark: Mark) => string;
  attributesOf: (element: SvgElement) => Record<string, string>;
}

function printElement(element: SvgElement, printer: Printer): string {
  const children = element.children.map((child) => printElement(child, printer));
  if (!element.mark) {
    const inside = (element.text === undefined ? '' : escapeXml(element.text)) + children.join('');
    const opening = `<${element.tag}${write(printer.attributesOf(element))}`;
    return inside === '' ? `${opening}/>` : `${opening}>${inside}</${element.tag}>`;
  }
  const { mark } = element;
  const link: Record<string, string> = {
    href: printer.href(mark),
    'aria-label': cleanText(mark.label),
    class: 'mark',
    'data-key': mark.key,
    ...('claims' in mark.source ? { 'data-claims': mark.source.claims.join(' ') } : {}),
    ...(mark.lane === undefined ? {} : { 'data-lane': printLane(mark.lane) })
  };
  // Under what is drawn, so that words are still found at their place.
  const [hit = '', ...drawn] = children;
  return `<a${write(link)}>${hit}${printReach(mark)}${drawn.join('')}</a>`;
}

/** What a pointer hits besides the mark's own area and shapes. */
function printReach({ reach }: Mark): string {
  if (reach === undefined) return '';
  return `<path${write({ class: 'reach', d: reach, fill: 'none', 'pointer-events': 'all' })}/>`;
}

/** Left, top, width and height. */
function printLane({ x, y, width, height }: NonNullable<Mark['lane']>): string {
  return [x, y, width, height].map(print).join(' ');
}

function write(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}
