// The pictures of a sheet as scenes: a chart with numbered marks, part of one, a blank timeline, a flattened chart.
import { pageScale } from '#lib/charts/kind.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { numberShapes } from '#lib/charts/scene/elements.ts';
import type { Scene, SceneNode } from '#lib/charts/scene/scene.ts';
import type { Bank } from '#lib/worksheet/bank.ts';
import { drawBlank, type PlacedEvent } from '#lib/worksheet/blank.ts';
import { rowsIn, type ViewFigure } from '#lib/worksheet/figurerows.ts';
import { drawFlat, type FlatBar } from '#lib/worksheet/flat.ts';

/** `name` is what the task calls it: “A”; empty where there is one. */
export type Figure =
  | ViewFigure
  | {
      form: 'blank';
      span: { start: number; end: number };
      rows: number;
      events: readonly PlacedEvent[];
      name: string;
    }
  | { form: 'flat'; bars: readonly FlatBar[]; unit: string; name: string };

/** px; narrow enough for a phone, and for half a page of paper. */
export const figureWidths = [288, 440, 680] as const;

/**
 * Draws a figure. Its marks lead nowhere and say nothing of their sentences, since these are what is asked for.
 *
 * @example drawFigure({ form: 'view', view: 'timeline', claims: ['founded'], isNumbered: true, name: '' }, bank, 680).width // 680
 */
export function drawFigure(figure: Figure, bank: Bank, width: number): Scene {
  switch (figure.form) {
    case 'blank':
      return drawBlank(figure, width);
    case 'flat':
      return drawFlat(figure.bars, figure.unit, width);
    case 'view': {
      const kind = kindOf(kindIn(figure, bank));
      const numbers = figure.isNumbered;
      const scene = kind.layout(rowsIn(figure, bank), { width, type: pageScale, numbers }, kind.settings);
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
      return `A timeline with ${figure.rows} rows, one for each item, and no events: the list of dates does the same.`;
    case 'flat':
      return `Chart A: bars from a scale that is cut. ${figure.bars.map(({ label, words }) => `${label}: ${words}.`).join(' ')}`;
    case 'view': {
      const isTimeline = kindIn(figure, bank) === 'timeline';
      const claims = new Map(bank.claims.map((claim) => [claim.id, claim]));
      return rowsIn(figure, bank)
        .flatMap((row) => {
          const claim = claims.get(row.key);
          if (!claim) return [];
          // What the picture shows and no more: a timeline has no amounts in it, and numbered marks do not say who speaks.
          const shown = isTimeline ? claim.date?.date : claim.value?.words;
          const name = figure.isNumbered ? `Mark ${row.number}: ${claim.label}` : claim.label;
          return [
            `${[name, shown ?? '', figure.isNumbered ? '' : claim.says].filter((part) => part !== '').join(', ')}.`
          ];
        })
        .join(' ');
    }
  }
}

function kindIn({ view }: ViewFigure, bank: Bank): string {
  return bank.views.find(({ id }) => id === view)!.kind;
}
