// The complete picture of a view: headline, subtitle, key, chart and source line in one scene, so that nothing is lost on the way out.
import { namedWidths, pageScale, type KeyItem } from '#lib/charts/kind.ts';
import { breakLines, drawLines } from '#lib/charts/label/lines.ts';
import { measureText, reserve } from '#lib/charts/scene/measure.ts';
import type { FontFamily, FontWeight, GroupShape, Ink, Scene, SceneNode } from '#lib/charts/scene/scene.ts';
import { kindOf } from '#lib/charts/registry.ts';
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import { rowsOf } from '#lib/story/rows.ts';
import { printSourceLine } from '#lib/story/sourceline.ts';
import type { View } from '#lib/story/story.ts';

const margin = 24;
const verified = 'Quoted: these words are in the text. Read twice. Not fact-checked.';

interface Style {
  size: number;
  line: number;
  family?: FontFamily;
  weight?: FontWeight;
  fill?: Ink;
}

const headline: Style = { size: 21, line: 26, family: 'serif', weight: 620, fill: 'ink' };
const subtitle: Style = { size: 14, line: 19, fill: 'muted' };
const foot: Style = { size: 13, line: 18, fill: 'muted' };

/**
 * A view as one picture, `width` px wide with its margins inside; the height follows.
 *
 * @example composePicture(document, view, 938).children.length // headline, subtitle, key, chart, foot
 */
export function composePicture(document: VerifiedDocument, view: View, width: number = namedWidths[3] + 2 * margin): Scene {
  const room = width - 2 * margin;
  const kind = kindOf(view.kind);
  const rows = rowsOf(view, document);
  const chart = kind.layout(rows, { width: room, type: pageScale, numbers: true }, kind.settings);
  const children: SceneNode[] = [];
  let y = margin;
  const write = (text: string, style: Style) => {
    const lines = breakLines([{ text, weight: style.weight, fill: style.fill }], { ...style, room });
    children.push(...drawLines(lines, margin, y + style.size * 0.8, style.line, style));
    y += lines.length * style.line;
  };
  write(view.headline.text, headline);
  write(view.subtitle.text, subtitle);
  y += 8;
  const key = drawKey(kind.key(rows), room, y);
  children.push(key.group);
  y += key.height + 12;
  children.push({ kind: 'group', name: view.id, move: { x: margin, y }, children: chart.children });
  y += chart.height + 14;
  children.push({ kind: 'rect', x: margin, y, width: room, height: 1, fill: 'rule' });
  y += 10;
  write(`${printSourceLine(document, rows)}. ${document.about.publisher.name}, funded by ${document.about.publisher['funded-by']}.`, foot);
  write([document.about.date.missing, document.about.author.missing, verified].filter(Boolean).join(' '), foot);
  return {
    width,
    height: Math.ceil(y + margin - 6),
    title: view.headline.text,
    description: `${view.subtitle.text} ${chart.description}`,
    children
  };
}

/** The key’s samples and meanings, side by side, as many in a line as fit. */
function drawKey(items: readonly KeyItem[], room: number, top: number): { group: GroupShape; height: number } {
  const children: SceneNode[] = [];
  const lineHeight = 22;
  let x = 0;
  let row = 0;
  for (const { sample, meaning } of items) {
    const width = sample.width + 7 + reserve(measureText(meaning, { family: 'sans', size: foot.size, weight: 400 }));
    if (x > 0 && x + width > room) {
      x = 0;
      row++;
    }
    const y = row * lineHeight;
    children.push({ kind: 'group', move: { x, y: y + (lineHeight - 4 - sample.height) / 2 }, children: sample.children });
    children.push({ kind: 'text', x: x + sample.width + 7, y: y + 13.5, size: foot.size, fill: 'text', spans: [{ text: meaning }] });
    x += width + 20;
  }
  return {
    group: { kind: 'group', name: 'key', move: { x: margin, y: top }, children },
    height: items.length === 0 ? 0 : (row + 1) * lineHeight
  };
}
