// The complete picture of a view: headline, subtitle, key, chart, notes and evidence in one scene, so that nothing is lost on the way out.
import { namedWidths, pageScale, type ChartRow } from '#lib/charts/kind.ts';
import { kindOf } from '#lib/charts/registry.ts';
import type { Scene, SceneNode } from '#lib/charts/scene/scene.ts';
import { mostInFile } from '#lib/charts/timeline/settings.ts';
import { writeBlock, type BlockStyle } from '#lib/export/block.ts';
import { chosenRows, shownRows } from '#lib/export/chosenrows.ts';
import { printEvidence } from '#lib/export/evidence.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { drawKey } from '#lib/export/key.ts';
import { printNotes } from '#lib/export/notes.ts';
import type { ExportOptions } from '#lib/export/options.ts';
import { closeSentence } from '#lib/words/stop.ts';

/** px around the picture. */
export const margin = 24;

const headline: BlockStyle = { size: 21, line: 26, family: 'serif', weight: 620, fill: 'ink' };
const subtitle: BlockStyle = { size: 14, line: 19, fill: 'muted' };
const note: BlockStyle = { size: 13, line: 18, fill: 'text', after: 3 };
const foot: BlockStyle = { size: 12, line: 16.5, fill: 'muted', after: 2 };

export interface PictureFrame {
  /** px across, margins inside. */
  width: number;
  /** At least this high; what is over stands as `spread` says. */
  height?: number;
  spread?: boolean;
}

/**
 * A view as one picture in layers (`headline`, `key`, the view’s id, `notes`, `source`); the height follows.
 *
 * @example composePicture(input, { size: 'screen', look: 'light' }, { width: 938 }).children.length
 */
export function composePicture(
  input: ExportInput,
  options: Pick<ExportOptions, 'headline' | 'subtitle' | 'marks' | 'settings' | 'notes'> = {},
  { width, height = 0, spread = false }: PictureFrame = { width: namedWidths[3] + 2 * margin }
): Scene {
  const { view } = input;
  const room = width - 2 * margin;
  const kind = kindOf(view.kind);
  const chosen = chosenRows(input, options.marks);
  const rows = shownRows(input, options);
  const settings = { ...(kind.settings as object), ...options.settings };
  const chart = kind.layout(chosen, { width: room, type: pageScale, numbers: true }, settings);
  const words = {
    headline: options.headline ?? view.headline.text,
    subtitle: options.subtitle ?? view.subtitle.text
  };

  const head = stack([
    writeBlock(words.headline, headline, room),
    writeBlock(words.subtitle, subtitle, room)
  ]);
  const key = drawKey(kind.key(rows), room);
  const notes = options.notes ? printNotes(input, rows).map((text) => writeBlock(text, note, room)) : [];
  const notesBlock = stack(notes);
  const evidence = stack(printEvidence(input, rows).map((text) => writeBlock(text, foot, room)));

  const keyTop = margin + head.height + 8;
  const chartTop = keyTop + key.height + (key.height > 0 ? 12 : 4);
  const notesTop = chartTop + chart.height + 14;
  const footTop = notesTop + (notes.length > 0 ? notesBlock.height + 10 : 0);
  const natural = Math.ceil(footTop + 10 + evidence.height + margin - 6);
  const over = Math.max(0, height - natural);
  const drop = spread ? Math.round(over / 2) : 0;
  const footDrop = spread ? over : 0;
  const layer = (name: string, y: number, children: readonly SceneNode[]): SceneNode => ({
    kind: 'group',
    name,
    move: { x: margin, y },
    children
  });
  return {
    width,
    height: Math.max(natural, height),
    title: words.headline || view.headline.text,
    description: [words.subtitle.trim(), chart.description, ...spokenOf(rows)]
      .filter((text) => text !== '')
      .join(' '),
    children: [
      layer('headline', margin, head.children),
      layer('key', keyTop, key.children),
      layer(view.id, chartTop + drop, chart.children),
      ...(notes.length > 0 ? [layer('notes', notesTop + drop, notesBlock.children)] : []),
      layer('source', footTop + footDrop, [
        { kind: 'rect', x: 0, y: 0, width: room, height: 1, fill: 'rule' },
        { kind: 'group', move: { x: 0, y: 10 }, children: evidence.children }
      ])
    ]
  };
}

/** Every mark in words; too many for that are in the file’s metadata alone. */
function spokenOf(rows: readonly ChartRow[]): string[] {
  return rows.length > mostInFile
    ? []
    : rows.map(({ number, spoken }) => `${number}: ${closeSentence(spoken)}`);
}

interface Block {
  height: number;
  children: readonly SceneNode[];
}

/** Blocks under one another. */
function stack(blocks: readonly Block[]): Block {
  let y = 0;
  const children: SceneNode[] = [];
  for (const block of blocks) {
    if (block.children.length > 0)
      children.push({ kind: 'group', move: { x: 0, y }, children: block.children });
    y += block.height;
  }
  return { height: y, children };
}
