// A scene as SVG elements: the one description that the file's printer and the page's component both print.
import { cleanText } from './clean.ts';
import { fontWeightOf, stacks } from './fontstacks.ts';
import { circlePath } from './path.ts';
import { print } from './round.ts';
import type {
  GroupShape,
  Ink,
  Mark,
  NumberPlace,
  Paint,
  PathShape,
  RectShape,
  Scene,
  SceneNode,
  TextShape,
  TextSpan
} from './scene.ts';

/** An element without its colours: `inks` says which ink fills and strokes it, and the printers look it up. */
export interface SvgElement {
  tag: 'g' | 'rect' | 'path' | 'text' | 'tspan';
  attributes: Record<string, string>;
  inks: { fill?: Ink | 'none'; stroke?: Ink };
  text?: string;
  children: SvgElement[];
  /** Where the element is a mark: the printers make a link of it. */
  mark?: Mark;
  selected?: boolean;
}

export interface ElementOptions {
  /** Begins every id, so that two pictures in one page never share one. */
  idPrefix: string;
  /** Whether each mark's number is drawn. */
  numbers: boolean;
  /** Keys of marks, or ids of claims. */
  selected: ReadonlySet<string>;
}

/**
 * Describes a scene's nodes as elements, in drawing order. Only constructs that other programs keep: absolute
 * coordinates, presentation attributes, `dx` on a `tspan`, `translate` on a group; no class, style or baseline shift.
 */
export function describeElements(scene: Scene, options: ElementOptions): SvgElement[] {
  const usedIds = new Map<string, number>();
  return scene.children.map((node) => describeNode(node, options, usedIds));
}

function describeNode(node: SceneNode, options: ElementOptions, usedIds: Map<string, number>): SvgElement {
  switch (node.kind) {
    case 'rect':
      return describeRect(node);
    case 'path':
      return describePath(node);
    case 'text':
      return describeText(node);
    case 'group':
      return describeGroup(node, options, usedIds);
    case 'mark':
      return describeMark(node, options, usedIds);
  }
}

function describeRect({ x, y, width, height, radius, ...paint }: RectShape): SvgElement {
  const corner: Record<string, string> = radius ? { rx: print(radius) } : {};
  return {
    tag: 'rect',
    attributes: {
      x: print(x),
      y: print(y),
      width: print(width),
      height: print(height),
      ...corner,
      ...paintAttributes(paint)
    },
    inks: paintInks(paint),
    children: []
  };
}

function describePath({ d, ...paint }: PathShape): SvgElement {
  return { tag: 'path', attributes: { d, ...paintAttributes(paint) }, inks: paintInks(paint), children: [] };
}

function describeGroup(group: GroupShape, options: ElementOptions, usedIds: Map<string, number>): SvgElement {
  const children = group.children.map((child) => describeNode(child, options, usedIds));
  const attributes: Record<string, string> = {
    ...(group.name === undefined ? {} : { id: layerId(group.name, options.idPrefix, usedIds) }),
    ...(group.move === undefined
      ? {}
      : { transform: `translate(${print(group.move.x)} ${print(group.move.y)})` })
  };
  return { tag: 'g', attributes, inks: {}, children };
}

/** A mark: the halo of a selected one, the area that can be hit, its shapes, and its number where asked. */
function describeMark(mark: Mark, options: ElementOptions, usedIds: Map<string, number>): SvgElement {
  const selected = isSelected(mark, options.selected);
  const { x, y, width, height } = mark.target;
  const hit: SvgElement = {
    tag: 'rect',
    attributes: {
      x: print(x),
      y: print(y),
      width: print(width),
      height: print(height),
      // What the page's ring for a selected mark is drawn on.
      rx: '4',
      'pointer-events': 'all'
    },
    inks: { fill: 'none' },
    children: []
  };
  const shapes = mark.children.map((child) => describeNode(child, options, usedIds));
  const number = options.numbers && mark.number !== undefined ? describeNumber(mark, mark.number) : [];
  return {
    tag: 'g',
    attributes: {},
    inks: {},
    children: [
      ...(selected ? [describeNode(haloOf(mark), options, usedIds)] : []),
      hit,
      ...shapes,
      ...number
    ],
    mark,
    selected
  };
}

/** Whether a mark, by its key or one of its claims, is among the selected. */
export function isSelected(mark: Mark, selected: ReadonlySet<string>): boolean {
  return (
    selected.has(mark.key) || ('claims' in mark.source && mark.source.claims.some((id) => selected.has(id)))
  );
}

/** The 2 px ring and the halo around a selected mark's target. */
export function haloOf({ target }: Mark): RectShape {
  return {
    kind: 'rect',
    x: target.x - 1,
    y: target.y - 1,
    width: target.width + 2,
    height: target.height + 2,
    radius: 5,
    fill: 'halo',
    stroke: 'ink',
    strokeWidth: 2
  };
}

/** The number in a ring by which a handout's list names a mark, as shapes. */
export function numberShapes(mark: Mark, number: number): [PathShape, TextShape] {
  const { x, y, size = 12 }: NumberPlace = mark.numberAt ?? { x: mark.target.x, y: mark.target.y };
  // Nothing is set under 12 px, so three digits get a wider ring.
  return [
    {
      kind: 'path',
      d: circlePath(x, y, (number > 99 ? 11.5 : 9) * (size / 12)),
      fill: 'paper',
      stroke: 'ink',
      strokeWidth: 1.25 * (size / 12)
    },
    {
      kind: 'text',
      x,
      y: y + 0.35 * size,
      size,
      anchor: 'middle',
      fill: 'ink',
      spans: [{ text: String(number), weight: 620 }]
    }
  ];
}

function describeNumber(mark: Mark, number: number): SvgElement[] {
  const [ring, figure] = numberShapes(mark, number);
  return [describePath(ring), describeText(figure)];
}

/** One line of text. A single plain run needs no `tspan`. */
function describeText(shape: TextShape): SvgElement {
  const [first, ...rest] = shape.spans;
  const attributes: Record<string, string> = { x: print(shape.x), y: print(shape.y) };
  if (shape.family === 'serif') attributes['font-family'] = stacks.serif;
  attributes['font-size'] = print(shape.size);
  if (shape.anchor && shape.anchor !== 'start') attributes['text-anchor'] = shape.anchor;
  const fill = shape.fill ?? 'text';
  if (first && rest.length === 0 && first.gap === undefined) {
    return {
      tag: 'text',
      attributes: { ...attributes, ...spanAttributes(first) },
      inks: { fill: first.fill ?? fill },
      text: cleanText(first.text),
      children: []
    };
  }
  return { tag: 'text', attributes, inks: { fill }, children: shape.spans.map(describeSpan) };
}

function describeSpan(span: TextSpan): SvgElement {
  const gap: Record<string, string> = span.gap === undefined ? {} : { dx: print(span.gap) };
  return {
    tag: 'tspan',
    attributes: { ...gap, ...spanAttributes(span) },
    inks: span.fill ? { fill: span.fill } : {},
    text: cleanText(span.text),
    children: []
  };
}

function spanAttributes({ weight, italic, size }: TextSpan): Record<string, string> {
  return {
    ...(size === undefined ? {} : { 'font-size': print(size) }),
    ...(weight === undefined || weight === 400 ? {} : { 'font-weight': fontWeightOf(weight) }),
    ...(italic ? { 'font-style': 'italic' } : {})
  };
}

/** A shape without a fill has none: SVG's own black would surprise. */
function paintInks({ fill, stroke }: Paint): SvgElement['inks'] {
  return stroke === undefined ? { fill: fill ?? 'none' } : { fill: fill ?? 'none', stroke };
}

function paintAttributes({
  fill,
  stroke,
  strokeWidth,
  dash,
  lineCap,
  opacity
}: Paint): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (stroke !== undefined && strokeWidth !== undefined && strokeWidth !== 1) {
    attributes['stroke-width'] = print(strokeWidth);
  }
  if (stroke !== undefined && dash) attributes['stroke-dasharray'] = dash.map(print).join(' ');
  if (stroke !== undefined && lineCap === 'round') attributes['stroke-linecap'] = 'round';
  if (opacity !== undefined && opacity !== 1) {
    if (fill !== undefined && fill !== 'none') attributes['fill-opacity'] = print(opacity);
    if (stroke !== undefined) attributes['stroke-opacity'] = print(opacity);
  }
  return attributes;
}

/** A layer's id is its name, so that a drawing program shows it; a second layer of the name gets a number. */
function layerId(name: string, prefix: string, usedIds: Map<string, number>): string {
  const slug =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'layer';
  const times = (usedIds.get(slug) ?? 0) + 1;
  usedIds.set(slug, times);
  return `${prefix}${slug}${times === 1 ? '' : `-${times}`}`;
}
