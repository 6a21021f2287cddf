// A scene on a 2D context, for pictures with more marks than a page can hold as elements, and for bitmaps.
import { cleanText } from './clean.ts';
import { haloOf, isSelected, numberShapes } from './elements.ts';
import { stacks } from './fontstacks.ts';
import { round } from './round.ts';
import type {
  Ink,
  Mark,
  Paint,
  PathShape,
  RectShape,
  Scene,
  SceneNode,
  TextShape,
  TextSpan
} from './scene.ts';
import type { Theme } from './themes.ts';

/** The part of a 2D context that we draw with, so that any canvas will do. */
export type Context = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'globalAlpha'
  | 'setLineDash'
  | 'fill'
  | 'stroke'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fillText'
  | 'measureText'
>;

export interface CanvasOptions {
  numbers?: boolean;
  selected?: ReadonlySet<string>;
}

/**
 * Draws a scene with its origin at the context's. The caller sizes, scales and clears the canvas, and waits for
 * `document.fonts.ready` first: a canvas does not redraw itself when a face arrives.
 */
export function toCanvas(scene: Scene, context: Context, theme: Theme, options: CanvasOptions = {}): void {
  context.save();
  for (const node of scene.children) drawNode(node, context, theme, options);
  context.restore();
}

function drawNode(node: SceneNode, context: Context, theme: Theme, options: CanvasOptions): void {
  switch (node.kind) {
    case 'rect':
      return drawPath(node, rectPath(node), context, theme);
    case 'path':
      return drawPath(node, new Path2D(node.d), context, theme);
    case 'text':
      return drawText(node, context, theme);
    case 'group':
      return node.children.forEach((child) => drawNode(child, context, theme, options));
    case 'mark':
      return drawMark(node, context, theme, options);
  }
}

function drawMark(mark: Mark, context: Context, theme: Theme, options: CanvasOptions): void {
  const below = isSelected(mark, options.selected ?? new Set()) ? [haloOf(mark)] : [];
  const above = options.numbers && mark.number !== undefined ? numberShapes(mark, mark.number) : [];
  for (const shape of [...below, ...mark.children, ...above]) drawNode(shape, context, theme, options);
}

function rectPath({ x, y, width, height, radius = 0 }: RectShape): Path2D {
  const path = new Path2D();
  path.roundRect(round(x), round(y), round(width), round(height), round(radius));
  return path;
}

function drawPath(
  paint: Paint & (RectShape | PathShape),
  path: Path2D,
  context: Context,
  theme: Theme
): void {
  context.globalAlpha = paint.opacity ?? 1;
  if (paint.fill && paint.fill !== 'none') {
    context.fillStyle = theme[paint.fill];
    context.fill(path);
  }
  if (paint.stroke) {
    context.strokeStyle = theme[paint.stroke];
    context.lineWidth = round(paint.strokeWidth ?? 1);
    context.lineCap = paint.lineCap ?? 'butt';
    context.setLineDash([...(paint.dash ?? [])]);
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

/** Runs are set one after the other, so each begins where the faces at hand let the one before end. */
function drawText(shape: TextShape, context: Context, theme: Theme): void {
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  const runs = shape.spans.map((span) => {
    const font = fontOf(shape, span);
    context.font = font;
    const text = cleanText(span.text);
    return {
      text,
      font,
      gap: span.gap ?? 0,
      width: context.measureText(text).width,
      ink: span.fill ?? shape.fill
    };
  });
  const whole = runs.reduce((sum, { gap, width }) => sum + gap + width, 0);
  const share = { start: 0, middle: 0.5, end: 1 }[shape.anchor ?? 'start'];
  let x = round(shape.x) - whole * share;
  for (const { text, font, gap, width, ink } of runs) {
    context.font = font;
    context.fillStyle = theme[ink ?? ('text' satisfies Ink)];
    context.fillText(text, x + gap, round(shape.y));
    x += gap + width;
  }
}

function fontOf(
  { size, family = 'sans' }: TextShape,
  { weight = 400, italic = false, size: own = size }: TextSpan
): string {
  return `${italic ? 'italic ' : ''}${weight} ${round(own)}px ${stacks[family]}`;
}
