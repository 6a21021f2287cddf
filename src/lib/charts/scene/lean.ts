// Fewer and shorter elements for the pictures inside a page, which carries each of them at several widths. What is drawn
// stays the same to the point; files keep the long form, which other programs read as they like.
import type { SvgElement } from './elements.ts';
import { stacks } from './fontstacks.ts';
import { shortenPath } from './shortpath.ts';

/**
 * Joins neighbouring paths of one paint, and drops the names of layers and the groups that only carried one.
 * What is inside a mark keeps its elements, since a timeline moves them one by one.
 *
 * @example leanElements(describeElements(scene, options)).length // fewer than before
 */
export function leanElements(elements: readonly SvgElement[]): SvgElement[] {
  const flat = elements.flatMap(unwrap);
  const joined: SvgElement[] = [];
  for (const element of flat) {
    const last = joined.at(-1);
    if (last && isOnePaint(last, element)) {
      const d = (last.attributes.d ?? '') + (element.attributes.d ?? '');
      joined[joined.length - 1] = { ...last, attributes: { ...last.attributes, d } };
    } else joined.push(element);
  }
  return joined.map(shorten);
}

/** The children of a layer, where being a layer is all that it does. */
function unwrap(element: SvgElement): SvgElement[] {
  if (element.tag !== 'g' || element.mark) return [element];
  const { id: _, ...attributes } = element.attributes;
  if (Object.keys(attributes).length > 0)
    return [{ ...element, attributes, children: leanElements(element.children) }];
  return element.children.flatMap(unwrap);
}

/** Where paint can be seen through, two shapes that overlap are darker than one. */
function isOnePaint(a: SvgElement, b: SvgElement): boolean {
  if (a.tag !== 'path' || b.tag !== 'path') return false;
  const paint = ({ attributes: { d: _, ...rest }, inks }: SvgElement) =>
    JSON.stringify([rest, inks.fill, inks.stroke]);
  return !/opacity/.test(paint(a)) && paint(a) === paint(b);
}

function shorten(element: SvgElement): SvgElement {
  const { d } = element.attributes;
  return {
    ...element,
    ...(d === undefined ? {} : { attributes: { ...element.attributes, d: shortenPath(d) } }),
    children: element.mark ? element.children.map(shorten) : element.children
  };
}

/** Attributes of a lean picture: the page's style sheet paints by the hooks alone, and knows the area of a mark. */
export function leanAttributes({ attributes, inks: { fill, stroke } }: SvgElement): Record<string, string> {
  if (attributes['pointer-events'] === 'all') {
    const { rx: _, 'pointer-events': __, ...place } = attributes;
    return place;
  }
  return {
    ...attributes,
    // The style sheet has the stack; this is what it finds serif words by.
    ...(attributes['font-family'] === stacks.serif ? { 'font-family': 'Serif' } : {}),
    ...(fill === 'none' && !stroke ? { fill } : {}),
    ...(fill && fill !== 'none' ? { 'data-fill': fill } : {}),
    ...(stroke ? { 'data-stroke': stroke } : {})
  };
}
