// Statements to a picture: a card each in reading order, and beside it, or under it on a phone, what it answers.
import { layOutEmpty } from '#lib/charts/empty.ts';
import { isProjected, type Frame } from '#lib/charts/kind.ts';
import { makeCard, type Card } from '#lib/charts/label/card.ts';
import { breakLines, drawLines } from '#lib/charts/label/lines.ts';
import { openArrow } from '#lib/charts/scene/bound.ts';
import { line } from '#lib/charts/scene/path.ts';
import { markWords } from '#lib/words/told.ts';
import type { Mark, Scene, Shape } from '#lib/charts/scene/scene.ts';
import type { StatementRow } from '#lib/charts/statements/row.ts';

/** The whole picture; equal input gives equal bytes. */
export function layOutStatements(rows: readonly StatementRow[], frame: Frame): Scene {
  if (rows.length === 0)
    return layOutEmpty('Statements', 'There is no pledge, denial or warning to show here.', frame);
  const { width, type } = frame;
  const scale = type.label / 14;
  // From the last row a statement has the whole width, and what it answers is left out.
  const isWide = width >= 600 * scale && !isProjected(type);
  const marks: Mark[] = [];
  const rules: Shape[] = [];
  let y = 2 * scale;
  for (const row of rows) {
    const mark = placeRow(row, y, isWide, frame);
    marks.push(mark);
    y = mark.target.y + mark.target.height + 6 * scale;
    rules.push(line(0, y, width, y, 'grid', type.hairline));
    y += 8 * scale;
  }
  return {
    width,
    height: Math.max(24, Math.ceil(y - 4 * scale)),
    title: 'Statements',
    description: rows
      .map(({ name, badge, label }) => `${name}${badge === null ? '' : ` (${badge})`}: ${label}.`)
      .join(' '),
    children: [{ kind: 'group', name: 'rules', children: rules.slice(0, -1) }, ...marks]
  };
}

function placeRow(row: StatementRow, top: number, isWide: boolean, frame: Frame): Mark {
  const { width, type, numbers } = frame;
  const scale = type.label / 14;
  const aside = isWide ? Math.round(width * 0.32) : 0;
  const indent = 14 * scale;
  const card = makeCard(
    { ...row, notes: notesOf(row) },
    isWide ? width - aside - 18 * scale : width,
    type,
    numbers
  );
  const drawn = card.draw(0, top);
  const answers = layOutAnswers(row, isWide ? aside : width - indent, frame);
  const at = isWide
    ? { x: width - aside, y: top }
    : { x: indent, y: top + card.height + (answers.height > 0 ? 2 * scale : 0) };
  const height = isWide ? Math.max(card.height, answers.height) : card.height + answers.height + 2 * scale;
  return {
    kind: 'mark',
    key: row.key,
    source: row.source,
    label: row.spoken,
    number: row.number,
    target: { x: 0, y: top - 2 * scale, width, height: Math.max(24, height + 4 * scale) },
    ...(drawn.numberAt === undefined ? {} : { numberAt: drawn.numberAt }),
    children: [...drawn.shapes, ...answers.draw(at.x, at.y).shapes]
  };
}

/** The condition and the negation, in the words of the text. */
function notesOf({ condition, negation, badge, wording }: StatementRow): string[] {
  return [
    ...(condition === null ? [] : [`on the condition: ${markWords(condition, wording === null)}`]),
    ...(negation === null
      ? []
      : [
          `${badge?.startsWith('denies') ? 'denied' : 'negated'} by: ${markWords(negation, wording === null)}`
        ])
  ];
}

/** An arrow and what is answered, by its number where marks have theirs; no height where nothing is. */
function layOutAnswers({ answers }: StatementRow, room: number, { type, numbers }: Frame): Card {
  const scale = type.label / 14;
  const indent = 20 * scale;
  const size = type.quoted;
  const lineHeight = Math.round(size * 1.35);
  const lines = (isProjected(type) ? [] : answers).flatMap(({ label, number }) =>
    breakLines([{ text: `answers${numbers && number !== null ? ` ${number}` : ''}: ${label}` }], {
      size,
      room: room - indent
    })
  );
  return {
    height: lines.length * lineHeight,
    draw: (x, y) => {
      if (lines.length === 0) return { shapes: [] };
      const arrow = openArrow(x + 16 * scale, y + size * 0.68, 0, 13 * scale, 'muted', 'left', 1.5 * scale);
      return { shapes: [arrow, ...drawLines(lines, x + indent, y + size, lineHeight, { size })] };
    }
  };
}
