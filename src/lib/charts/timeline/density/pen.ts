// What a field is drawn with: rectangles and lines of text, on a canvas or into a scene.
import { stacks } from '#lib/charts/scene/fontstacks.ts';
import { round } from '#lib/charts/scene/round.ts';
import type { Ink, Shape } from '#lib/charts/scene/scene.ts';
import type { Theme } from '#lib/charts/scene/themes.ts';

export interface Pen {
  /** Everything until the next ink is drawn in this one. */
  ink(ink: Ink): void;
  rect(x: number, y: number, width: number, height: number): void;
  text(text: string, x: number, y: number, size: number, anchor: 'start' | 'end'): void;
  /** Nothing comes after this. */
  end(): void;
}

/** The part of a 2D context that a field needs. */
export type FieldContext = Pick<
  CanvasRenderingContext2D,
  'fillStyle' | 'fillRect' | 'font' | 'textAlign' | 'textBaseline' | 'fillText'
>;

export function makeCanvasPen(context: FieldContext, theme: Theme): Pen {
  return {
    ink: (ink) => (context.fillStyle = theme[ink]),
    rect: (x, y, width, height) => context.fillRect(x, y, width, height),
    text: (text, x, y, size, anchor) => {
      context.font = `${size}px ${stacks.sans}`;
      context.textAlign = anchor;
      context.textBaseline = 'alphabetic';
      context.fillText(text, x, y);
    },
    end: () => undefined
  };
}

/** Rectangles of one ink become one path, so that a file of many columns stays small. */
export function makeScenePen(shapes: Shape[]): Pen {
  let now: Ink = 'ink';
  let d = '';
  const flush = (): void => {
    if (d !== '') shapes.push({ kind: 'path', d, fill: now });
    d = '';
  };
  return {
    ink: (ink) => {
      if (ink !== now) flush();
      now = ink;
    },
    rect: (x, y, width, height) => {
      const [left, top] = [round(x), round(y)];
      d += `M${left} ${top}H${round(x + width)}V${round(y + height)}H${left}Z`;
    },
    text: (text, x, y, size, anchor) => {
      flush();
      shapes.push({ kind: 'text', x: round(x), y: round(y), size, anchor, fill: now, spans: [{ text }] });
    },
    end: flush
  };
}
