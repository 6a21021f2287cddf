// The denial to a picture: the allegation at the left, its answers at the right; on a phone one above the other.
import type { DenialRow } from '#lib/charts/denial/row.ts';
import { layOutEmpty } from '#lib/charts/empty.ts';
import type { Frame } from '#lib/charts/kind.ts';
import { makeCard } from '#lib/charts/label/card.ts';
import { bracket } from '#lib/charts/scene/path.ts';
import { markWords } from '#lib/words/told.ts';
import type { Mark, Scene, SceneNode } from '#lib/charts/scene/scene.ts';

/** The whole picture; equal input gives equal bytes. */
export function layOutDenial(rows: readonly DenialRow[], frame: Frame): Scene {
  if (rows.length === 0)
    return layOutEmpty('Denial', 'There is no allegation with an answer to show here.', frame);
  const { width, type } = frame;
  const scale = type.label / 14;
  const isWide = width >= 560 * scale;
  const answers = rows.filter(({ role }) => role === 'answer');
  const allegation = rows.find(({ role }) => role === 'allegation');
  const gutter = 30 * scale;
  const left = isWide ? Math.round((width - gutter) * 0.36) : width;
  const indent = isWide ? left + gutter : gutter * 0.8;
  const marks: Mark[] = [];
  let y = 2 * scale;
  if (allegation !== undefined) {
    const mark = placeCard(allegation, 0, y, left, frame);
    marks.push(mark);
    if (!isWide) y += mark.target.height + 10 * scale;
  }
  const first = y;
  for (const row of answers) {
    const mark = placeCard(row, indent, y, width - indent, frame);
    marks.push(mark);
    y += mark.target.height + 12 * scale;
  }
  const end = Math.max(y - 12 * scale, ...marks.map(({ target }) => target.y + target.height));
  const box = { x: indent - 18 * scale, y: first, width: 8 * scale, height: Math.max(24, end - first) };
  const tie: SceneNode[] = answers.length === 0 ? [] : [bracket(box, 'muted', 'left', 1.5 * scale)];
  return {
    width,
    height: Math.max(24, Math.ceil(end + 4 * scale)),
    title: 'Denial',
    description: rows
      .map(({ name, badge, label }) => `${name}${badge === null ? '' : ` (${badge})`}: ${label}.`)
      .join(' '),
    children: [...tie, ...marks]
  };
}

function placeCard(row: DenialRow, x: number, top: number, room: number, { type, numbers }: Frame): Mark {
  const scale = type.label / 14;
  const notes =
    row.condition === null ? [] : [`on the condition: ${markWords(row.condition, row.wording === null)}`];
  const card = makeCard({ ...row, notes }, room - 4 * scale, type, numbers);
  const drawn = card.draw(x, top);
  return {
    kind: 'mark',
    key: row.key,
    source: row.source,
    label: row.spoken,
    number: row.number,
    target: { x, y: top - 2 * scale, width: room, height: Math.max(24, card.height + 6 * scale) },
    ...(drawn.numberAt === undefined ? {} : { numberAt: drawn.numberAt }),
    children: drawn.shapes
  };
}
