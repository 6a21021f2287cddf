// The light theme's colours as presentation attributes, and the hooks that let a page's style sheet override them.
import type { SvgElement } from './elements.ts';
import { themes } from './themes.ts';

const light = themes.light;

/** @example hookedAttributes(element) // { x: '0', …, fill: '#12233a', 'data-fill': 'ink' } */
export function hookedAttributes({ attributes, inks: { fill, stroke } }: SvgElement): Record<string, string> {
  return {
    ...attributes,
    ...(fill === 'none' ? { fill } : {}),
    ...(fill && fill !== 'none' ? { fill: light[fill], 'data-fill': fill } : {}),
    ...(stroke ? { stroke: light[stroke], 'data-stroke': stroke } : {})
  };
}
