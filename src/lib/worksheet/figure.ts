// The pictures of a sheet as scenes: a chart with numbered marks, part of one, a blank timeline, a flattened chart.
import { pageScale } from '#lib/charts/kind.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { numberShapes } from '#lib/charts/scene/elements.ts';
import type { Scene, SceneNode } from '#lib/charts/scene/scene.ts';
import type { Bank } from '#lib/worksheet/bank.ts';
import { drawBlank, type PlacedEvent } from '#lib/worksheet/blank.ts';
import { drawFlat, type FlatBar } from '#lib/worksheet/flat.ts';

/** `name` is what the task calls it: “A”; empty where there is one. */
export type Figure =
  | { form: 'view'; view: string; name: string }
  | { form: 'part'; view: string; claims: readonly string[]; name: string }
  | {
      form: 'blank';
      span: { start: number; end: number };
      letters: readonly string[];
      events: readonly PlacedEvent[];
      name: string;
    }
  | { form: 'flat'; bars: readonly FlatBar[]; unit: string; name: string };

/** px; narrow enough for a phone, and for half a page of paper. */
export const figureWidths = [288, 440, 680] as const;

/**
 * Draws a figure. Its marks lead nowhere and say nothing of their sentences, since these are what is asked for.
 *
 * @example drawFigure({ form: 'view', view: 'timeline', name: '' }, bank, 680).width // 680
 */
export function drawFigure(figure: Figure, bank: Bank, width: number): Scene {
  switch (figure.form) {
    case 'blank':
      return drawBlank(figure, width);
    case 'flat':
      return drawFlat(figure.bars, figure.unit, width);
    case 'view':
    case 'part': {
      const view = bank.views.find(({ id }) => id === figure.view)!;
      const kind = kindOf(view.kind);
      const wanted = figure.form === 'part' ? new Set(figure.claims) : null;
      // A share is one picture of a whole: no part of it is left out.
      const rows = view.rows.filter(({ key }) => wanted === null || view.kind === 'share' || wanted.has(key));
      const numbers = figure.form === 'view';
      const scene = kind.layout(rows, { width, type: pageScale, numbers }, kind.settings);
      return {
        ...scene,
        title: 'Chart',
        description: '',
        children: scene.children.map((node) => quieten(node, numbers))
      };
    }
  }
}

/** A mark as plain shapes, with its number. */
function quieten(node: SceneNode, numbers: boolean): SceneNode {
  if (node.kind === 'group') {
    // Without its name, which would be an id: the picture stands in the page at several widths.
    const { name: _name, ...group } = node;
    return { ...group, children: node.children.map((child) => quieten(child, numbers)) };
  }
  if (node.kind !== 'mark') return node;
  const number = numbers && node.number !== undefined ? numberShapes(node, node.number) : [];
  return { kind: 'group', children: [...node.children, ...number] };
}

/** What stands in the picture, for who does not see it. */
export function describeFigure(figure: Figure, bank: Bank): string {
  switch (figure.form) {
    case 'blank':
      return `A timeline with rows ${figure.letters.join(', ')} and no events: the list of dates does the same.`;
    case 'flat':
      return `Chart A: bars from a scale that is cut. ${figure.bars.map(({ label, words }) => `${label}: ${words}.`).join(' ')}`;
    case 'view':
    case 'part': {
      const view = bank.views.find(({ id }) => id === figure.view)!;
      const claims = new Map(bank.claims.map((claim) => [claim.id, claim]));
      const rows = view.rows.filter(({ key }) => figure.form === 'view' || figure.claims.includes(key));
      return rows
        .flatMap((row) => {
          const claim = claims.get(row.key);
          if (!claim) return [];
          const value = claim.value?.words ?? claim.date?.date ?? '';
          return `Mark ${row.number}: ${claim.label}${value === '' ? '' : `, ${value}`}${figure.form === 'part' ? `, ${claim.says}` : ''}.`;
        })
        .join(' ');
    }
  }
}
